import path from "node:path";
import { expect, test } from "vitest";
import { readDirectory } from "../support/read-directory.ts";
import { readingOf, type Score, scoresOf } from "./reading.ts";

/** The least that the five publications are read, of what a reader recorded of them by hand. */
const FLOORS: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  figures: [0.98, 0.96],
  labels: [0.96, 0.96],
  years: [1, 1],
  communes: [1, 1],
  departments: [1, 1],
  scope: [0.97, 0.97],
  themes: [0.94, 0.96],
  budget: [1, 1],
};

const { directory } = readDirectory(path.join(import.meta.dirname, "../../seeds"));
const scores = scoresOf(directory, readingOf());

test.each(Object.entries(FLOORS))("%s are read as a reader would", (kind, [precision, recall]) => {
  const score = scores.find((s) => s.kind === kind);
  expect(score, kind).toBeDefined();
  if (!score) return;
  expect(ratio(score.right, score.found), told(score)).toBeGreaterThanOrEqual(precision);
  expect(ratio(score.right, score.wanted), told(score)).toBeGreaterThanOrEqual(recall);
});

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const told = (score: Score) => score.faults.join("\n");
