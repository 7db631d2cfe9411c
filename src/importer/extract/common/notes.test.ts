import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { deadLinkFindings, noteFindings } from "./notes.ts";

const block = (line: number, text: string, more: Partial<Block> = {}): Block => ({
  kind: "paragraph",
  depth: 0,
  text: SourcedText.ofLine("d", line, text),
  lineStart: line,
  lineEnd: line,
  links: [],
  noteCalls: [],
  noteNumber: null,
  ...more,
});
const call = (line: number, number: string) => block(line, "Un texte", { noteCalls: [{ number, line }] });
const note = (line: number, number: string) =>
  block(line, "Source : un guide", { kind: "note", noteNumber: number });
const found = (...blocks: Block[]) => noteFindings(blocks).map((f) => [f.code, f.passage.lineStart]);

it("a note that is called says nothing", () => expect(found(call(1, "1"), note(2, "1"))).toEqual([]));

it("a note that nobody calls is an orphan, also where the one before is lost", () => {
  expect(found(call(1, "10"), note(2, "10"), note(3, "11"))).toEqual([["orphan-note", 3]]);
  expect(found(call(1, "2"), note(2, "2"), note(3, "4"))).toEqual([["orphan-note", 3]]);
});

it("a number far ahead is of another volume", () => {
  expect(found(call(1, "12"), note(2, "12"), note(3, "20"))).toEqual([["foreign-note", 3]]);
});

it("a call without its note", () => expect(found(call(7, "3"))).toEqual([["orphan-note", 7]]));

it("a link that leads nowhere", () => {
  const link = (url: string) =>
    block(4, "le site", { links: [{ text: SourcedText.ofLine("d", 4, "le site"), url }] });
  expect(deadLinkFindings([link("#"), link(""), link("https://a.example")]).map((f) => f.found)).toEqual([
    "#",
    "(vide)",
  ]);
});

it("two notes of one number", () => {
  const other = block(9, "Loi n° 2020-105", { kind: "note", noteNumber: "1" });
  expect(found(call(1, "1"), note(2, "1"), call(3, "1"), other)).toEqual([["orphan-note", 9]]);
});
