import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { ordinalEnd } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { isTitleLook } from "./title-look.ts";

/** The rank of a title that is only a line of its own. */
const DEPTH = 9;
const LONGEST = 80;
/** « 9 h 30 », « 1re étape », « Épisode 2 »: a line that only counts, or says when. */
const COUNTS =
  /^(?:\d{1,2}\s?h(?:\s?\d{2})?|\d{1,2}\s?(?:re|ère|er|e|è|ème|de|nde?)\s\p{L}{3,15}|\p{L}{3,15}\s\d{1,2})$/iu;
/** What a mark parts from its count is a title of its own already. */
const COUNTED = /^(\p{Lu}\p{L}{2,15})\s(\d{1,2})(?:$|\s+(?=\p{L}))/u;
const SPACED = /^\p{Lu}(?:\s\p{Lu}){3,15}(?=\s)/u;

/**
 * The heads of the parts of a day or of a journey: a line that only counts right above one in capitals, « 9 h 30 » over
 * « OUVERTURE », and lines that count by the same word, « TABLÉE 1   l'écran », « TABLÉE 2   la maison ».
 */
export function withCountedHeads(printed: readonly Piece[]): Piece[] {
  const counts = printed.map(countOf);
  const series = new Set(
    [
      ...groupBy(
        counts.filter((count) => count !== null),
        ({ word }) => word,
      ),
    ]
      .filter(([, all]) => all.length > 1 && all.every(({ number }, i) => number === i + 1))
      .map(([word]) => word),
  );
  return printed.flatMap((piece, i): Piece[] => {
    const [before, next] = [printed[i - 1], printed[i + 1]];
    if (next && isCount(piece, next)) return [{ ...piece, kind: "note" }];
    const as = { ...piece, kind: "heading" as const, depth: DEPTH, isApart: true };
    if (before && isCount(before, piece)) return [as];
    const count = counts[i];
    if (!count || !series.has(count.word)) return [piece];
    return [{ ...as, text: count.rest.isBlank ? piece.text : count.rest }];
  });
}

const isCount = (piece: Piece, named: Piece) =>
  piece.isApart &&
  piece.kind !== "heading" &&
  !named.isApart &&
  COUNTS.test(piece.text.oneLine) &&
  named.text.length < LONGEST &&
  isCapitals(named.text.text) &&
  isTitleLook(named.text);

function countOf(piece: Piece): { word: string; number: number; rest: SourcedText } | null {
  if (!piece.isApart || piece.kind === "heading" || piece.text.length > LONGEST) return null;
  const text = closed(piece.text);
  const count = text.match(COUNTED);
  const [word, number] = count?.groups ?? [];
  if (!count || !word || !number || ordinalEnd(text.text) > 0) return null;
  return { word: fold(word.text), number: Number(number.text), rest: text.slice(count.end) };
}

/** « T A B L É E   1 »: a word whose letters are set apart. */
function closed(text: SourcedText): SourcedText {
  const spaced = text.match(SPACED);
  if (!spaced) return text;
  return SourcedText.join([...spaced.whole.split(/\s/u), text.slice(spaced.end)]);
}
