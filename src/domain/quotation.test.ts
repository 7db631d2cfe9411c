import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteOf, quoteText, sentenceOf } from "./quotation.ts";

const passage = (lineStart: number, lineEnd = lineStart) => ({ document: "livret", lineStart, lineEnd });

test("un passage au milieu d'une phrase a le reste de sa phrase, et pas celles d'à côté", () => {
  const lines = [
    "Elle est née en 2002.",
    "Elle emploie aujourd'hui",
    "45 salariés en insertion",
    "et 9 permanents. Elle vend.",
  ];
  expect(quoteOf(lines, passage(3))).toEqual({
    before: "Elle emploie aujourd'hui",
    words: "45 salariés en insertion",
    after: "et 9 permanents.",
  });
});

test("un titre, une puce, une ligne blanche arrêtent la phrase", () => {
  const lines = ["## Chiffres", "- 12 tonnes", "- 30 bénévoles", "", "Suite"];
  expect(quoteText(quoteOf(lines, passage(2)))).toBe("12 tonnes");
  expect(quoteText(quoteOf(["# Effectif", "45 salariés"], passage(2)))).toBe("45 salariés");
});

test("les signes du balisage ne sont pas des mots", () => {
  expect(quoteOf(["| **Type** | *ACI* &nbsp;| <br> PTCE_80 |"], passage(1)).words).toBe("Type ACI PTCE_80");
});

test("d'un long passage, la phrase qui dit la chose", () => {
  const filling = "Cette phrase ne dit rien de ce que l'on cherche ici. ".repeat(10).trim();
  const { words } = quoteOf([`${filling} La commune d'Hirson l'accueille.`], passage(1), [/hirson/]);
  expect(words).toBe("… La commune d'Hirson l'accueille.");
});

test("n'importe quelles lignes donnent une citation de leurs mots", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(5), (lines, at, more) => {
      const lineStart = (at % lines.length) + 1;
      const quote = quoteOf(lines, passage(lineStart, Math.min(lines.length, lineStart + more)));
      expect(quoteText(quote)).not.toMatch(/\n|^\s|\s$/);
    }),
  );
});

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
  expect(marked(sentenceOf(lines, passage(1, lines.length), names))).toBe(expected);
});

test("a long sentence is cut around the name", () => {
  const filler = "mot ".repeat(200);
  const said = sentenceOf([`${filler}avec Les Oyats ${filler}fin`], passage(1), ["Les Oyats"]);
  expect(said.length).toBeLessThan(360);
  expect(marked(said)).toMatch(/^… mot .*avec \[Les Oyats\] mot .* …$/);
});

test("an item of a list comes after what announces it", () => {
  const before = ["Du texte.", "### Nos financeurs", "", "- Alpha"];
  expect(marked(sentenceOf([...before, "- Les **Oyats**"], passage(5), ["Les Oyats"]))).toBe(
    "Nos financeurs […] [Les Oyats]",
  );
});

test("a labelled item too", () => {
  const before = ["### **ILS AIDENT :**", "", "**Local :** Alpha", ""];
  expect(marked(sentenceOf([...before, "**National :** Beta ; Les Oyats"], passage(5), ["Les Oyats"]))).toBe(
    "ILS AIDENT : […] National : Beta ; [Les Oyats]",
  );
});

test("a sentence that goes on beyond the passage is whole", () => {
  const lines = [
    "Un titre",
    "Depuis 2019, la collecte se fait",
    "chaque mardi",
    "avec Les Oyats et leurs voisins,",
    "dans les deux communes. Une autre commence.",
    "ici",
  ];
  expect(marked(sentenceOf(lines, passage(4), ["Les Oyats"]))).toBe(
    "Depuis 2019, la collecte se fait chaque mardi avec [Les Oyats] et leurs voisins, dans les deux communes.",
  );
});

test("no passage, no name: no sentence, and nothing breaks", () => {
  expect(sentenceOf([], passage(1), ["X"])).toBe("");
  expect(sentenceOf(["", "  "], passage(1, 2), [])).toBe("");
});

test("une adresse finit sa phrase", () => {
  const lines = ["Pour en savoir plus, contacter : a.petit@exemple.fr", "Atelier 2 - Synthèse"];
  expect(quoteText(quoteOf(lines, passage(1)))).toBe(lines[0]);
});
