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
