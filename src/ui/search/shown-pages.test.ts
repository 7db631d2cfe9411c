import { expect, test } from "vitest";
import { shownPages } from "./shown-pages.ts";

test.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
])("page %i sur %i", (page, pageCount, shown) => {
  expect(shownPages(page, pageCount)).toEqual(shown);
});
