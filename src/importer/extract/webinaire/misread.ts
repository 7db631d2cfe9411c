import { isShouted } from "#domain/reading/sentence-case.ts";
import { fold } from "#lib/text.ts";
import { spellingsOfWord } from "../../lexicon/french-words.ts";
import { editDistance } from "../common/near-names.ts";
import { isTown } from "./announced-name.ts";
import type { Lexicon } from "./ocr-lexicon.ts";

/** Letters that recognition takes for one another. */
const CONFUSED = new Set(
  "gq gc il it ft fi oe ec co un hb rt fr ao".split(" ").flatMap((p) => [p, swapped(p)]),
);
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
/** Those of them that look so alike that one word of French that they make is what was printed. */
const ALIKE = new Set("gq gc il".split(" ").flatMap((p) => [p, swapped(p)]));
/** A word so long is certain where it is a letter apart from one alone. */
const LONG = 9;
/** With fewer letters many words are one letter apart. */
const SHORTEST = 4;
const SHORTEST_NAME = 5;
const SHORTEST_UNSURE = 6;
/** What stands for « maîtrise » as it may be written since 1990. */
const REFORMED: Record<string, string> = { î: "i", û: "u" };
/** Forms that nobody writes: « gravât ». */
const PAST = /[âîû]t$/u;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/iu;
/** The word before belongs to the same name: « Olivier HERLIN », « Jean-Frangois ». */
const WITHIN_NAME = /(?:\p{Lu}[\p{Ll}.]*|\p{L}-)\s?$/u;

function swapped(pair: string): string {
  return [...pair].reverse().join("");
}

/** Whether French has a word, written so. */
export function isFrench(word: string): boolean {
  const bare = word.replace(ELIDED, "");
  const all = spellingsOfWord(bare);
  return isUpper(bare)
    ? all.length > 0
    : all.some((one) => one === bare || one === bare.charAt(0).toLowerCase() + bare.slice(1));
}

/**
 * A word with the accents that recognition lost or turned: « matiere », « Riviéres ». Where several words have these
 * letters, what is printed must be nearer to one of them, or nothing is certain; a capital goes without.
 */
export function accented(word: string): string | null {
  const isName = isCapital(word);
  if (word.length < (isName ? SHORTEST_NAME : SHORTEST) || !/^\p{L}\p{Ll}+$/u.test(word)) return null;
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  const isBare = fold(word) === lower;
  const near = spellingsOfWord(word)
    .filter((one) => one.length === word.length && /^\p{Ll}/u.test(one) && !PAST.test(one))
    .map((one) => ({ one, wrong: [...one].filter((char, at) => char !== lower[at]).length }));
  const least = Math.min(...near.map(({ wrong }) => wrong));
  const [only, ...others] = isBare ? near : near.filter(({ wrong }) => wrong === least);
  // A house may write its name without accents.
  if (!only || others.length > 0 || (isName && isBare)) return null;
  const right = isName ? word.charAt(0) + only.one.slice(1) : only.one;
  return right.replace(/[îû]/gu, (char) => REFORMED[char] ?? char) === word ? null : right;
}

/** The accents of a title in capitals, of the words that can be but one: « RESERVEZ VOTRE JOURNEE ». */
export function accentedCapitals(title: string): string {
  return title.replace(/(?<![\p{L}\d])\p{Lu}{4,}(?![\p{L}\d])/gu, (word) => {
    const [only, ...others] = spellingsOfWord(word);
    return only && others.length === 0 && only.length === word.length ? only.toLocaleUpperCase("fr") : word;
  });
}

/**
 * A word of other letters than those that were printed: French has none of that spelling, the document prints it once,
 * and a letter apart stands a word that is one. Certain where letters that recognition confuses make one word alone.
 */
export function misread(
  word: string,
  { line, before }: { line: string; before: string },
  lexicon: Lexicon,
): { repaired: string | null } | null {
  const elided = ELIDED.exec(word)?.[0] ?? "";
  const bare = word.slice(elided.length);
  const form = fold(bare);
  const isName = isCapital(bare);
  const isLoud = isUpper(bare);
  if (!lexicon.isDamaged || !/^\p{L}+$/u.test(bare) || lexicon.cut.has(form)) return null;
  if (bare.length < (isLoud ? SHORTEST_UNSURE : isName ? SHORTEST_NAME : SHORTEST)) return null;
  if (spellingsOfWord(bare).length > 0 || isTown(bare, null)) return null;
  if (isLoud ? !isShouted(line) : isName && WITHIN_NAME.test(before)) return null;
  const isRare = (lexicon.counts.get(form) ?? 0) <= 1;
  if (isName && !isRare) return null;
  const [alike, ...others] = wordsAmong(withAlike(form, ALIKE), isName);
  if (alike && others.length === 0) return { repaired: elided + cased(alike, bare) };
  if (!isRare || bare.length < SHORTEST_UNSURE) return null;
  if (isName && !isLoud)
    return wordsAmong(withAlike(form, CONFUSED), false).length > 0 ? { repaired: null } : null;
  const near = [...new Set(wordsAmong(slips(form), false))];
  const sure = bare.length >= LONG && near.length === 1 ? near[0] : undefined;
  return near.length === 0 ? null : { repaired: sure ? elided + cased(sure, bare) : null };
}

/** The words of French among spellings, and its towns. */
function wordsAmong(forms: readonly string[], withTowns: boolean): string[] {
  return forms.flatMap((form) => {
    const words = spellingsOfWord(form);
    const common = words.filter((word) => /^\p{Ll}/u.test(word));
    return common.length === 0 && withTowns && isTown(form, null) ? words : common;
  });
}

/** A word with one letter taken for another that recognition confuses with it. */
function withAlike(form: string, alike: ReadonlySet<string>): string[] {
  return [...form].flatMap((char, at) =>
    LETTERS.filter((other) => alike.has(char + other)).map(
      (other) => form.slice(0, at) + other + form.slice(at + 1),
    ),
  );
}

/** A word with one letter changed, dropped or added. */
function slips(form: string): string[] {
  return Array.from({ length: form.length + 1 }, (_, at) => {
    const [head, tail] = [form.slice(0, at), form.slice(at)];
    return [
      head + tail.slice(1),
      ...LETTERS.flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)]),
    ];
  }).flat();
}

const isUpper = (word: string) => !/\p{Ll}/u.test(word);
const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** A word with the case of what is printed. */
function cased(word: string, printed: string): string {
  const letters = printed.replace(/[^\p{L}]/gu, "");
  const capitals = letters.replace(/[^\p{Lu}]/gu, "").length;
  if (capitals * 2 > letters.length) return word.toLocaleUpperCase("fr");
  return isCapital(printed) ? word.charAt(0).toLocaleUpperCase("fr") + word.slice(1) : word;
}

/** The words of the document that begin as a word does and are of its length, give or take `slack` letters. */
function shelved(word: string, slack: number, { shelves }: Lexicon): string[] {
  const lengths = Array.from({ length: 2 * slack + 1 }, (_, i) => word.length - slack + i);
  return lengths.flatMap((length) => shelves.get(`${word.charAt(0)}${length}`) ?? []);
}

/** A rare long word that is a frequent one of the document but for a letter that recognition confuses, doubles or drops. */
export function respelled(word: string, lexicon: Lexicon): string | null {
  const form = fold(word);
  if (!/^\p{L}{6,}$/u.test(word) || (lexicon.counts.get(form) ?? 0) > 1) return null;
  let best: { word: string; count: number } | null = null;
  for (const other of shelved(form, 1, lexicon)) {
    const count = lexicon.counts.get(other) ?? 0;
    if (other === form || count < Math.max(2, best?.count ?? 0)) continue;
    if (isSlip(form, other)) best = { word: other, count };
  }
  if (!best || isItselfDoubtful(best, lexicon)) return null;
  return cased(accented(best.word) ?? best.word, word);
}

/** The word to be read is perhaps damaged too: two letters from one that the document prints more often. */
function isItselfDoubtful(best: { word: string; count: number }, lexicon: Lexicon): boolean {
  if (best.word.length < 8) return false;
  return shelved(best.word, 2, lexicon).some(
    (other) => (lexicon.counts.get(other) ?? 0) > best.count && editDistance(other, best.word, 2) === 2,
  );
}

function isSlip(a: string, b: string): boolean {
  if (editDistance(a, b, 1) !== 1) return false;
  const at = [...a].findIndex((char, i) => char !== b[i]);
  const end = Math.max(a.length, b.length) - 1;
  // Endings of number, gender and tense are no slips.
  if (at < 0 || at >= Math.min(a.length, b.length) - 1 || at === end) return false;
  if (a.length === b.length) return CONFUSED.has(`${a[at]}${b[at]}`);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long[at] === long[at - 1] || long[at] === long[at + 1] || (short.length > 8 && a.length < b.length);
}
