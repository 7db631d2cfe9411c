import { expect, it } from "vitest";
import { isPageNumber, pageStarts } from "./page-starts.ts";

it.each([
  ["a form feed", ["une page", "\fune autre"], [1, 2]],
  ["the one blank that is left of it, under a full line", ["une page", " une autre", "suite"], [1, 2]],
  ["several blank lines", ["une page", "", "", "une autre"], [1, 4]],
  ["a page number", ["une page", "", "23", "", "une autre"], [1, 5]],
])("%s may begin a page", (_, lines, expected) => {
  expect(pageStarts(lines)).toEqual(expected);
});

it("a blank before a line that follows a blank line, a bullet or a set-in line begins none", () => {
  expect(pageStarts(["une page", "", " Anne Martin, directrice", " • un point", "  un autre"])).toEqual([1]);
});

it.each([["23"], ["Page 4"], ["- 4 -"], ["4/23"]])("« %s » is a page number", (text) => {
  expect(isPageNumber(text)).toBe(true);
});
it.each([["2023"], ["4 ateliers"], ["1. Un lien"]])("« %s » is none", (text) => {
  expect(isPageNumber(text)).toBe(false);
});
