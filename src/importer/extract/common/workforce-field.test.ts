import { describe, expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readWorkforceField, workforceContradictions } from "./workforce-field.ts";

const text = (printed: string) => SourcedText.ofLine("d", 3, printed);

describe("readWorkforceField", () => {
  test.each([
    [
      "7 salariés permanents, 1 salarié en contrat d'apprentissage et 30 salariés en insertion.",
      7,
      30,
      null,
      null,
    ],
    ["25 dont 19 Personnes en contrat déterminé d'insertion représentant 14 ETP.", null, 19, 25, null],
    ["14 salariés ; 3 ETP en CDI et 11 salariés en insertion pour 7,85 ETP", 3, 11, 14, null],
    ["9 ETP dont 2 salarié.e.s permanents et 12 salariés en insertion à temps partiel", 2, 12, null, 9],
    [
      "7 personnes en CDI, 3 contrats en alternance (1 en design), 20 salariés en insertion",
      7,
      20,
      null,
      null,
    ],
    [
      "85 salarié.e.s en Contrat à Durée Déterminée d'Insertion (CDDI) et 30 salarié.e.s permanents en 2021.\n16 salarié.e.s en CDDI sur la filière",
      30,
      85,
      null,
      null,
    ],
    [
      "8 personnes salariées en insertion en 2021 (dont 42 femmes) et 5 salariés permanents",
      5,
      8,
      null,
      null,
    ],
    ["2", null, null, 2, null],
    ["12 salariés (10,5 ETP)", null, null, 12, 10.5],
    ["0,5 ETP, pour l'accompagnement", null, null, null, 0.5],
    ["Deux salariés permanents et six encadrants", 2, null, null, null],
    ["1 200 salariés au total", null, null, 1200, null],
    ["le personnel de la structure porteuse", null, null, null, null],
  ])("« %s »", (printed, permanent, insertion, total, fte) => {
    expect(readWorkforceField(text(printed)).value).toMatchObject({ permanent, insertion, total, fte });
  });
});

describe("workforceContradictions", () => {
  const contradictions = (printed: string) =>
    workforceContradictions(text(printed), readWorkforceField(text(printed)).value).map((f) => f.code);

  test("« 8 personnes (dont 42 femmes) »", () => {
    expect(contradictions("8 personnes salariées en insertion en 2021 (dont 42 femmes)")).toEqual([
      "contradictory-figures",
    ]);
  });

  test("parts that are more than the total", () => {
    expect(contradictions("10 salariés dont 4 permanents et 8 salariés en insertion")).toEqual([
      "contradictory-figures",
    ]);
  });

  test("part-time staff may be more than full-time equivalents", () => {
    expect(contradictions("9 ETP dont 2 permanents et 12 salariés en insertion")).toEqual([]);
  });
});

test.each([
  ["14 salariés : 5 permanents et 9 salariés en insertion, soit 11,2 ETP", 11.2],
  ["4 permanents – 18 salariés en CDDI – 13,5 ETP en tout", 13.5],
  ["24 salariés en CDI, soit 19,6 ETP", 19.6],
  ["16 salariés ; 4 en CDI et 12 salariés en insertion pour 8,4 ETP", null],
])("« %s »: the full-time equivalents of all that it counts", (printed, fte) => {
  expect(readWorkforceField(text(printed)).value.fte).toBe(fte);
});

test("the first figure is the total where it counts everybody, not a trade", () => {
  expect(
    readWorkforceField(text("1 directeur, 2 encadrants, 11 salariés en parcours")).value.total,
  ).toBeNull();
  expect(readWorkforceField(text("17 personnes (14 femmes, 3 hommes)")).value.total).toBe(17);
});
