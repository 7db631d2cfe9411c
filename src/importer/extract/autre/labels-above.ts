import { SourcedText } from "../../parse/sourced-text.ts";
import { announcedBy, isValueLine, labelled } from "./lines.ts";
import type { Piece } from "./pieces.ts";

/** So many labels in a run of lines are a sheet. */
const FEWEST = 3;
/** How much the words of a label must say, and how long it and its value may be. */
const PLAIN = 2.6;
const LONGEST = { label: 40, value: 90 };

/** « Statut juridique » over « Association »: the lines of a sheet whose labels stand above their values, as « label : value ». */
export function withLabelsAbove(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const isShort = piece.kind !== "heading" && piece.text.length < LONGEST.value;
    if (!isShort || piece.isApart || runs.length === 0) runs.push([piece]);
    else runs.at(-1)?.push(piece);
  }
  return runs.flatMap(sheetIn);
}

function sheetIn(run: readonly Piece[]): readonly Piece[] {
  const labels = run.map(isLabel);
  const from = labels.indexOf(true);
  const many = labels.filter((label, i) => label && run[i + 1] && !labels[i + 1]).length;
  // Labels one below the other stand beside their values.
  if (many < FEWEST || labels.filter(Boolean).length > many + 1) return run;
  const rows: Piece[][] = [];
  run.slice(from).forEach((piece, i) => {
    const isNext = labels[from + i] && !(rows.at(-1)?.length === 1);
    if (isNext || rows.length === 0) rows.push([piece]);
    else rows.at(-1)?.push(piece);
  });
  return [...run.slice(0, from), ...rows.map(rowOf)];
}

function isLabel({ text }: Piece): boolean {
  return (
    text.length < LONGEST.label &&
    !isValueLine(text.text) &&
    labelled(text) === null &&
    (announcedBy(text.oneLine)?.score ?? 0) >= PLAIN
  );
}

function rowOf([label, ...values]: readonly Piece[]): Piece {
  if (!label) throw new RangeError("a row has a label");
  const last = values.at(-1);
  if (!last) return label;
  const value = SourcedText.join(
    values.map((v) => v.text),
    ", ",
  );
  return { ...label, text: SourcedText.join([label.text, value], " : "), lineEnd: last.lineEnd };
}
