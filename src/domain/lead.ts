import { fold, foldInPlace, words } from "#lib/text.ts";

/** Openings that point at something said before: « Il », « Son projet », « Dans ce cadre ». */
const POINTS_BACK =
  /^(?:ils?|elles?|son|sa|ses|leurs?|ce|cet|cette|ces|ceux|celle|celui|en effet|de plus|ainsi|dans ce|a ce|pour cela|pour ce|mene|menee|porte|portee|basee?|situee?|nee?|cree|creee|motives?|l'(?:association|entreprise|ea|initiative|objectif|activite|action|ambition)|le (?:dispositif|collectif|projet)|la structure)\b/;

/** Fewer make a title. */
const FEWEST_WORDS = 6;

/** Whether a text can be read first: it begins a sentence, names what it speaks of, and points back at nothing. */
export function standsByItself(text: string): boolean {
  return (
    /^["«(]?\s?\p{Lu}/u.test(text) && !POINTS_BACK.test(fold(text)) && words(text).length >= FEWEST_WORDS
  );
}

/** Shorter than that, words are the same by chance. */
const SHORTEST = 25;
/** What may be left at the edges of a cut: the end of its sentence, and signs of markup around nothing. */
const TAIL = /^[\s.!?…»"')*_]+/u;
const SAYS_NOTHING = /^[^\p{L}\p{N}]*$/u;

/**
 * A text in markdown without the sentences that the page said already. In its middle « […] » stands for them; a text
 * of which nothing is left is empty.
 */
export function withoutSaid(markdown: string, said: string | null): string {
  const at: number[] = [];
  let letters = "";
  const folded = foldInPlace(markdown);
  for (let i = 0; i < folded.length; i++) {
    const char = folded[i] ?? "";
    if (!/[\p{L}\p{N}]/u.test(char)) continue;
    letters += char;
    at.push(i);
  }
  const wanted = foldInPlace(said ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  const found = wanted.length < SHORTEST ? -1 : letters.indexOf(wanted);
  if (found < 0) return markdown;
  const before = markdown.slice(0, at[found]);
  const after = markdown.slice((at[found + wanted.length - 1] ?? 0) + 1).replace(TAIL, "");
  if (SAYS_NOTHING.test(after)) return SAYS_NOTHING.test(before) ? "" : before.replace(/[\s*_>#-]+$/u, "");
  return SAYS_NOTHING.test(before) ? after : `${before.trimEnd()} […] ${after}`;
}
