import type { Term } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { sentences } from "../common/sentences.ts";
import type { Experience, UnitPart } from "./experience.ts";
import type { Naming } from "./naming.ts";

/** « Un Geiq est un groupement… »: a kind of thing defined, by who tells the experience. « Une » defines, « la » tells. */
const DEFINES =
  /^(?:une?|les?)\s+(\p{Lu}[\p{L}\d'’ -]{1,40}?)\s+(?:est|sont|d[ée]signe(?:nt)?)\s+(?:une?|des|l['’]|le |la |les )/iu;
const INDEFINITE = /^(?:une?)\s/iu;

export function definitionsIn(experience: Experience, naming: Naming | null): Term[] {
  const teller = experience.header.tellers.findLast((t) => t.organisation)?.organisation ?? null;
  const texts = experience.parts
    .filter((p) => p.kind === "activity")
    .flatMap((p) => p.blocks.map((b) => b.text));
  return texts.flatMap(sentences).flatMap((sentence) => {
    const term = INDEFINITE.test(sentence.text) ? (sentence.match(DEFINES)?.groups[0] ?? null) : null;
    if (!term || !/^\p{Lu}/u.test(term.text)) return [];
    const by = teller?.oneLine ?? naming?.name.value ?? null;
    const passage = hull([
      sentence.passage,
      ...(teller ? [teller.passage] : naming ? [naming.name.passage] : []),
    ]);
    return passage ? [{ term: term.oneLine, definition: sentence.oneLine, attributedTo: by, passage }] : [];
  });
}

/** « Embâcle : amas de bois… »: an entry of a lexicon, on a line of its own or after another. */
const ENTRY = /^([\p{Lu}«"][^:=]{1,60}?)\s*(?:\s[:=]\s|:\s|\s[–—]\s)/u;
const GIVEN_BY =
  /\((?:d[ée]finition|source|selon|d['’]apr[èe]s)\s*:?\s*(?:de la |de l['’]|du |des |de |d['’]|l['’]|la |le )?(\p{Lu}[^()]{1,60})\)\s*\.?$/u;

/** The entries of a lexicon, each with who gives the definition where it says so. */
export function lexiconIn(parts: readonly UnitPart[]): Term[] {
  return parts
    .filter((p) => p.part === "glossary")
    .flatMap((p) => p.pieces)
    .flatMap(({ text }) => entriesOf(text))
    .flatMap((entry) => {
      const head = entry.match(ENTRY);
      const term = head?.groups[0];
      if (!head || !term) return [];
      const by = entry.match(GIVEN_BY);
      const definition = entry.slice(head.end, by?.start ?? entry.length).trim();
      const { passage } = entry;
      const attributedTo = by?.groups[0]?.oneLine ?? null;
      return definition.isBlank
        ? []
        : [{ term: term.oneLine, definition: definition.oneLine, attributedTo, passage }];
    });
}

/** A text cut before each line that opens another entry. */
function entriesOf(text: SourcedText): SourcedText[] {
  const starts = printedLines(text)
    .filter((line, i) => i === 0 || ENTRY.test(line.text.text))
    .map((line) => line.start);
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim());
}
