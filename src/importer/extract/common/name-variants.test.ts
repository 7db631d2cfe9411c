import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { nameVariantFindings } from "./name-variants.ts";

const found = (...texts: string[]) => {
  const blocks = texts.map((text, i): Block => {
    const sourced = SourcedText.ofLine("d", i + 1, text);
    return {
      kind: "paragraph",
      depth: 0,
      text: sourced,
      lineStart: i + 1,
      lineEnd: i + 1,
      links: [],
      noteCalls: [],
      noteNumber: null,
    };
  });
  return nameVariantFindings(blocks).map((f) => [f.passage.lineStart, f.found, f.expected]);
};

it("reports the rarer spelling of a name", () => {
  expect(found("avec Tertzio.", "Présentation de Terzio", "les métiers de Terzio")).toEqual([
    [1, "Tertzio", "Terzio"],
  ]);
  expect(found("le pôle Teams2", "porté par Team2", "et Team2")).toEqual([[1, "Teams2", "Team2"]]);
});

it("prefers the acronym that the document spells out", () => {
  expect(
    found("la loi AGECE de 2020", "LOI ANTI-GASPILLAGE POUR UNE ÉCONOMIE CIRCULAIRE", "la loi AGEC dit"),
  ).toEqual([[1, "AGECE", "AGEC"]]);
});

it("leaves plurals, ordinary words and other names alone", () => {
  expect(
    found(
      "Les Ateliers du Val",
      "l'Atelier du Val",
      "un Relais, des relais",
      "Lens et Sens, Lille et Lilly 2",
    ),
  ).toEqual([]);
});
