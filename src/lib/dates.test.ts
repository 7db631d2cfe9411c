import { expect, test } from "vitest";
import { frenchDate, frenchDay } from "./dates.ts";

test.each([
  ["2021", "2021"],
  ["2025-07", "juillet 2025"],
  ["2025-12-04", "4 décembre 2025"],
  ["2024-03-01", "1er mars 2024"],
])("une date aussi précise que connue : %s → %s", (partial, french) => {
  expect(frenchDate(partial)).toBe(french);
});

test("le jour d'un instant est celui de Paris", () => {
  expect(frenchDay(new Date("2026-07-31T22:30:00Z"))).toBe("1er août 2026");
});
