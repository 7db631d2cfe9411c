/** Numbers that texts write in words, folded: « dix-sept », « quarante-deux ». */
const UNITS =
  "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const TENS: readonly (readonly [string, number])[] = [
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
];
const ROUND: readonly (readonly [string, number])[] = [
  ["cent", 100],
  ["mille", 1000],
];

/** « deux » to « soixante-neuf », « cent », « mille »; what is said of one alone stands elsewhere. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...UNITS.map((word, i): [string, number] => [word, i + 2]),
  ...TENS.flatMap(([ten, value]): [string, number][] => [
    [ten, value],
    [`${ten}-et-un`, value + 1],
    [`${ten}-et-une`, value + 1],
    ...(ten === "soixante" ? [["soixante-et-onze", 71] as [string, number]] : []),
    ...UNITS.slice(0, ten === "soixante" ? 18 : 8).map((word, i): [string, number] => [
      `${ten}-${word}`,
      value + i + 2,
    ]),
  ]),
  ...ROUND,
]);

/** « une trentaine de », « une centaine de »: about so many. */
export const ABOUT_WORDS: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

/** Longest first, for an expression. */
export function alternatives(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|");
}
