/** Acronyms and the words that they stand for, as a text gives both. */
import { fold, words } from "#lib/text.ts";

/** Words that an acronym may skip: « économie sociale et solidaire » is ESS. */
const SKIPPED = new Set("a au aux d de des du en et l la le les ou par pour sur un une".split(" "));
const LONGEST = 20;

/** The words, among the first of a text, whose initials spell the acronym; null where none do. */
export function meaningOf(acronym: string, text: string): string | null {
  const letters = [...fold(acronym).replace(/[^a-z]/g, "")];
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, LONGEST);
  for (let from = 0; from < all.length; from++) {
    let at = from;
    let spelled = 0;
    for (; at < all.length && spelled < letters.length; at++) {
      const word = fold(all[at]?.[0] ?? "");
      if (word[0] === letters[spelled]) spelled++;
      else if (at === from || !SKIPPED.has(word)) break;
    }
    const last = all[at - 1];
    if (letters.length > 1 && spelled === letters.length && last) {
      return text.slice(all[from]?.index, last.index + last[0].length);
    }
  }
  return null;
}

/** The acronym and its meaning that a term of a glossary gives, in either order; null where it gives none. */
export function acronymOf(term: string, definition: string): { acronym: string; meaning: string } | null {
  const bracketed = term.match(/^(.{6,}?)\s*\(([\p{Lu}\p{N}]{2,10})\)\s*$/u);
  if (bracketed?.[1] && bracketed[2]) return { acronym: bracketed[2], meaning: bracketed[1] };
  if (words(term).length !== 1) return null;
  const meaning = meaningOf(term, definition);
  return meaning && words(meaning).length > 1 ? { acronym: term, meaning } : null;
}
