import { groupBy } from "#lib/group-by.ts";
import { BULLET_SIGNS } from "../parse/bullets.ts";
import type { PdfPage } from "./pdf.ts";
import { inReadingOrder, type PdfLine } from "./pdf-columns.ts";
import { furnitureOf } from "./pdf-furniture.ts";
import { type Segment, type Span, segmentsOf, textOf } from "./pdf-rows.ts";

/** The text of a PDF as publications are read: a line for each printed one, with the marks of markdown. */
export interface PdfText {
  text: string;
  /** Lines (1-based) that pages print around their text, each with its reason. */
  furniture: ReadonlyMap<number, string>;
}

/** Alone on its line. */
export const PAGE_BREAK = "\f";
/** Letters as much larger than those of the text are a heading's, over so many lines at most. */
const LARGER = 1.12;
const LONGEST_HEADING = 4;
const DEEPEST = 6;
/** Bold words that a line's end cuts are whole on the first line, up to this length: labels are read by the line. */
const LONGEST_LEAD = 160;
/** A column of so many lines has one that reaches its edge. */
const FULL = 6;
/** A line as much further down than the next one usually is begins another paragraph. */
const FURTHER = 1.25;
const SIGN = new RegExp(`^(?:[${BULLET_SIGNS}]|[-–—*](?=\\s)|o(?=\\s{2,}))\\s*(?=\\S)`, "u");
/** Signs that may begin a line in the middle of a sentence. */
const DASH = /^[-–—*o]/u;

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

type Aside = readonly [Segment, string];

class Writer {
  readonly lines: string[] = [];
  readonly furniture = new Map<number, string>();
  private readonly levels: ReadonlyMap<number, number>;
  private readonly leading: number;
  /** How far the columns of text reach that begin at a place. */
  private readonly edges: ReadonlyMap<number, number[]>;
  /** Where the bullets of the items that are open stand, outermost first. */
  private bullets: number[] = [];
  /** The last line of the paragraph that is open. */
  private before: PdfLine | null = null;

  constructor(all: readonly PdfLine[], bodySize: number) {
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
          `${"#".repeat(this.levels.get(half(line.size)) ?? 1)} ${title.map(textOf).reduce(unbroken)}`,
        );
        this.end();
      } else this.line(line);
      i += title.length || 1;
    }
  }

  /** Ends the paragraph or the list that is open. */
  private end(): void {
    this.gap();
    this.bullets = [];
    this.before = null;
  }

  /** The lines of one heading; none where a line is the text's own. */
  private headingAt(lines: readonly PdfLine[], from: number): PdfLine[] {
    const [first] = lines.slice(from);
    if (!first || !this.levels.has(half(first.size)) || !/\p{L}|\d/u.test(textOf(first))) return [];
    let to = from + 1;
    while (lines[to] && !this.isApart(lines[to] as PdfLine, lines[to - 1] as PdfLine)) to++;
    return to - from <= LONGEST_HEADING ? lines.slice(from, to) : [];
  }

  private line(line: PdfLine): void {
    const { before } = this;
    this.before = line;
    const text = textOf(line);
    const goesOn = before !== null && this.goesOn(line, before);
    const ended = before !== null && this.endsHard(before, line);
    const sign = SIGN.exec(text)?.[0];
    const place = line.left - line.column.left;
    if (sign && (!DASH.test(sign) || !goesOn || ended)) {
      if (!goesOn && this.bullets.length === 0) this.gap();
      this.bullets = [...this.bullets.filter((left) => left < place - 2), place];
      const depth = this.bullets.length - 1;
      this.put(`${"  ".repeat(depth)}${depth % 2 === 0 ? "-" : "*"} ${marked(line.spans, sign.length)}`);
      return;
    }
    const isOut = this.bullets.length > 0 && place < (this.bullets.at(-1) ?? 0) - 2;
    const setIn =
      before !== null && this.bullets.length === 0 && line.left > before.left + line.size * 0.8 && ended;
    const words = marked(line.spans, 0);
    const last = this.lines.at(-1) ?? "";
    if (!goesOn || isOut || setIn) {
      this.end();
      this.before = line;
      this.put(words);
    } else if (ended) {
      this.lines[this.lines.length - 1] = `${last}  `;
      this.put(words);
    } else if (last.endsWith("**") && words.startsWith("**")) {
      const end = words.indexOf("**", 2) + 2;
      const whole = `${unbroken(last.slice(0, -2), words.slice(2, end))}`;
      if (whole.length > LONGEST_LEAD) {
        this.lines[this.lines.length - 1] = last.slice(0, -2);
        this.put(words.slice(2));
        return;
      }
      this.lines[this.lines.length - 1] = whole;
      if (words.slice(end).trim() !== "") this.put(words.slice(end).trimStart());
    } else this.put(words);
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

  /** Did the author end a line? The first word of the next would have fitted on it. */
  private endsHard(line: PdfLine, next: PdfLine): boolean {
    const words = textOf(next);
    const first = /^[^ ]*/u.exec(words)?.[0].length ?? 0;
    const width = ((next.right - next.left) / Math.max(words.length, 1)) * (first + 1);
    const own = line.column.right;
    const near = (this.edges.get(placeOf(line.column.left)) ?? []).filter((edge) => edge >= own);
    const right = near.reduce((least, edge) => Math.min(least, edge), Number.POSITIVE_INFINITY);
    return line.right + width + line.size < (Number.isFinite(right) ? right : own);
  }
}

/** The levels of headings by the size of their letters, the largest first; sizes that hardly differ are one. */
function headingLevels(lines: readonly PdfLine[], bodySize: number): Map<number, number> {
  const sizes = [...new Set(lines.map(({ size }) => half(size)))].filter((size) => size > bodySize * LARGER);
  const levels = new Map<number, number>();
  let level = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const size of sizes.sort((a, b) => b - a)) {
    if (size < last * 0.95) [level, last] = [level + 1, size];
    levels.set(size, Math.min(level, DEEPEST));
  }
  return levels;
}

/** Two lines of a heading as one: a word that the line's end cut is whole again. */
function unbroken(head: string, tail: string): string {
  return /\p{Ll}-$/u.test(head) && /^\p{Ll}/u.test(tail) ? head.slice(0, -1) + tail : `${head} ${tail}`;
}

/** The words of a line with bold ones marked, without so many characters at its beginning. */
function marked(spans: readonly Span[], skipped: number): string {
  let left = skipped;
  const own = spans.map(({ text, bold }, i) => {
    const whole = i === 0 ? text.trimStart() : text;
    const kept = whole.slice(left);
    left = Math.max(0, left - whole.length);
    return { text: kept, bold };
  });
  return own
    .map(({ text, bold }, i) => {
      if (!bold || !/[\p{L}\p{N}]/u.test(text)) return text;
      const [, open = "", words = "", close = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
      // Markdown closes no bold between a sign and a letter.
      const next = own[i + 1]?.text ?? "";
      const end =
        close === "" && /^[\p{L}\p{N}]/u.test(next) ? (/[^\p{L}\p{N}]*$/u.exec(words)?.[0] ?? "") : "";
      return `${open}**${words.slice(0, words.length - end.length)}**${end}${close}`;
    })
    .join("")
    .trim();
}

const placeOf = (left: number) => Math.round(left / 4);
const half = (size: number) => Math.round(size * 2) / 2;

/** What weighs most; 0 of nothing. */
function commonest(weighed: readonly (readonly [number, number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
