import { expect, test } from "vitest";
import { sentenceOf } from "./quotation.ts";

const marked = (text: string) => text.replaceAll("\u0001", "[").replaceAll("\u0002", "]");

test.each([
  [
    ["Le projet démarre en 2019. Il est financé par la Région", "des Dunes et par l'État. Il s'étend."],
    ["Région des Dunes"],
    "Il est financé par la [Région des Dunes] et par l'État.",
  ],
  [["Partenaires :", "- La **Ville** d'Aulne", "- Les Oyats"], ["ville d'Aulne"], "La [Ville d'Aulne]"],
  [
    ["une collecte avec Emma-", "nuelle et Fils, depuis 2020"],
    ["Emmanuelle et fils"],
    "une collecte avec [Emmanuelle et Fils], depuis 2020",
  ],
  [
    ["Un fonds, le FDI (fonds d'inclusion), aide."],
    ["Fonds d'inclusion", "FDI"],
    "Un fonds, le FDI ([fonds d'inclusion]), aide.",
  ],
  [
    ["Les missions locales et les PLIE orientent."],
    ["Mission locale"],
    "Les [missions locales] et les PLIE orientent.",
  ],
  [["## Le défi", "Rien d'autre ici."], ["Un inconnu"], "Le défi"],
])("%j nomme %j", (lines, names, expected) => {
  expect(marked(sentenceOf(lines, names))).toBe(expected);
});

test("a long sentence is cut around the name", () => {
  const filler = "mot ".repeat(200);
  const said = sentenceOf([`${filler}avec Les Oyats ${filler}fin`], ["Les Oyats"]);
  expect(said.length).toBeLessThan(360);
  expect(marked(said)).toMatch(/^… mot .*avec \[Les Oyats\] mot .* …$/);
});

test("an item of a list comes after what announces it", () => {
  const before = ["Du texte.", "### Nos financeurs", "", "- Alpha"];
  expect(marked(sentenceOf(["- Les **Oyats**"], ["Les Oyats"], { before, after: [] }))).toBe(
    "Nos financeurs […] [Les Oyats]",
  );
});

test("a labelled item too", () => {
  const before = ["### **ILS AIDENT :**", "", "**Local :** Alpha", ""];
  expect(marked(sentenceOf(["**National :** Beta ; Les Oyats"], ["Les Oyats"], { before, after: [] }))).toBe(
    "ILS AIDENT : […] National : Beta ; [Les Oyats]",
  );
});

test("a sentence that goes on beyond the passage is whole", () => {
  const around = {
    before: ["Un titre", "Depuis 2019, la collecte se fait", "chaque mardi"],
    after: ["dans les deux communes. Une autre commence.", "ici"],
  };
  expect(marked(sentenceOf(["avec Les Oyats et leurs voisins,"], ["Les Oyats"], around))).toBe(
    "Depuis 2019, la collecte se fait chaque mardi avec [Les Oyats] et leurs voisins, dans les deux communes.",
  );
});

test("no passage, no name: no sentence, and nothing breaks", () => {
  expect(sentenceOf([], ["X"])).toBe("");
  expect(sentenceOf(["", "  "], [])).toBe("");
});
