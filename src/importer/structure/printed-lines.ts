import { fold } from "#lib/text.ts";
import { readingOrder } from "../parse/columns.ts";
import { labelRows } from "../parse/label-rows.ts";
import { isPageNumber } from "../parse/page-starts.ts";
import type { SourceDocument } from "../read/document.ts";
import { pageLines } from "./page-lines.ts";

const LONGEST = 80;
/** Lines that reach so far to the right are prose. */
const FULL = 0.75;
/** So many lines with something beside them are set in columns. */
const COLUMNS = 4;
const REACH = /@|https?:|www\.|(?<!\d)\d{2}\s?\d{3}\s\p{Lu}|(?:\d{2}[\s.-]){4}|\[at\]/u;

/** « 86 cantines », « 59 % de sorties » */
const COUNTED = /^\d[\d\s.,]*(?:[%€]|\p{Ll})/u;

export interface PrintedLine {
  text: string;
  /** Where it stands, 1-based. */
  line: number;
  /** What it is the value of, where columns part labels from values. */
  label: string | null;
  /** Does something else stand far apart on its line? */
  isPart?: boolean;
}

/**
 * The lines of a text in reading order: what its pages print around them is blank, columns are read one after the other,
 * what stands far apart on a line is told apart, and a label stays beside its value.
 */
export class PrintedLines {
  readonly lines: readonly PrintedLine[];
  readonly width: number;

  constructor(source: SourceDocument) {
    const furniture = pageLines(source);
    const lines = source.lines.map((line, i) => (furniture.has(i + 1) || isPageNumber(line) ? "" : line));
    this.lines = inOrder(lines);
    const lengths = lines.map((line) => line.trim().length).filter((n) => n > 0);
    this.width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? LONGEST;
  }

  text(i: number): string {
    return this.lines[i]?.text ?? "";
  }

  /** The words of a line, whatever their case and the mark that closes them. */
  form(i: number): string {
    return fold(this.text(i)).replace(/[\s:?!]+$/u, "");
  }

  isBlank(i: number): boolean {
    return this.text(i) === "";
  }

  isRow(i: number): boolean {
    return (this.lines[i]?.label ?? null) !== null;
  }

  isCapitals(i: number): boolean {
    const text = this.text(i);
    return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  }

  /** Can a line be a title by its shape: short, without an end, no way to reach somebody? */
  isShapely(i: number): boolean {
    const text = this.text(i);
    return (
      text.length > 0 &&
      !this.isRow(i) &&
      !this.lines[i]?.isPart &&
      !COUNTED.test(text) &&
      text.length <= Math.min(LONGEST, this.width * FULL) &&
      /^(?:l['’])?[\p{Lu}\d[]/u.test(text) &&
      /\p{L}{2}|\p{Lu}\./u.test(text) &&
      !/[;,:…]$|\p{Ll}\.$|\.{3}|\s:\s/u.test(text) &&
      !REACH.test(text)
    );
  }

  /** Where the lines begin and end that no blank one parts. */
  groupAt(i: number): { from: number; to: number } {
    let [from, to] = [i, i];
    while (from > 0 && !this.isBlank(from - 1)) from--;
    while (to < this.lines.length - 1 && !this.isBlank(to + 1)) to++;
    return { from, to };
  }
}

function inOrder(lines: readonly string[]): PrintedLine[] {
  const rows = labelRows(lines);
  const out: PrintedLine[] = [];
  let from = 0;
  const prose = (to: number) => {
    let last = from;
    for (const piece of readingOrder(lines, from + 1, to, COLUMNS)) {
      const blanks = piece.line - 1 > last || piece.apart ? 1 : 0;
      for (let n = 0; n < blanks; n++) out.push({ text: "", line: piece.line, label: null });
      piece.text
        .replace(/\*\*/g, "")
        .trim()
        .split(/\s{3,}/u)
        .forEach((text, n, parts) => {
          if (n > 0) out.push({ text: "", line: piece.line, label: null });
          out.push({ text, line: piece.line, label: null, isPart: parts.length > 1 });
        });
      last = piece.line;
    }
    if (last < to) out.push({ text: "", line: to, label: null });
  };
  lines.forEach((_, i) => {
    const row = rows.get(i);
    if (!row) return;
    if (from < i) prose(i);
    out.push({ text: row.value, line: i + 1, label: row.label });
    from = i + 1;
  });
  if (from < lines.length) prose(lines.length);
  return out;
}
