import { expect, test } from "vitest";
import type { Initiative } from "#domain/directory.ts";
import { statementsOf } from "./statements.ts";

const passage = { document: "a", lineStart: 4, lineEnd: 4 };

test("un énoncé dit s'il est imprimé, déduit ou décidé", () => {
  const initiative = {
    slug: "les-dunes",
    name: "Les Dunes",
    communes: [
      { insee: "80021", name: "Amiens" },
      { insee: "62193", name: "Calais" },
    ],
    departments: ["80"],
    evidence: { communes: [passage], departments: [passage], name: [passage] },
    raw: { "decided.communes.80021": "La photographie montre la mairie.", "departments.80": "Amiens" },
  } as unknown as Initiative;
  const told = statementsOf({ ...initiative, summary: null });
  const origins = (property: string) => told.filter((s) => s.property === property).map((s) => s.origin);
  expect(origins("communes")).toEqual(["decide", "imprime"]);
  expect(origins("departments")).toEqual(["deduit"]);
  expect(origins("name")).toEqual(["imprime"]);
});
