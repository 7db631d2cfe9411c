import type { Block } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";
import { sentences } from "./sentences.ts";

const LATER = /(?:plus r[ée]cemment|derni[èe]rement|tout r[ée]cemment|ensuite|plus tard)/iu;

/** Years of an enumeration that says « plus récemment » before a year earlier than one that it gave. */
export function contradictoryYears(blocks: readonly Block[]): FindingDraft[] {
  return blocks.flatMap(({ text }) =>
    sentences(text).flatMap((sentence): FindingDraft[] => {
      const later = sentence.match(LATER);
      if (!later) return [];
      const years = sentence.matchAll(/(?<![\p{L}\d/-])(?:19|20)\d{2}(?![\p{L}\d/-])/u);
      const before = years.filter((y) => y.end <= later.start).map((y) => Number(y.whole.text));
      if (before.length === 0) return [];
      const latest = Math.max(...before);
      return years
        .filter((y) => y.start >= later.end && Number(y.whole.text) < latest)
        .map((y) => ({
          code: "contradictory-values",
          passage: y.whole.passage,
          message: `La phrase donne ${y.whole.text} pour plus récent que ${latest}.`,
          found: y.whole.text,
          expected: `une année après ${latest}`,
          about: null,
        }));
    }),
  );
}
