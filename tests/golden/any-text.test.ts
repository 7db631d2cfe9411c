import fc from "fast-check";
import { expect, test } from "vitest";
import { FAMILY_CODES } from "#domain/vocabularies.ts";
import { READERS } from "#importer/extract/families.ts";
import { readDocument, type SourceDocument } from "#importer/read/document.ts";
import { readSeeds } from "#importer/read/seeds.ts";
import { type Extracted, resolve } from "#importer/resolve/resolve.ts";
import { validate } from "#importer/validate/validate.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";

const { sources } = readSeeds("seeds");

/** A run of lines of a real publication: what a truncated, badly pasted or badly ordered one is made of. */
const run = fc
  .tuple(fc.constantFrom(...sources), fc.nat(), fc.integer({ min: 1, max: 30 }))
  .map(([source, at, length]) => {
    const from = at % source.lines.length;
    return source.lines.slice(from, from + length);
  });

/** Damage to one line: letters lost, noise put in, marks of markdown left open. */
const damage = fc.tuple(
  fc.nat(),
  fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      "# ",
      "**",
      "- **",
      "<sup>",
      "[x](",
      "→ ",
      "\u0000",
      "\ufeff",
      "\t\t",
      "&nbsp;",
      "````",
      "|a|b|",
      "<!-- ",
    ),
  ),
);

const text = fc
  .tuple(fc.array(run, { minLength: 1, maxLength: 3 }), fc.array(damage, { maxLength: 6 }), fc.boolean())
  .map(([runs, damages, shuffled]) => {
    let lines = runs.flat();
    if (shuffled) lines = [...lines].sort((a, b) => a.length - b.length || a.localeCompare(b));
    for (const [at, noise] of damages) {
      const where = at % lines.length;
      const line = lines[where] ?? "";
      lines[where] = line.slice(0, at % (line.length + 1)) + noise + line.slice(at % (line.length + 1));
    }
    return lines.join("\n");
  });

function document(family: (typeof FAMILY_CODES)[number], id: string, content: string): SourceDocument {
  const entry = {
    id,
    file: `${id}.txt`,
    family,
    title: "Essai",
    publisher: "DREETS",
    publishedOn: "2025",
    territories: [],
  };
  return readDocument(entry, new TextEncoder().encode(content));
}

function read(source: SourceDocument): Extracted {
  const reader = READERS[source.entry.family ?? "autre"];
  return { source, draft: reader.extract(source, reader.parse(source)) };
}

test.each(FAMILY_CODES)(
  "any text read as a %s gives a directory that follows the contract, with every line accounted for",
  (family) => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const extracted = [read(document(family, "un", one)), read(document(family, "deux", other))];
        const { identities, ...records } = resolve(extracted, []);
        const directory = validate(extracted, records);
        for (const { coverage } of directory.documents) {
          const size = (passages: readonly { lineStart: number; lineEnd: number }[]) =>
            passages.reduce((n, p) => n + p.lineEnd - p.lineStart + 1, 0);
          expect(
            coverage.blank +
              coverage.inRecords +
              coverage.inReader +
              size(coverage.ignored) +
              size(coverage.unread),
          ).toBe(coverage.lines);
        }
        expect(Object.keys(identities).sort()).toEqual(directory.initiatives.map((i) => i.slug).sort());
      }),
      { numRuns: 4 * FUZZ_RUNS },
    );
  },
);
