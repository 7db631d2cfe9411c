import { fold, parseNumber } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";
import { sentences } from "./sentences.ts";

const NUMBER = "(?<![\\d.,])(\\d{1,3}(?:[ \u00a0\u202f]\\d{3})*)(?![\\d.,]\\d|\\d| ?%)";
const COUNTED = "[\\p{L}'’ ,-]{2,60}?";
const SUM = new RegExp(
  `${NUMBER} (${COUNTED}) ?(?:et|plus|\\+) ${NUMBER} (${COUNTED}),? (?:soit|au total|font|c'est-a-dire|ce qui fait)(?: (?:un total de|en tout|au total))? ${NUMBER} (?:personnes|salaries?|emplois?|postes?|places?|membres|logements|agents|structures|sites|travailleurs|adherents)`,
  "u",
);

/** « 14 permanents et 31 salariés en parcours, soit 44 personnes »: the sum that a sentence gives is not that of its figures. */
export function wrongSums(blocks: readonly Block[]): FindingDraft[] {
  return blocks.flatMap((block) =>
    block.kind === "note" || !/\d/.test(block.text.text) ? [] : sentences(block.text).flatMap(wrongSum),
  );
}

function wrongSum(sentence: Block["text"]): FindingDraft[] {
  const [, one, , other, , printed] = SUM.exec(fold(sentence.text)) ?? [];
  const [a, b, sum] = [one, other, printed].map((n) => (n ? parseNumber(n) : null));
  if (a == null || b == null || sum == null || a + b === sum) return [];
  return [
    {
      code: "contradictory-figures",
      passage: sentence.passage,
      message: `${a} et ${b} font ${a + b}, et le texte imprime ${sum}.`,
      found: String(sum),
      expected: String(a + b),
      about: null,
    },
  ];
}
