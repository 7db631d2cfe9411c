import { words } from "#lib/text.ts";

/** One spelling for the words that are written in several ways inside the names of communes. */
const SPELLINGS: Record<string, string> = {
  st: "saint",
  ste: "sainte",
  sts: "saints",
  stes: "saintes",
  lez: "les",
};

/** The one spelling of a word of a name: « Œuvres » → "oeuvres", « Ste » → "sainte", « lez » and « lès » → "les". */
export function nameWord(word: string): string {
  const folded = words(word).join("");
  return SPELLINGS[folded] ?? folded;
}

/**
 * What two writings of one commune have in common. Articles are kept (Le Hamel is not Hamel); the delivery mark of
 * the post, an article put behind in brackets and « s/ » for « sur » are read as what they stand for.
 */
export function nameKey(name: string): string {
  const plain = name
    .replace(/\bcedex\b(\s*\d{1,2})?/giu, " ")
    .replace(/^(.*\S)\s*\(\s*(l['’]|la|le|les)\s*\)\s*$/iu, "$2 $1")
    .replace(/(^|[\s-])s\/[\s-]*/giu, "$1sur ");
  return words(plain).map(nameWord).join(" ");
}

export const ARTICLE = /^(?:le|la|les|l) /;
const WITH_ARTICLE = /^(?:le|la|les|l|au|aux|du|des)$/;

/**
 * Whether the word at a place of some words is no town: « à la rue », for a commune has an article only where its name
 * has one, as in « au Touquet »; « en ville », for « en » comes before no commune whose name is also a word.
 */
export function isCommonNoun(
  keys: readonly string[],
  at: number,
  {
    place: { commune },
    doubtful,
  }: { place: { kind: string; commune?: { name: string } }; doubtful: boolean },
): boolean {
  if (keys[at - 1] === "en" && doubtful) return commune !== undefined;
  const isNamed = WITH_ARTICLE.test(keys[at - 1] ?? "") && !/^\d/.test(keys[at] ?? "");
  return isNamed && commune !== undefined && !ARTICLE.test(nameKey(commune.name));
}
