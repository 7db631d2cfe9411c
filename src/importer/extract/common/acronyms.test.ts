import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { acronymsIn } from "./acronyms.ts";

const read = (line: string) =>
  acronymsIn(SourcedText.ofLine("d", 1, line)).map((a) => [a.acronym.text, a.expansion.text, a.agrees]);

it.each([
  [
    "des Pôles territoriaux de coopération économique (PTCE) et",
    "PTCE",
    "Pôles territoriaux de coopération économique",
  ],
  [
    "une AFEST (Action de Formation En Situation de Travail)",
    "AFEST",
    "Action de Formation En Situation de Travail",
  ],
  [
    "les Directions Départementales de l'Emploi, du Travail et des Solidarités (DDETS)",
    "DDETS",
    "Directions Départementales de l'Emploi, du Travail et des Solidarités",
  ],
  ["le Temps Aménagé Payé à la Journée (TAPAJ)", "TAPAJ", "Temps Aménagé Payé à la Journée"],
  [
    "dans le cadre du comité régional d’inclusion dans l’emploi (CRIE) qui",
    "CRIE",
    "comité régional d’inclusion dans l’emploi",
  ],
  [
    "Les grandes entreprises en démarche de responsabilité sociétale (RSE)",
    "RSE",
    "responsabilité sociétale",
  ],
  [
    "En lien avec le Réseau régional de l'écologie industrielle et territoriale (COM'EIT)",
    "COM'EIT",
    "Réseau régional de l'écologie industrielle et territoriale",
  ],
  [
    "du Réseau pour Eviter le Gaspillage ALimentaire (REGAL)",
    "REGAL",
    "Réseau pour Eviter le Gaspillage ALimentaire",
  ],
  ["d’un Conseiller en Insertion Professionnelle (CIP)", "CIP", "Conseiller en Insertion Professionnelle"],
])("« %s »", (line, acronym, expansion) => {
  expect(read(line)).toEqual([[acronym, expansion, true]]);
});

it("reports an acronym that is not made of the initials, one apart", () => {
  expect(read("les Centres Communaux d’Action Locale (CCAS)")).toEqual([
    ["CCAS", "Centres Communaux d’Action Locale", false],
  ]);
});

it.each([
  ["en contrat d'insertion (CDI)"],
  ["la responsabilité sociétale (RSE)"],
  ["un réseau local (GIP)"],
  ["la loi (AGEC)"],
  ["une écologie industrielle et territoriale (COM'EIT)"],
])("« %s » spells out nothing", (line) => {
  expect(read(line)).toEqual([]);
});
