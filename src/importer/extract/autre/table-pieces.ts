import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import type { Node, Piece } from "./pieces.ts";
import type { Cell } from "./table-cells.ts";

/** Rows that columns of blanks part, of a list of names or of one labelled sheet. */
export interface Table {
  lineStart: number;
  lineEnd: number;
  nodes: Node[];
}

/** A text as a piece of its own. */
export const piece = (text: SourcedText): Piece => ({
  kind: "paragraph",
  depth: 0,
  text,
  lineStart: text.lineStart,
  lineEnd: text.lineEnd,
  links: [],
  noteCalls: [],
  noteNumber: null,
  isApart: true,
  goesOn: false,
  isCounted: false,
});

/** What some cells say one after the other; `mark` is the look of all of it. */
export const textOf = (source: SourceDocument, cells: readonly Cell[], mark = 0) =>
  SourcedText.join(
    cells.map(({ line, text }) => SourcedText.ofLine(source.entry.id, line, text, mark)),
    " ",
  );
