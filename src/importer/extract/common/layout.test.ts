import { expect, it } from "vitest";
import { layoutPassages } from "./layout.ts";

it("each line that holds only marks is a passage of its own, with a reason", () => {
  expect(layoutPassages({ document: "d", lineCount: 9, blocks: [], layoutLines: [3, 7] })).toEqual([
    { document: "d", lineStart: 3, lineEnd: 3, reason: "signe de mise en page sans texte" },
    { document: "d", lineStart: 7, lineEnd: 7, reason: "signe de mise en page sans texte" },
  ]);
});
