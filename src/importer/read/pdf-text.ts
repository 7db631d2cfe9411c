import { groupBy } from "#lib/group-by.ts";
import { joint, type Vocabulary, vocabularyOf } from "../parse/line-join.ts";
import type { PdfPage } from "./pdf.ts";
import { inReadingOrder, type PdfLine } from "./pdf-columns.ts";
import { furnitureOf } from "./pdf-furniture.ts";
import { cutsWords, endsHard } from "./pdf-line-ends.ts";
import { commonest, DASH, half, headingLevels, marked, SIGN, withoutStart } from "./pdf-marks.ts";
import { type Segment, type Span, segmentsOf, textOf, withSpans } from "./pdf-rows.ts";

/** The text of a PDF as publications are read: a line for each printed one, with the marks of markdown. */
export interface PdfText {
  text: string;
  /** Lines (1-based) that pages print around their text, each with its reason. */
  furniture: ReadonlyMap<number, string>;
}

/** Alone on its line. */
export const PAGE_BREAK = "\f";
/** A heading has so many lines at most. */
const LONGEST_HEADING = 4;
/** The items of a list are set in by so many letters at most. */
const SET_IN = 4;
/** A column of so many lines has one that reaches its edge. */
const FULL = 6;
/** A line as much further down than the next one usually is begins another paragraph. */
const FURTHER = 1.25;
/** The pages as one text, a form feed alone on its line before each but the first. */
export function pdfText(pages: readonly PdfPage[]): PdfText {
  const segments = pages.map((page) => segmentsOf(page));
  const bodySize = commonest(segments.flat().map((s) => [half(s.size), textOf(s).length]));
  const around = furnitureOf(segments, bodySize);
  const read = inReadingOrder(segments.map((all, page) => all.filter((s) => !around[page]?.has(s))));
  const writer = new Writer(read.flat(), bodySize);
  read.forEach((lines, page) => {
    const middle = (pages[page]?.height ?? 0) / 2;
    const own = [...(around[page] ?? [])];
    writer.page(
      lines,
      page > 0,
      own.filter(([{ y }]) => y < middle),
    );
    const across = pages[page] ? segmentsOf(pages[page], false) : [];
    writer.aside(own.filter(([{ y }]) => y >= middle));
    writer.aside(across.map((segment) => [segment, "texte imprimé en travers de la page"]));
  });
  return { text: `${writer.lines.join("\n")}\n`, furniture: writer.furniture };
}

/** As much of a paragraph as one line holds. */
interface Paragraph {
  /** Of an item. */
  mark: string;
  spans: Span[];
}

type Aside = readonly [Segment, string];

class Writer {
  readonly lines: string[] = [];
  readonly furniture = new Map<number, string>();
  private readonly levels: ReadonlyMap<number, number>;
  private readonly leading: number;
  private readonly vocabulary: Vocabulary;
  /** Does a word that the text prints whole end a line in two? */
  private readonly cutsWords: boolean;
  /** Where columns begin, from the left. */
  private readonly margins: readonly number[];
  /** How far the columns of text reach that begin at a place. */
  private readonly edges: ReadonlyMap<number, number[]>;
  /** Where the bullets of the items that are open stand, outermost first. */
  private bullets: number[] = [];
  /** The last line of the paragraph that is being read, and what of it is to be written. */
  private before: PdfLine | null = null;
  private open: Paragraph | null = null;

  constructor(all: readonly PdfLine[], bodySize: number) {
    this.vocabulary = vocabularyOf(all.map(textOf));
    this.cutsWords = cutsWords(all, this.vocabulary);
    this.levels = headingLevels(all, bodySize);
    const steps = all.flatMap((line, i): [number, number][] => {
      const before = all[i - 1];
      const step =
        before?.column === line.column && half(before.size) === half(line.size)
          ? (line.y - before.y) / line.size
          : 0;
      return step > 0.8 && step < 3 ? [[Math.round(step * 20) / 20, 1]] : [];
    });
    this.leading = commonest(steps) || 1.3;
    this.margins = [...new Set(all.map(({ column }) => column.left))].sort((a, b) => a - b);
    const columns = [...groupBy(all, ({ column }) => column)].filter(([, lines]) => lines.length >= FULL);
    this.edges = new Map(
      [...groupBy(columns, ([column]) => placeOf(column.left))].map(([left, those]) => [
        left,
        those.map(([{ right }]) => right),
      ]),
    );
  }

  put(line: string): void {
    this.lines.push(line);
  }

  aside(rows: readonly Aside[]): void {
    for (const [segment, why] of rows) {
      if (textOf(segment) === "") continue;
      this.put(textOf(segment));
      this.furniture.set(this.lines.length, why);
    }
  }

  /** A page: what stands above its text, then its text, which may go on with the sentence of the page before. */
  page(lines: readonly PdfLine[], breaks: boolean, above: readonly Aside[]): void {
    const [first] = lines;
    if (!first || !this.before || this.headingAt(lines, 0).length > 0 || !this.goesOn(first, this.before))
      this.end();
    if (breaks) this.put(PAGE_BREAK);
    this.aside(above);
    for (let i = 0; i < lines.length; ) {
      const title = this.headingAt(lines, i);
      const line = lines[i] as PdfLine;
      if (title.length > 0) {
        this.end();
        this.put(
          `${"#".repeat(this.levels.get(half(line.size)) ?? 1)} ${title.map(textOf).reduce((head, tail) => this.unbroken(head, tail))}`,
        );
        this.end();
      } else this.line(line);
      i += title.length || 1;
    }
    this.flush();
  }

  /** Ends the paragraph or the list that is open. */
  private end(): void {
    this.flush();
    this.gap();
    this.bullets = [];
    this.before = null;
  }

  /** The lines of one heading; none where a line is the text's own. */
  private headingAt(lines: readonly PdfLine[], from: number): PdfLine[] {
    const [first] = lines.slice(from);
    if (!first || !this.levels.has(half(first.size)) || !/\p{L}|\d/u.test(textOf(first))) return [];
    let to = from + 1;
    while (lines[to] && this.isOneTitle(lines[to] as PdfLine, lines[to - 1] as PdfLine)) to++;
    return to - from <= LONGEST_HEADING ? lines.slice(from, to) : [];
  }

  /** A title may go on at the head of the next column. */
  private isOneTitle(line: PdfLine, before: PdfLine): boolean {
    return line.column === before.column
      ? !this.isApart(line, before)
      : half(line.size) === half(before.size) && line.y < before.y;
  }

  private line(line: PdfLine): void {
    const { before } = this;
    this.before = line;
    const text = textOf(line);
    const goesOn = before !== null && this.goesOn(line, before);
    const ended = before !== null && this.endsHard(before, line);
    const sign = SIGN.exec(text)?.[0];
    const place = line.left - this.margin(line);
    if (sign && (!DASH.test(sign) || !goesOn || ended)) {
      this.flush();
      if (!goesOn && this.bullets.length === 0) this.gap();
      this.bullets = [...this.bullets.filter((left) => left < place - 2), place];
      const depth = this.bullets.length - 1;
      const mark = `${"  ".repeat(depth)}${depth % 2 === 0 ? "-" : "*"} `;
      this.open = { mark, spans: withoutStart(line.spans, sign.length) };
      return;
    }
    const isOut = this.bullets.length > 0 && place < (this.bullets.at(-1) ?? 0) - 2;
    const setIn =
      before !== null && this.bullets.length === 0 && line.left > before.left + line.size * 0.8 && ended;
    if (!goesOn || isOut || setIn) this.end();
    else if (!ended && this.open) {
      this.extend(this.open, line);
      return;
    } else this.flush("  ");
    this.before = line;
    // A sign of the text that markdown would take for its own.
    this.open = { mark: /^\s*[*+#]+\s/u.test(text) ? "\\" : "", spans: withoutStart(line.spans, 0) };
  }

  /** A line that the edge of the page ended goes on in the next: a word that it cut is whole again. */
  private extend(open: Paragraph, line: PdfLine): void {
    const { dropHyphen, glue } = this.joint(textOf(open), textOf(line));
    const last = open.spans.at(-1) ?? { text: "", bold: false };
    const head = last.text.trimEnd();
    const [first, ...others] = line.spans;
    open.spans = withSpans(
      [...open.spans.slice(0, -1), { ...last, text: dropHyphen ? head.slice(0, -1) : head }],
      [{ text: glue + (first?.text.trimStart() ?? ""), bold: first?.bold ?? false }, ...others],
    );
  }

  private flush(end = ""): void {
    if (this.open) this.put(`${this.open.mark}${marked(this.open.spans)}${end}`);
    this.open = null;
  }

  /** Does a line go on with the paragraph of the one before it, here or at the head of the next column or page? */
  private goesOn(line: PdfLine, before: PdfLine): boolean {
    if (line.column === before.column) return !this.isApart(line, before);
    const isSame = Math.abs(line.size - before.size) <= before.size * 0.06;
    return isSame && !line.spans[0]?.bold && !this.endsHard(before, line);
  }

  private gap(): void {
    const last = this.lines.at(-1);
    if (last !== undefined && last.trim() !== "") this.put("");
  }

  /** Does a line begin something else than the one before it goes on with? */
  private isApart(line: PdfLine, before: PdfLine): boolean {
    const step = (line.y - before.y) / Math.max(line.size, before.size);
    const isOther = Math.abs(line.size - before.size) > before.size * 0.06;
    return line.column !== before.column || isOther || step < 0 || step > this.leading * FURTHER;
  }

  /** A publication that cuts no word keeps every hyphen: « lui- » « même ». */
  private joint(left: string, right: string): ReturnType<typeof joint> {
    const own = joint(left, right, this.vocabulary);
    return { ...own, dropHyphen: own.dropHyphen && this.cutsWords };
  }

  /** Where the text of a line's column begins, also where this part of it is all set in. */
  private margin({ column: { left }, size }: PdfLine): number {
    return this.margins.find((margin) => margin <= left && left - margin < size * SET_IN) ?? left;
  }

  /** Two lines as one: a word that the line's end cut is whole again. */
  private unbroken(head: string, tail: string): string {
    const { dropHyphen, glue } = this.joint(head, tail);
    return `${dropHyphen ? head.slice(0, -1) : head}${glue}${tail}`;
  }

  private endsHard(line: PdfLine, next: PdfLine): boolean {
    const { left, right } = line.column;
    const near = (this.edges.get(placeOf(left)) ?? []).filter((edge) => edge >= right);
    return endsHard(line, next, near.length > 0 ? Math.min(...near) : right, this.open);
  }
}

const placeOf = (left: number) => Math.round(left / 4);
