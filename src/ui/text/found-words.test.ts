import { expect, test } from "vitest";
import { finderOf, foundWordsFragment, markedWords, wordsOfFragment } from "./found-words.ts";

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
  [["éco-conception"], "L'écoconception ou ÉCO-CONCEPTION", ["ÉCO-CONCEPTION"]],
  [["oeuvre"], "Second œuvre, oeuvres", ["œuvre", "oeuvres"]],
  [["personne âgée"], "des personnes âgées", ["personnes âgées"]],
  [["(a+"], "a b", ["a"]],
  [["+"], "a + b", []],
])("%o se trouve dans « %s »", (words, text, forms) => {
  expect(finderOf(words)(text).map(([start, end]) => text.slice(start, end))).toEqual(forms);
});
