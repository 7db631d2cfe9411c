import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { foreignNotes } from "./foreign-notes.ts";

const block = (kind: Block["kind"], line: number, text: string): Block => ({
  kind,
  depth: 0,
  text: SourcedText.ofLine("d", line, text),
  lineStart: line,
  lineEnd: line,
  links: [],
  noteCalls: [],
  noteNumber: kind === "note" ? "1" : null,
});

it("reports a note whose subject nothing else speaks of", () => {
  const text = block("paragraph", 1, "Les ateliers réparent des bicyclettes pour les salariés sans voiture.");
  const own = block("note", 2, "Source : Réparation des bicyclettes, salariés et voiture, 2024");
  const foreign = block("note", 3, "Source : Cantines scolaires, légumes et circuits courts, 2022");
  expect(foreignNotes([text, own, foreign]).map((f) => f.passage.lineStart)).toEqual([3]);
});
