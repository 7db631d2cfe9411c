import { describe, expect, it } from "vitest";
import { damageIn, lexiconOf, repaired } from "./ocr-repair.ts";

const lexicon = lexiconOf([
  "Serge ROUSSET, l'APEI et l'ADDS, un lieu de la commune, l'innovation, des vétements, les articles",
  "la filière de l'emploi, le développement",
  "une coopération, la coopération, un atelier de consommation, la consommation, cliquez, Cliquez, l'ESS",
]);

describe("recognised words put right", () => {
  it.each([
    ["développement de U'ESS", "développement de l'ESS"],
    ["I’'économie sociale", "l'économie sociale"],
    ["Franc’'Hommes", "Franc’Hommes"],
    ["au C(EUR de", "au CŒUR de"],
    ["au cceur de", "au cœur de"],
    ["mettre en ceuvre", "mettre en œuvre"],
    ["les pdles territoriaux", "les pôles territoriaux"],
    ["7 valléees", "7 vallées"],
    ["un méme territoire", "un même territoire"],
    ["- Se.rg.e ROUSSET", "- Serge ROUSSET"],
    ["porté par UAPEI et CADDS", "porté par l'APEI et l'ADDS"],
    ["Uinnovation sociale", "l'innovation sociale"],
    ["Larticle L. 541", "L'article L. 541"],
    ["Etre unlieu de", "Etre un lieu de"],
    ["de Kiabi etVitamine", "de Kiabi et Vitamine"],
    ["Cliguez sur", "Cliquez sur"],
    ["CONSOMATION", "CONSOMMATION"],
    ["unefiliére", "une filière"],
    ["developpement social", "développement social"],
    ["DANS LEMPLOI", "DANS L'EMPLOI"],
  ])("« %s » is « %s »", (found, right) => expect(repaired(found, lexicon)).toBe(right));

  it.each([
    "Créée en 2017, elle",
    "le parcours des personnes",
    "Union des ateliers",
    "CoRaze",
    "l'atelier",
    "une unité",
    "(ESS)",
  ])("leaves « %s »", (text) => expect(repaired(text, lexicon)).toBe(text));

  it("reports what cannot be put right as well", () => {
    expect(damageIn("depuis plusieurs Jm;amem U'ESS", lexicon)).toEqual([
      { found: "Jm;amem", repaired: null },
      { found: "U'ESS", repaired: "l'ESS" },
    ]);
  });
});
