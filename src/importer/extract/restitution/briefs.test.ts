import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText, STRONG } from "../../parse/sourced-text.ts";
import { briefsIn, namedWithKind } from "./briefs.ts";

const block = (text: SourcedText, kind: Block["kind"]): Block => ({
  kind,
  depth: 0,
  text,
  lineStart: text.lineStart,
  lineEnd: text.lineEnd,
  links: [],
  noteCalls: [],
  noteNumber: null,
});
const item = (name: string, rest: string, line: number) =>
  block(
    SourcedText.join([SourcedText.ofLine("d", line, name, STRONG), SourcedText.ofLine("d", line, rest)]),
    "item",
  );

it("reads the initiatives of a list by their names and places", () => {
  const briefs = briefsIn([
    item("Au Fil du Pont", " (Méru, 60) : un atelier et chantier d'insertion de couture", 1),
    item("Reprise", " – Tourcoing (59) – entreprise d'insertion, réparation", 2),
    item("Café Mobile", " (commune à préciser) : café itinérant", 3),
  ]);
  expect(
    briefs.map((b) => [b.name.value, b.structureTypes.map((t) => t.value), b.places.map((p) => p.raw)]),
  ).toEqual([
    ["Au Fil du Pont", ["ACI"], ["Méru", "60"]],
    ["Reprise", ["EI"], ["Tourcoing", "59"]],
    ["Café Mobile", [], []],
  ]);
});

it("reads no initiative in a list of advice", () => {
  expect(
    briefsIn([
      block(SourcedText.ofLine("d", 1, "Collecte : sur chantier ou sur un site"), "item"),
      block(SourcedText.ofLine("d", 2, "Traitement : démantèlement du cadre"), "item"),
    ]),
  ).toEqual([]);
});

it("reads structures that running text names with their kind, and no firm", () => {
  const told = (text: string) =>
    namedWithKind([block(SourcedText.ofLine("d", 1, text), "paragraph")]).map((i) => [
      i.name.value,
      i.structureTypes.map((t) => t.value),
      i.places.map((p) => p.raw),
    ]);
  expect(told("À Calais, le chantier d'insertion Points de Croix restaure des métiers.")).toEqual([
    ["Points de Croix", ["ACI"], ["Calais"]],
  ]);
  expect(told("À Caudry, une maison de broderie (Broderies Lune) prête ses machines.")).toEqual([]);
});
