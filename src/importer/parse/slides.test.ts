import { expect, it } from "vitest";
import { slidesOf } from "./slides.ts";

it("begins a slide after a form feed, on a line set in by one blank, and after three blank lines", () => {
  const lines = [
    "Titre",
    "suite",
    " Deuxième",
    "",
    "",
    "",
    "Troisième",
    "",
    "",
    "même",
    "\fQuatrième",
    "\f",
    "Cinquième",
  ];
  expect(slidesOf(lines)).toEqual([
    { lineStart: 1, lineEnd: 2 },
    { lineStart: 3, lineEnd: 3 },
    { lineStart: 7, lineEnd: 10 },
    { lineStart: 11, lineEnd: 11 },
    { lineStart: 13, lineEnd: 13 },
  ]);
  expect(slidesOf([])).toEqual([]);
});

it.each([
  [
    "a rule or a mark between slides, which stands alone",
    ["Un", "---", "Deux", "[Diapositive 3]", "Trois"],
    [1, 2, 3, 4, 5],
  ],
  ["headings that come back", ["# A", "", "## Un", "x", "", "## Deux", "y", "", "## Trois"], [1, 3, 6, 9]],
  ["capitals after two blank lines", ["Un texte", "", "", "NOS GROUPES DE TRAVAIL", "a"], [1, 4]],
])("begins a slide at %s", (_, lines, starts) => {
  expect(slidesOf(lines).map((s) => s.lineStart)).toEqual(starts);
});
