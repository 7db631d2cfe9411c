import { core, type MisreadWord } from "#domain/reading/misread.ts";
import { fold } from "#lib/text.ts";
import { spellingsOfWord } from "../../lexicon/french-words.ts";
import { accented, isFrench, misread, respelled } from "./misread.ts";
import type { Lexicon } from "./ocr-lexicon.ts";
import { hasSigns, isAddress, isUnspeakable, isWritten, signsPutRight } from "./ocr-signs.ts";

const VOWEL = "[aeiouyàâäéèêëîïôöùûühœAEIOUYÀÂÉÈÊÎÔÛHŒ]";

/** Small words that recognition glues to the next: only before a word that the document prints by itself. */
const GLUED = ["un", "une", "la", "le", "les", "de", "des", "du", "par", "et", "au"];

/** The whole of a text with what is certain put right; the text itself where nothing is. */
export function repaired(text: string, lexicon: Lexicon): string {
  const line = signsPutRight(text);
  return line.replace(/\S+/gu, (token, at: number) => {
    return readToken(token, { line, before: line.slice(0, at) }, lexicon) ?? token;
  });
}

/** What is damaged in a line, token by token. */
export function damageIn(line: string, lexicon: Lexicon): MisreadWord[] {
  return [...line.matchAll(/\S+(?:[IU][’'`]\s\S+)?/gu)].flatMap(({ 0: found, index }): MisreadWord[] => {
    const right = readToken(found, { line, before: line.slice(0, index) }, lexicon);
    return right === undefined ? [] : [{ found: core(found), repaired: right && core(right) }];
  });
}

/** A token as it was printed: undefined for one that is not damaged, null where the right reading is not certain. */
function readToken(
  token: string,
  place: { line: string; before: string },
  lexicon: Lexicon,
): string | null | undefined {
  if (isAddress(token)) return undefined;
  // « aint-Martin » lost its first letter: no sign can be put right.
  if (/^\p{Ll}+-\p{Lu}\p{Ll}/u.test(token)) return null;
  const signed = withLostArticle(signsPutRight(token), place.before);
  const [, before = "", word = "", after = ""] = /^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$/su.exec(signed) ?? [];
  const isWord = /\p{L}/u.test(word) && word.split("/").every(isFrench);
  const right = isWord ? null : rightWord(word, lexicon);
  if (right) return before + right + after;
  if (signed !== token) return signed;
  // « nature/bien-être ».
  if (hasSigns(token) && !(isWord && word.includes("/"))) return null;
  if (isWord) return undefined;
  if (isUnspeakable(word)) return null;
  const other = misread(word, place, lexicon);
  return other?.repaired ? before + other.repaired + after : other?.repaired;
}

const HEADLESS = new RegExp(`^['’](?=${VOWEL}\\p{L}{3,})`, "u");
const BEFORE_ARTICLE = /(?<!\p{L})(?:de|[àa]|dans|sur|pour|par)\s+$/iu;

/** « dans 'emploi »: after such a word the apostrophe is that of an article. */
function withLostArticle(token: string, before: string): string {
  const isUpper = token === token.toLocaleUpperCase("fr");
  return BEFORE_ARTICLE.test(before) ? token.replace(HEADLESS, isUpper ? "L'" : "l'") : token;
}

/** A word read as the one that it was, where French and the document's own words make that certain. */
function rightWord(word: string, lexicon: Lexicon): string | null {
  if (!/\p{L}/u.test(word)) return null;
  // Of these letters French has words of which none is certain.
  if (/^\p{L}+$/u.test(word) && spellingsOfWord(word).length > 0) return accented(word);
  const known = (text: string) => (lexicon.counts.get(fold(text)) ?? 0) > 0;
  return (
    withoutInnerMarks(word, known) ??
    withArticle(word, known, lexicon) ??
    unglued(word, known) ??
    respelled(word, lexicon)
  );
}

/** « co.mp.te » → « compte », where the document prints « compte ». */
function withoutInnerMarks(word: string, known: (text: string) => boolean): string | null {
  if (!/\p{L}[.;,:!€$*]+\p{L}/u.test(word) || isWritten(word)) return null;
  const plain = word.replace(/(?<=\p{L})[.;,:!€$*]+/gu, "");
  const last = /[\p{L}]+$/u.exec(plain)?.[0] ?? "";
  return last.length >= 3 && plain !== word && known(last) ? plain : null;
}

/** « UESAT » → « l'ESAT », « Larticle » → « L'article »: an elided article that lost its apostrophe. */
function withArticle(word: string, known: (text: string) => boolean, lexicon: Lexicon): string | null {
  const acronym = /^[UC](\p{Lu}{3,})$/u.exec(word)?.[1];
  if (
    acronym &&
    new RegExp(`^${VOWEL}`, "u").test(acronym) &&
    known(acronym) &&
    (lexicon.counts.get(fold(word)) ?? 0) < 3
  )
    return `l'${acronym}`;
  const capital = new RegExp(`^L(${VOWEL}\\p{Lu}{4,})$`, "u").exec(word)?.[1];
  if (capital && known(capital) && !known(`${word}S`)) return `L'${capital}`;
  const [, article = "", common] = new RegExp(`^([LUld])(${VOWEL}\\p{Ll}{3,})$`, "u").exec(word) ?? [];
  if (!common || !(known(common) || known(`${common}s`) || (article !== "L" && isFrench(common))))
    return null;
  return `${article === "U" ? "l" : article}'${common}`;
}

/** « unlieu » → « un lieu », « etParis » → « et Paris ». */
function unglued(word: string, known: (text: string) => boolean): string | null {
  for (const small of GLUED) {
    const starts = `${word.charAt(0).toLowerCase()}${word.slice(1)}`.startsWith(small);
    const rest = starts ? word.slice(small.length) : "";
    const isWord = rest.length >= 4 && known(rest);
    if (/^\p{Lu}\p{L}/u.test(rest) || isWord)
      return `${word.slice(0, small.length)} ${accented(rest) ?? rest}`;
  }
  return null;
}
