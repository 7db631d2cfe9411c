import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteOf, quoteText } from "./quote.ts";

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
