import { expect, test } from "vitest";
import { headingDepths } from "./heading-depths.ts";

test("les titres descendent d'un rang à la fois, même si la publication en saute", () => {
  expect(headingDepths([1, 3, 3, 2, 1, 2, 4, 6, 1])).toEqual([0, 1, 1, 1, 0, 1, 2, 3, 0]);
  expect(headingDepths([2, 1, 2])).toEqual([0, 0, 1]);
});
