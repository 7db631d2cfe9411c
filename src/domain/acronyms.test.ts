import { expect, test } from "vitest";
import { acronymOf, meaningOf } from "./acronyms.ts";

test.each([
  ["ESS", "économie sociale et solidaire", "économie sociale et solidaire"],
  ["AGEC", "Anti-gaspillage pour une économie circulaire", "Anti-gaspillage pour une économie circulaire"],
  [
    "SISEP",
    "service d’insertion sociale et professionnelle",
    "service d’insertion sociale et professionnelle",
  ],
  ["CDDI", "Contrats à Durée Déterminée d’Insertion", "Contrats à Durée Déterminée d’Insertion"],
  ["TAPAJ", "le Travail Alternatif Payé à la Journée, en France", "Travail Alternatif Payé à la Journée"],
  [
    "EFC",
    "économie de la fonctionnalité et de la coopération",
    "économie de la fonctionnalité et de la coopération",
  ],
  ["ACI", "un lieu où l'on travaille", null],
])("%s dans « %s »", (acronym, text, meaning) => {
  expect(meaningOf(acronym, text)).toBe(meaning);
});

test("un terme donne son sigle entre crochets ou par sa définition", () => {
  expect(acronymOf("Pôles territoriaux de coopération économique (PTCE)", "Ils réunissent…")).toEqual({
    acronym: "PTCE",
    meaning: "Pôles territoriaux de coopération économique",
  });
  expect(acronymOf("Alimentation durable", "Elle répond à des critères.")).toBeNull();
});
