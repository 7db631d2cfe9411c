import type { PdfPage, PdfRun } from "./pdf.ts";

/** Letters of one weight. */
export interface Span {
  text: string;
  bold: boolean;
}

/** Words that stand side by side on a page. */
export interface Segment {
  left: number;
  right: number;
  /** Its baseline, from the top of the page. */
  y: number;
  size: number;
  spans: Span[];
}

/** Blanks wider than this share of a letter's height part two words; than this one, two columns or cells. */
const WORD_GAP = 0.12;
const CELL_GAP = 1;
/** Blanks as wide as this stay apart in a row that is no part of columns: a table's cells. */
const TABLE_GAP = 2.5;
/** A raised sign is as much smaller than the letters beside it. */
const SMALL = 0.9;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The words of a page, cut where a blank is too wide to part two words; letters set upright only, or only the others. */
export function segmentsOf({ width, height, runs }: PdfPage, upright = true): Segment[] {
  const shown = runs.filter(
    ({ text, x, y, upright: is }) =>
      is === upright && text.trim() !== "" && x >= 0 && x <= width && y >= 0 && y <= height,
  );
  if (!upright) return shown.map((run) => segment(run));
  const rows: PdfRun[][] = [];
  for (const run of shown.toSorted((a, b) => b.size - a.size)) {
    const beside = rows.filter(([first]) => first && isBeside(first, run));
    const isNext = (a: PdfRun, b: PdfRun) => Math.abs(b.x - a.x - a.width) < run.size / 2;
    const farness = (row: readonly PdfRun[]) =>
      (row.some((r) => isNext(r, run) || isNext(run, r)) ? 0 : run.size) + Math.abs((row[0]?.y ?? 0) - run.y);
    const [row] = beside.sort((a, b) => farness(a) - farness(b));
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => joined(row.sort((a, b) => a.x - b.x)));
}

/** On one baseline, or a small sign raised or sunk from it. */
function isBeside(row: PdfRun, run: PdfRun): boolean {
  return (
    Math.abs(row.y - run.y) <=
    row.size * (run.size < row.size * SMALL && run.text.trim().length <= 3 ? 0.5 : 0.2)
  );
}

function segment({ text, x, y, width, size, bold }: PdfRun): Segment {
  return { left: x, right: x + width, y, size, spans: [{ text, bold }] };
}

function joined(row: readonly PdfRun[]): Segment[] {
  const out: Segment[] = [];
  row.forEach((printed, i) => {
    const last = out.at(-1);
    const gap = last ? printed.x - last.right : 0;
    const next = row[i + 1];
    const isNote =
      (last && gap < last.size / 2 && isRaised(printed, last)) ||
      (next && next.x - printed.x - printed.width < next.size / 2 && isRaised(printed, next));
    const run = isNote ? raised(printed) : printed;
    if (!last || gap > CELL_GAP * Math.max(run.size, last.size)) {
      out.push(segment(run));
      return;
    }
    const end = last.spans.at(-1)?.text ?? "";
    const blank = gap > WORD_GAP * run.size && !/\s$/u.test(end) && !/^\s/u.test(run.text) ? " " : "";
    last.spans = withSpans(last.spans, [{ text: blank + run.text, bold: run.bold }]);
    last.right = Math.max(last.right, run.x + run.width);
    if (run.size > last.size) Object.assign(last, { size: run.size, y: run.y });
  });
  return out;
}

/** A small figure above the line calls a note. */
function isRaised({ text, size, y }: PdfRun, line: Pick<Segment, "size" | "y">): boolean {
  return size < line.size * SMALL && line.y - y > line.size * 0.15 && /^\d{1,3}$/.test(text.trim());
}

function raised(run: PdfRun): PdfRun {
  return { ...run, text: run.text.trim().replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) };
}

/** Spans one after the other; those of one weight are one. */
export function withSpans(spans: readonly Span[], more: readonly Span[]): Span[] {
  const out = spans.map((span) => ({ ...span }));
  for (const span of more) {
    const last = out.at(-1);
    if (last?.bold === span.bold) last.text += span.text;
    else out.push({ ...span });
  }
  return out;
}

/** The segments line by line, from the top; those of one line from the left. */
export function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const one of segments.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && one.y - first.y <= Math.min(one.size, first.size) * 0.3) row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** The segments of a row as one: a cell stands apart by blanks, as where a table is printed. */
export function rowAsOne(row: readonly Segment[]): Segment {
  const [first, ...others] = row;
  if (!first) throw new Error("a row has segments");
  return others.reduce((line, next) => {
    const size = Math.max(line.size, next.size);
    const blanks = next.left - line.right > TABLE_GAP * size ? "   " : " ";
    const [head, ...more] = next.spans;
    const spans = withSpans(line.spans, head ? [{ ...head, text: blanks + head.text }, ...more] : []);
    return { left: line.left, right: next.right, y: line.y, size, spans };
  }, first);
}

export function textOf({ spans }: Pick<Segment, "spans">): string {
  return spans
    .map(({ text }) => text)
    .join("")
    .replace(/\s+$/u, "")
    .trimStart();
}
