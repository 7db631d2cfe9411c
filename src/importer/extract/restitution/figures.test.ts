import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { ownBudgets, ownFigures } from "./figures.ts";

const item = (text: string, line: number, depth = 0): Block => {
  const sourced = SourcedText.ofLine("d", line, text);
  return {
    kind: "item",
    depth,
    text: sourced,
    lineStart: line,
    lineEnd: line,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
};
const figures = (...blocks: Block[]) => ownFigures(blocks).map((f) => [f.value, f.unit, f.label, f.year]);

it("reads figures with the year of the line that opens their list", () => {
  expect(
    figures(
      item("Atelier réalisé en février 2025 :", 1),
      item("26 participants", 2, 1),
      item("51 flux", 3, 1),
      item("4 sites", 4),
    ),
  ).toEqual([
    [26, null, "participants", 2025],
    [51, null, "flux", 2025],
    [4, null, "sites", null],
  ]);
});

it.each([
  [
    "54 entreprises du département, qui représentent 38% de l'emploi",
    [[54, null, "entreprises du département", null]],
  ],
  ["tri des déchets selon la règle des 7 flux", []],
  [
    "entre 80 000 et 150 000 bouteilles sont produites",
    [[null, null, "entre 80 000 et 150 000 bouteilles sont produites", null]],
  ],
])("« %s »", (text, expected) => expect(figures(item(text, 1))).toEqual(expected));

it("reads a budget", () => {
  expect(ownBudgets([item("Budget annuel : 640 000 € en 2024", 1)]).map((b) => [b.amount, b.label])).toEqual([
    [640000, "Budget annuel"],
  ]);
});
