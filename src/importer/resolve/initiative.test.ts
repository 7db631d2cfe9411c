import { expect, test } from "vitest";
import type { Annotation } from "#domain/annotation.ts";
import { decidedBecause } from "#domain/origins.ts";
import { initiativeDraft } from "../extract/draft.ts";
import { toInitiative } from "./initiative.ts";

const passage = { document: "a", lineStart: 1, lineEnd: 9 };
const called = (name: string, document = "a") => {
  const there = { ...passage, document };
  const draft = initiativeDraft({ value: name, raw: name, passage: there }, "full", "own-section", there);
  return { draft, document, publishedOn: "2025", parts: [] };
};
const placed = (annotation: Annotation) => ({
  annotation,
  document: "a",
  lineStart: 4,
  lineEnd: 4,
  file: "annotations/a.yaml",
  line: 3,
});

test("une commune décidée à la main dit pourquoi, et montre les lignes de sa citation", () => {
  const decision = placed({
    decision: "commune",
    initiative: "Les Dunes",
    insee: "80021",
    quote: "la ville voisine",
    reason: "La photographie montre la mairie d'Amiens.",
  });
  const initiative = { ...toInitiative([called("Les Dunes")], [decision], [], []), slug: "les-dunes" };
  expect(initiative.communes).toEqual([{ insee: "80021", name: "Amiens" }]);
  expect(initiative.evidence.communes).toEqual([{ document: "a", lineStart: 4, lineEnd: 4 }]);
  expect(decidedBecause(initiative, "communes", "80021")).toBe("La photographie montre la mairie d'Amiens.");
  expect(decidedBecause(initiative, "themes", "textile")).toBeUndefined();
});

test("le nom qu'une décision donne à une fiche est décidé, de quelque façon qu'il s'écrive", () => {
  const decision = placed({
    decision: "same-as",
    initiative: "LES DUNES",
    other: "Les Dunes de la Côte",
    quote: "les dunes",
    reason: "La carte perd la fin du nom.",
  });
  const group = [called("Les Dunes de la Côte"), called("Les Dunes", "b")];
  const initiative = { ...toInitiative(group, [decision], [], []), slug: "les-dunes" };
  expect(initiative.aliases).toEqual(["Les Dunes"]);
  expect(decidedBecause(initiative, "aliases", "Les Dunes")).toBe("La carte perd la fin du nom.");
});
