import fc from "fast-check";
import { expect } from "vitest";
import { extractLivret } from "#importer/extract/livret/livret.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

/** Reads one of the invented booklets, with ways to look at what was read. */
export function readInvented(id: string, folder: string) {
  const source = seedDocument(id, `../fixtures/${folder}`);
  const draft = extractLivret(source, parseMarkdown(source));
  const sheet = (name: string) => {
    const found = draft.initiatives.find((i) => i.name.value === name);
    if (!found) throw new Error(`no sheet « ${name} »`);
    return found;
  };
  const codes = (name: string | null) =>
    draft.findings
      .filter((f) => f.about === name && f.code !== "missing-part")
      .map((f) => [f.code, f.passage.lineStart]);
  const relations = (name: string) => sheet(name).relations.map((r) => [r.kind, r.level, r.name]);
  const figures = (name: string) => sheet(name).keyFigures.map((f) => [f.value, f.unit, f.label, f.year]);
  const markdown = (name: string, kind: string) =>
    sheet(name).sections.find((s) => s.kind === kind)?.markdown ?? null;
  return { source, draft, sheet, codes, relations, figures, markdown };
}

/** What holds for an invented booklet and for any text made from it. */
export function holdsForAnyText({ source, draft }: ReturnType<typeof readInvented>) {
  expect(outOfBounds(draft, source)).toEqual([]);
  expect(unaccounted(draft, source)).toEqual([]);
  expect(unsupported(draft, source)).toEqual([]);
  fc.assert(
    fc.property(mutations(source), (text) => {
      const damaged = withText(source, text);
      const again = extractLivret(damaged, parseMarkdown(damaged));
      expect(outOfBounds(again, damaged)).toEqual([]);
      expect(unaccounted(again, damaged)).toEqual([]);
      expect(unsupported(again, damaged)).toEqual([]);
    }),
    { numRuns: FUZZ_RUNS },
  );
}
