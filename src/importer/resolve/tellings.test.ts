import { expect, test } from "vitest";
import type { Initiative, KeyFigure } from "#domain/directory.ts";
import { countsThatDiffer, sectionsOnce } from "./tellings.ts";

const section = (document: string, lineStart: number, markdown: string): Initiative["sections"][number] => ({
  kind: "description",
  title: "Présentation",
  document,
  lineStart,
  lineEnd: lineStart,
  markdown,
});

test("what a second publication says again stands once in the profile", () => {
  const told =
    "Atelier Rivage, Fabrique Solidaire, Compagnons Maçons, Cuisine Centrale, Garage Mobile siègent au conseil";
  const again =
    "Le collège : Compagnons Macons, Garage Mobile, Atelier Rivage, Fabrique Solidaire et la Cuisine Centrale siègent";
  const other = "Une friperie ouvre chaque samedi dans le quartier, avec des bénévoles formés à la couture";
  expect(
    sectionsOnce([section("a", 1, told), section("b", 5, again), section("b", 9, other)]).map(
      (s) => s.lineStart,
    ),
  ).toEqual([1, 9]);
  // Within one publication each part stays as printed.
  expect(sectionsOnce([section("a", 1, told), section("a", 5, again)])).toHaveLength(2);
});

const figure = (value: number, label: string, year: number | null, lineStart: number): KeyFigure => ({
  value,
  unit: null,
  label,
  year,
  passage: { document: "a", lineStart, lineEnd: lineStart },
});

test("two counts of the same people are told side by side, parts of them are not", () => {
  const counts = [
    figure(113, "membres", 2024, 1),
    figure(20, "adhérents du PTCE du Ponant", 2025, 5),
    figure(62, "membres contributeurs", 2024, 7),
    figure(30, "acteurs", null, 9),
  ];
  const findings = countsThatDiffer("PTCE du Ponant", [], counts);
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    [
      "contradictory-figures",
      "Deux comptes diffèrent : « 113 membres » en 2024 et « 20 adhérents du PTCE du Ponant » en 2025 ; rien ne dit ce qui les distingue.",
    ],
  ]);
  expect(
    countsThatDiffer(
      "PTCE du Ponant",
      [],
      [figure(20, "membres", 2024, 1), figure(20, "adhérents", 2025, 5)],
    ),
  ).toEqual([]);
});
