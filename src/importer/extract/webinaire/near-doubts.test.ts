import { expect, it } from "vitest";
import { parseOcr } from "../../parse/ocr.ts";
import { swappedFigures } from "./near-doubts.ts";

const doubts = (text: string) => {
  const source = { entry: { id: "d" }, lines: text.split("\n"), text, sha256: "" } as never;
  const blocks = parseOcr(source).blocks;
  const passage = { document: "d", lineStart: 1, lineEnd: 9 };
  return swappedFigures([{ part: null, title: null, lines: [], blocks, passage }]);
};

it("says that 312 tonnes and 321 tonnes of one year are one figure, ill copied", () => {
  const found = doubts(
    "Nous avons trié 312 tonnes de bois en 2025.\n\nLes 321 tonnes triées en 2025 débordent.",
  );
  expect(found.map((f) => [f.code, f.passage.lineStart])).toEqual([
    ["contradictory-figures", 1],
    ["contradictory-figures", 3],
  ]);
  expect(doubts("Nous avons trié 312 tonnes de bois en 2025.\n\nPuis 340 tonnes en 2025.")).toEqual([]);
});
