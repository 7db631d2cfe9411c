import { expect, test } from "vitest";
import type { Initiative } from "#domain/directory.ts";
import { asPrinted, goesOn, statementsOf } from "./statements.ts";

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

const lines = new Map([
  [
    "a",
    [
      "SIRET : 775 624 075 01920",
      "Code APE 8810 C",
      "Une entreprise adaptée (EA) près d'un ESAT",
      "Éline Dupré",
    ],
  ],
]);
const at = (line: number) => ({ document: "a", lineStart: line, lineEnd: line });

test.each([
  ["siren", "775624075", 1, "deduit", "775 624 075 01920"],
  ["siret", "77562407501920", 1, "imprime", "775 624 075 01920"],
  ["apeCodes", "8810C", 2, "imprime", "8810 C"],
  ["structureTypes", "EA", 3, "imprime", null],
  ["structureTypes", "SAT", 3, "deduit", null],
  ["structureTypes", "PTCE", 3, "deduit", null],
] as const)("%s %s, ligne %i : %s, « %s »", (property, value, line, origin, raw) => {
  const statement = { initiative: "x", property, value, raw: null, words: value, passages: [at(line)] };
  const profile = { raw: { siret: "775 624 075 01920" }, siret: "77562407501920" };
  const told = asPrinted({ ...statement, origin: "imprime" }, profile, lines);
  expect([told.origin, told.raw]).toEqual([origin, raw]);
});

test("de plusieurs passages, le premier est celui qui a les mots, accents ou non", () => {
  const statement = {
    initiative: "x",
    property: "contacts",
    value: "{}",
    raw: null,
    words: "Eline Dupre",
  } as const;
  const told = asPrinted(
    { ...statement, origin: "imprime", passages: [at(2), at(4)] },
    { raw: {}, siret: null },
    lines,
  );
  expect(told.passages).toEqual([at(4), at(2)]);
});

test.each([
  ["Elles ont permis d'allonger les contrats", ["d'insertion jusqu'à cinq ans."], true],
  ["Elles ont permis d'allonger les contrats", ["les contrats", "(CDDI) des bénéficiaires"], true],
  ["Elles ont permis d'allonger les contrats.", ["d'insertion"], false],
  ["Contact : contact@dunes.example", ["", "de la page suivante"], false],
  ["Un titre", ["Un autre titre"], false],
  ["La fin du texte", [], false],
] as const)("« %s » suivi de %j s'arrête au milieu d'une phrase : %s", (quote, below, isCut) => {
  expect(goesOn(quote, below)).toBe(isCut);
});
