import { expect, it } from "vitest";
import { contradictoryCounts } from "./contradictory-counts.ts";

const passage = { document: "d", lineStart: 1, lineEnd: 1 };
const figure = (value: number, label: string, year: number | null) => ({
  value,
  unit: null,
  label,
  year,
  passage,
});

it("sees two numbers for one thing in one year", () => {
  const found = (...figures: ReturnType<typeof figure>[]) =>
    contradictoryCounts(figures, "X").map((f) => [f.found, f.expected]);
  const first = figure(64, "personnes y ont été suivies", 2024);
  expect(found(first, figure(61, "personnes suivies en 2024", 2024))).toEqual([["61", "64"]]);
  expect(found(first, figure(61, "personnes suivies en 2023", 2023))).toEqual([]);
  expect(found(first, figure(61, "personnes logées en 2024", 2024))).toEqual([]);
  expect(found(first, figure(61, "personnes", 2024))).toEqual([]);
});
