import { expect, test } from "vitest";
import { decidedBecause } from "#domain/origins.ts";
import { initiativeDraft } from "../extract/draft.ts";
import { toInitiative } from "./initiative.ts";

test("une commune décidée à la main dit pourquoi, et montre les lignes de sa citation", () => {
  const passage = { document: "a", lineStart: 1, lineEnd: 9 };
  const draft = initiativeDraft(
    { value: "Les Dunes", raw: "Les Dunes", passage },
    "full",
    "own-section",
    passage,
  );
  const decision = {
    annotation: {
      decision: "commune" as const,
      initiative: "Les Dunes",
      insee: "80021",
      quote: "la ville voisine",
      reason: "La photographie montre la mairie d'Amiens.",
    },
    document: "a",
    lineStart: 4,
    lineEnd: 4,
    file: "annotations/a.yaml",
    line: 3,
  };
  const record = toInitiative([{ draft, document: "a", publishedOn: "2025", parts: [] }], [decision], [], []);
  const initiative = { ...record, slug: "les-dunes" };
  expect(initiative.communes).toEqual([{ insee: "80021", name: "Amiens" }]);
  expect(initiative.evidence.communes).toEqual([{ document: "a", lineStart: 4, lineEnd: 4 }]);
  expect(decidedBecause(initiative, "communes", "80021")).toBe("La photographie montre la mairie d'Amiens.");
  expect(decidedBecause(initiative, "themes", "textile")).toBeUndefined();
});
