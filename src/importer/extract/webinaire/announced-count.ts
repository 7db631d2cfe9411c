import { fold } from "#lib/text.ts";
import type { FindingDraft } from "../draft.ts";
import type { Slide } from "./slides.ts";

const NUMBERS = ["", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
/** « 4 coups de projecteur sur des initiatives », in a title of the contents. */
const COUNTED =
  /^(\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s(?:coups? de projecteur|initiatives?|retours? d.experiences?|temoignages?|exemples?|focus|zooms?|portraits?)(?![a-z])/;

/** A number of initiatives that the contents announce, where the next slide numbers more of them or fewer. */
export function announcedCounts(slides: readonly Slide[], lines: readonly string[]): FindingDraft[] {
  const contents = slides.filter((s) => s.kind === "contents");
  return contents.flatMap((slide, i) =>
    slide.blocks.flatMap(({ text }): FindingDraft[] => {
      const [, said] = COUNTED.exec(fold(text.oneLine)) ?? [];
      const next = contents[i + 1];
      if (!said || !next) return [];
      const count = /^\d/.test(said) ? Number(said) : NUMBERS.indexOf(said);
      const numbered = next.blocks.filter((b) => /^\s*\d{1,2}\s?[.)]\s/u.test(lines[b.lineStart - 1] ?? ""));
      const isWhole = numbered.every((b, k) => Number.parseInt(lines[b.lineStart - 1] ?? "", 10) === k + 1);
      if (numbered.length < 2 || !isWhole || numbered.length === count) return [];
      return [
        {
          code: "contradictory-figures",
          passage: text.passage,
          message: `Le sommaire en annonce ${count}, la diapositive suivante en numérote ${numbered.length}.`,
          found: text.oneLine,
          expected: String(numbered.length),
          about: null,
        },
      ];
    }),
  );
}
