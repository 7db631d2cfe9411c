import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { FindingDraft } from "../draft.ts";

const CREATED =
  /(?<!\p{L})(?:cree?e?s?|fondee?s?|nee?s?|creation) (?:officiellement )?(?:en|depuis) (?:\p{L}+ )?((?:19|20)\d{2})(?!\d)/u;
const LATER = /(?<!\d)(\d{1,2}) ans apres (?:sa|leur) creation/gu;

/**
 * « créée en 2015 … 8 ans après sa création » in a publication of 2021: an age that the subject has not reached yet.
 * `published` is the year of the publication.
 */
export function agesNotReached(text: SourcedText, published: number): FindingDraft[] {
  const folded = foldInPlace(text.text);
  const year = Number(CREATED.exec(folded)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return [];
  return [...folded.matchAll(LATER)].flatMap((match): FindingDraft[] => {
    const age = Number(match[1]);
    if (year + age <= published) return [];
    const printed = text.slice(match.index, match.index + match[0].length);
    return [
      {
        code: "contradictory-values",
        passage: printed.passage,
        message: `Le texte dit une création en ${year}, ce qui mène à ${year + age} alors que la publication est de ${published}.`,
        found: printed.oneLine,
        expected: `${published - year} ans au plus`,
        about: null,
      },
    ];
  });
}
