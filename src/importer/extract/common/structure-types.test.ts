import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { structureTypesNamedIn, structureTypesOf } from "./structure-types.ts";

const named = (text: string) => structureTypesNamedIn(SourcedText.ofLine("d", 1, text)).map((t) => t.value);

it.each([
  ["une association conventionnée « atelier et chantier d'insertion »", ["ACI"]],
  ["l'EA a bénéficié d'une aide", ["EA"]],
  ["Conventionnement : E.I.", ["EI"]],
  ["les Pôles Territoriaux de Coopération Économique (PTCE)", ["PTCE", "PTCE"]],
  ["une entreprise de travail temporaire d'insertion", ["ETTI"]],
  ["une entreprise adaptée de travail temporaire", ["EATT"]],
  ["6 ACI, 4 EI et 1 ETTI", ["ACI", "EI", "ETTI"]],
  ["la Régie de Quartier et l'incubateur", ["RQ", "INCUBATEUR"]],
])("« %s »", (text, wanted) => expect(named(text)).toEqual(wanted));

it.each(["j'ai aidé", "la plage", "les aciéries", "une entreprise d'intérim"])(
  "« %s » names no kind",
  (text) => expect(named(text)).toEqual([]),
);

it("each kind once", () => {
  expect(structureTypesOf(SourcedText.ofLine("d", 1, "ACI, EI et encore ACI")).map((t) => t.value)).toEqual([
    "ACI",
    "EI",
  ]);
});
