import { expect, test } from "vitest";
import { leveled } from "./levels.ts";
import type { ReadPart } from "./reading.ts";

const sheet = (...titles: [string, number][]): ReadPart => ({
  ...{ id: "sheet-1", kind: "sheet", label: "", told: null, title: "Une fiche", group: null, printed: [] },
  ...{ speakers: [], lineStart: 1, lineEnd: 9, wordCount: 0 },
  sections: titles.map(([title, depth]) => ({
    ...{ id: "L1", kind: "sheet", printed: null, blocks: [] },
    ...{ title, depth },
  })),
});
const depths = (parts: readonly ReadPart[]) =>
  parts.map(({ sections }) => sections.map(({ title, depth }) => `${depth} ${title}`));

test("un titre que plusieurs fiches ont se range comme dans la plupart, ce qui est dessous le suit", () => {
  const usual = sheet(["Freins", 0], ["Chiffres", 0], ["Budget", 1]);
  const other = sheet(["Freins", 0], ["Chiffres", 1], ["Âge", 2], ["Budget", 2]);
  expect(depths(leveled([usual, other, usual]))).toEqual([
    ["0 Freins", "0 Chiffres", "1 Budget"],
    ["0 Freins", "0 Chiffres", "1 Âge", "1 Budget"],
    ["0 Freins", "0 Chiffres", "1 Budget"],
  ]);
});

test("deux fiches ne disent pas où un titre se range", () => {
  const parts = [sheet(["Freins", 0]), sheet(["Freins", 1])];
  expect(leveled(parts)).toEqual(parts);
});
