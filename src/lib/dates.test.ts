import { expect, test } from "vitest";
import { frenchDate, frenchDay, isYearsBefore } from "./dates.ts";

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

test.each([
  ["2022", true],
  // Perhaps of its last day.
  ["2023", false],
  ["2023-05-04", true],
  ["2023-11", false],
  ["2023-11-29", true],
  ["2023-11-30", false],
])("il y a plus de trois ans le 30 novembre 2026 : %s, %s", (partial, isBefore) => {
  expect(isYearsBefore(partial, 3, new Date("2026-11-30T12:00:00Z"))).toBe(isBefore);
});
