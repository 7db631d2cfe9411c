import { expect, it } from "vitest";
import { pageStarts } from "./page-starts.ts";
import { readLine, readLines } from "./printed-line.ts";

it("counts the blanks of a layer that doubles them in its own measure", () => {
  const lines = ["Les  retours  d’expérience", "  Nadia  Roy,  directrice", "    Activité(s)  :  un  garage"];
  expect(readLines(lines).map((l) => [l.indent, l.body])).toEqual([
    [0, "Les retours d’expérience"],
    [1, "Nadia Roy, directrice"],
    [2, "Activité(s) : un garage"],
  ]);
  expect(readLines(["Un mot", "  deux mots"]).map((l) => l.indent)).toEqual([0, 2]);
});

it.each([
  ["**Constat initial :** rien", "Constat initial : rien"],
  ["__Constat__ : n° 3", "Constat : n° 3"],
  ["> Visiter avant", "Visiter avant"],
])("« %s » reads « %s »", (raw, body) => {
  expect(readLine(raw).body).toBe(body);
});

it("takes blank lines for a page only where they are rare", () => {
  const page = Array.from({ length: 12 }, (_, i) => [`Une ligne pleine ${i}`, `suite ${i}`, "", ""]).flat();
  expect(pageStarts(page)).toEqual([1]);
  expect(pageStarts(["Une ligne", "", "", "Une autre page"])).toEqual([1, 4]);
});
