/** The words by which a page was found, in the fragment of its address: the page marks them where it can. */

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
  return distinct.length > 0 ? `#mots=${distinct.map(encodeURIComponent).join(",")}` : "";
}

/** The words of a fragment; none where it is another one. Its text runs in the browser: whole in itself. */
export function wordsOfFragment(fragment: string): string[] {
  const [, list] = /^#mots=(.{1,500})$/.exec(fragment) ?? [];
  try {
    return (list ?? "").split(",").map(decodeURIComponent).filter(Boolean);
  } catch {
    return [];
  }
}

/**
 * Tells where a text has these words, whatever their accents and capitals and with the endings that French gives
 * them: first and last place of each. Its text runs in the browser: whole in itself.
 */
export function finderOf(words: readonly string[]): (text: string) => [start: number, end: number][] {
  const plainly = (text: string) =>
    text.replace(/[A-Z\u0080-\uffff]/g, (char) => {
      const plain = char.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      return plain.length === 1 ? plain : char;
    });
  const withEndings = (word: string) => {
    const stem = word.length > 4 ? word.replace(/(?:es|s|x|e)$/u, "") : word;
    return `${stem.replace(/oe|œ/g, "(?:oe|œ)").replace(/ae|æ/g, "(?:ae|æ)")}(?:es|s|x|e)?`;
  };
  const forms = words
    .map((word) => plainly(word).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map(withEndings).join("[^\\p{L}\\p{N}]{1,2}"));
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) =>
    [...plainly(text).matchAll(pattern)].map(({ 0: form, index }) => [index, index + form.length]);
}
