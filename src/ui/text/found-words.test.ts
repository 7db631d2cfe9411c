import { expect, test } from "vitest";
import { fold, foldInPlace } from "#lib/text.ts";
import { foundWordsFragment, foundWordsPattern, markedWords, wordsOfFragment } from "./found-words.ts";

const found = (words: string[], text: string) =>
  [...foldInPlace(text).matchAll(foundWordsPattern(words.map(fold)) ?? /$^/g)].map(({ 0: form, index }) =>
    text.slice(index, index + form.length),
  );

test("les mots marqués d'un extrait passent par le fragment et en reviennent", () => {
  const words = markedWords("La \u0001Recyclerie\u0002 répare des \u0001jouets\u0002, l'\u0001été\u0002.");
  expect(words).toEqual(["Recyclerie", "jouets", "été"]);
  const fragment = foundWordsFragment([...words, "jouets"]);
  expect(wordsOfFragment(fragment)).toEqual(["recyclerie", "jouets", "été"]);
  expect(foundWordsFragment([])).toBe("");
});

test.each(["#partie-contact", "#mots=%E0%A4%A", ""])("le fragment « %s » ne demande rien", (fragment) => {
  expect(wordsOfFragment(fragment)).toEqual([]);
});

test.each([
  [["jouets"], "Un jouet, des Jouets, un joueur", ["jouet", "Jouets"]],
  [["éco-conception"], "L'écoconception ou éco-conception", ["éco-conception"]],
  [["oeuvre"], "Second œuvre, ŒUVRES", ["œuvre"]],
  [["personne âgée"], "des personnes âgées", ["personnes âgées"]],
  [["(a+"], "a b", ["a"]],
])("%o se trouve dans « %s »", (words, text, forms) => {
  expect(found(words, text)).toEqual(forms);
});
