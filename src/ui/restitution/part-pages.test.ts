import { expect, test } from "vitest";
import { partPages } from "./part-pages.ts";

test("les parties d'un long texte se lisent en plusieurs pages, chacune entière", () => {
  expect(partPages([])).toEqual([]);
  expect(partPages([60_000, 20_000, 20_000, 200_000, 10])).toEqual([1, 1, 2, 3, 4]);
});
