import { expect, test } from "vitest";
import { heightOf } from "./height.ts";

test.each([
  [null, 600],
  ["450", 450],
  ["10", 320],
  ["9999", 1200],
  ["haut", 600],
])("hauteur=%s : %i px", (asked, height) => {
  expect(heightOf(asked)).toBe(height);
});
