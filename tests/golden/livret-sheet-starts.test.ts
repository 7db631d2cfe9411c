import { describe, expect, test } from "vitest";
import { paragraphs, read, sheet } from "../support/booklet.ts";

const names = (text: string) => read(text).initiatives.map((i) => [i.level, i.name.value]);

describe("where a sheet begins", () => {
  test("under its number; a line above the number is a chapter", () => {
    const text = paragraphs(
      "**TEXTILE**",
      "Fiche n° 1",
      "Fil d'Or",
      "Le défi relevé – Coudre ici.",
      ...sheet("Fil d'Or", "Secteur : couture", "**Ce qui a aidé**", "La mairie."),
      "**NUMÉRIQUE**",
      "Fiche n° 2",
      "Le défi relevé – Réparer là.",
      ...sheet("Octet Neuf", "Secteur : réparation", "**Ce qui a aidé**", "La région."),
    );
    const { initiatives, sections, findings } = read(text);
    expect(initiatives.map((i) => i.name.value)).toEqual(["Fil d'Or", "Octet Neuf"]);
    expect(sections.map((s) => [s.kind, s.number, s.title])).toEqual([
      ["cover", null, "TEXTILE"],
      ["sheet", "1", "Fil d'Or"],
      ["other", null, "NUMÉRIQUE"],
      ["sheet", "2", "Octet Neuf"],
    ]);
    expect(findings.filter((f) => f.code === "missing-title").map((f) => f.passage.lineStart)).toEqual([21]);
  });

  test("where the form begins anew, though nothing that opens a sheet is asked", () => {
    const part = (name: string) => [
      `## ${name}`,
      "### Historique",
      `${name} est née dans une grange.`,
      "### Objectif",
      "Faire.",
      "### Leviers",
      "La mairie.",
      "### Freins",
      "Le prix.",
    ];
    expect(names(paragraphs(...part("La Grange"), ...part("Le Silo")))).toEqual([
      ["full", "La Grange"],
      ["full", "Le Silo"],
    ]);
  });
});

test("a part that a sheet lacks is missed only where most others have it", () => {
  const text = paragraphs(
    ...sheet("Fil d'Or", "**Ce qui a aidé**", "La mairie."),
    ...sheet("Octet Neuf", "**Ce qui a aidé**", "La région."),
    ...sheet("Pain Dur", "**Ce qui a freiné**", "Le prix."),
  );
  expect(
    read(text)
      .findings.filter((f) => f.code === "missing-part")
      .map((f) => [f.about, f.expected]),
  ).toEqual([["Pain Dur", "Leviers activés"]]);
});

test("an answer announced, a question left among the funders, a link without address", () => {
  const text = paragraphs(
    ...sheet("Fil d'Or", "Site : à venir", "**Partenaires financiers** : Agence du Lin ?"),
    ...sheet("Octet Neuf", "Site : [la page]()"),
  );
  const codes = read(text).findings.map((f) => [f.code, f.passage.lineStart]);
  expect(codes).toEqual(
    expect.arrayContaining([
      ["placeholder", 5],
      ["placeholder", 7],
      ["dead-link", 13],
    ]),
  );
});
