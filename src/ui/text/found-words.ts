/** The words by which a page was found, in the fragment of its address: the page marks them where it can. */

const NAME = "#mots=";
const MOST = 12;

/** A snippet cut at the marks of the search, U+0001 and U+0002: what was found, and the text after it. */
export function snippetParts(highlight: string): { found: string; text: string }[] {
  return highlight.split("\u0001").map((part, at) => {
    const end = at === 0 ? -1 : part.indexOf("\u0002");
    return { found: end < 0 ? "" : part.slice(0, end), text: part.slice(end + 1) };
  });
}

/** The words that a snippet marks. */
export function markedWords(highlight: string | null): string[] {
  return snippetParts(highlight ?? "").flatMap(({ found }) => found || []);
}

/** « #mots=jouets,recyclerie »; nothing without words. */
export function foundWordsFragment(words: readonly string[]): string {
  const distinct = [...new Set(words.map((word) => word.toLowerCase()))].slice(0, MOST);
  return distinct.length > 0 ? NAME + distinct.map(encodeURIComponent).join(",") : "";
}

/** The words of a fragment; none where it is another one. */
export function wordsOfFragment(fragment: string): string[] {
  if (!fragment.startsWith(NAME)) return [];
  try {
    return fragment.slice(NAME.length).split(",").slice(0, MOST).map(decodeURIComponent).filter(Boolean);
  } catch {
    return [];
  }
}

/** Finds these words in a text folded in place, with the endings that French gives them. */
export function foundWordsPattern(foldedWords: readonly string[]): RegExp | null {
  const forms = foldedWords
    .map((word) => word.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map(formsOf).join("[^\\p{L}\\p{N}]{1,2}"));
  return forms.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu")
    : null;
}

function formsOf(word: string): string {
  const stem = word.length > 4 ? word.replace(/(?:es|s|x|e)$/u, "") : word;
  return `${stem.replaceAll("oe", "(?:oe|œ)").replaceAll("ae", "(?:ae|æ)")}(?:es|s|x|e)?`;
}
