import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { joinedNameFindings } from "./joined-names.ts";

const block = (printed: string, line: number): Block => ({
  kind: "paragraph",
  depth: 0,
  text: SourcedText.ofLine("d", line, printed),
  lineStart: line,
  lineEnd: line,
  links: [],
  noteCalls: [],
  noteNumber: null,
});

it("finds coined names in two spellings", () => {
  const names = (...texts: string[]) =>
    joinedNameFindings(texts.map((t, i) => block(t, i + 1))).map((f) => f.found);
  expect(names("avec Vél'Encore et Vél'Encore", "le réseau Velencore")).toEqual(["Velencore"]);
  expect(names("le pôle i-Motion", "le pôle I-Motio")).toEqual(["I-Motio"]);
  expect(names("l'Aisne et d'Amiens", "Saint-Pol et Saint-Paul", "L'Oise")).toEqual([]);
});
