import { fold } from "#lib/text.ts";

/** A word that the recognition of characters spoiled; `repaired` is null where what it was is not certain. */
export interface MisreadWord {
  found: string;
  repaired: string | null;
}

/** The misread words of a publication, by their folded form. */
export type Misread = ReadonlyMap<string, string | null>;

const AND = ", ";
const UNSURE = "?";

/** How a finding tells of misread words: as printed, and in the same order what each was. */
export function toldMisread(words: readonly MisreadWord[]): { found: string; expected: string | null } {
  const isKnown = words.some(({ repaired }) => repaired !== null);
  return {
    found: words.map(({ found }) => found).join(AND),
    expected: isKnown ? words.map(({ repaired }) => repaired ?? UNSURE).join(AND) : null,
  };
}

/** The misread words that findings tell of. */
export function misreadIn(findings: readonly { found: string | null; expected: string | null }[]): Misread {
  return new Map(
    findings.flatMap(({ found, expected }) => {
      const right = expected?.split(AND) ?? [];
      const words = found?.split(AND) ?? [];
      return words.map((word, at) => {
        const read = right.length === words.length ? (right[at] ?? UNSURE) : UNSURE;
        return [fold(word), read === UNSURE ? null : read] as const;
      });
    }),
  );
}

/** A word without what stands around it. */
const CORE = /^([«"“(]*)(.*?)([»"”),.;:]*)$/su;

export function core(token: string): string {
  return CORE.exec(token)?.[2] ?? token;
}

/** Where a text has words of other letters than were printed: a word that lost an accent or a blank reads all the same. */
export function misreadSpans(text: string, misread: Misread): { start: number; end: number }[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: token, index }) => {
    const word = core(token);
    const right = misread.get(fold(word));
    const isOther = right === null || (right !== undefined && letters(right) !== letters(word));
    const start = index + token.indexOf(word);
    return isOther ? [{ start, end: start + word.length }] : [];
  });
}

const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** A title with its misread words as they were printed; null where one of them is not certain. */
export function readable(title: string, misread: Misread): string | null {
  let isSure = true;
  const right = title.replace(/\S+/gu, (token) => {
    const [, before = "", word = "", after = ""] = CORE.exec(token) ?? [];
    const repaired = misread.get(fold(word));
    if (repaired === null) isSure = false;
    return repaired ? before + repaired + after : token;
  });
  return isSure ? right : null;
}
