import type { SourceDocument } from "../read/document.ts";
import { type Block, evenBlocks, type Tree } from "./block.ts";
import { readingOrder } from "./columns.ts";
import { withRowsJoined } from "./label-rows.ts";
import { OpenText, type Vocabulary, vocabularyOf } from "./line-join.ts";
import { isCapitals } from "./ocr.ts";
import { type PrintedLine, readLines } from "./printed-line.ts";
import { SourcedText } from "./sourced-text.ts";

/** A line set in by two blanks or more and without a bullet is an item whose bullet the text layer lost. */
const LOST_BULLET = "lost";
/** A line that is set in so far, and no farther, stands in the middle of its page. */
const CENTRED = { from: 10, to: 45 };
/** Where this share of the lines is set in, the blanks are a margin and no bullets. */
const MARGIN_SHARE = 0.4;

/**
 * Reads the text layer of a PDF into paragraphs and items: soft line ends joined, cut words and addresses closed up,
 * bullets nested. It knows no headings: nothing but their words tells them, and these belong to the grammars.
 * Never throws on a text, whatever it holds. Lines to be skipped (1-based) part no text: a running head, a note.
 * `written` are the lines as they are to be read, where they are not those of the source.
 */
export function parsePlain(
  source: SourceDocument,
  skipped: ReadonlySet<number> = new Set(),
  written: readonly string[] = source.lines,
): Tree {
  const lines = withRowsJoined(written);
  const printed = readLines(lines);
  const flow = inColumns(lines);
  const read = flow ? readLines(flow.map(({ text }) => text)) : printed;
  const reader = new PlainReader(source.entry.id, read, vocabularyOf(lines));
  read.forEach((line, i) => {
    const number = flow?.[i]?.line ?? i + 1;
    if (!skipped.has(number)) reader.line(line, i, number);
  });
  const layoutLines = printed.flatMap((line, i) =>
    (line.body !== "" || line.mark !== null) && !/[\p{L}\p{N}]/u.test(line.body) ? [i + 1] : [],
  );
  return {
    document: source.entry.id,
    lineCount: source.lines.length,
    blocks: evenBlocks(reader.finish()),
    layoutLines,
  };
}

const FEWEST_ROWS = 4;

/** The lines in the order in which columns are read, each with its number; null where nothing stands in columns. */
function inColumns(lines: readonly string[]): { line: number; text: string }[] | null {
  // The blanks behind a bullet or a number that counts, and those of a justified line, part no columns.
  const even = lines.map((line) => line.replace(/^(\s*(?:\S|\p{Lu}{1,2}\d{1,3}))\s{3,}(?=\S)/u, "$1 "));
  const pieces = readingOrder(even, 1, lines.length, FEWEST_ROWS);
  if (pieces.every(({ line }, i) => i === 0 || line > (pieces[i - 1]?.line ?? 0))) return null;
  let last = 0;
  return pieces.flatMap(({ line, text, apart }) => {
    // Blank lines part paragraphs; the head of a column stands apart too.
    const blanks =
      line > last ? lines.slice(last, line - 1).filter((l) => l.trim() === "").length : Number(apart);
    last = line;
    return [
      ...Array.from({ length: Math.max(blanks, Number(apart)) }, () => ({ line, text: "" })),
      { line, text },
    ];
  });
}

interface Open {
  kind: "paragraph" | "item";
  depth: number;
  /** Where its bullet stands. */
  indent: number;
  text: OpenText;
  lineStart: number;
  lineEnd: number;
}

class PlainReader {
  private readonly blocks: Block[] = [];
  /** Kinds of bullet of the items that are open, outermost first. */
  private nesting: string[] = [];
  private open: Open | null = null;
  private blanks = 0;
  /** A page ended since the last words: the blank lines around its break are one. */
  private pageBreak = false;
  private loneMark: { mark: string; line: number } | null = null;
  /** Where the words stand that a bullet or a number opened. */
  private hang = 0;
  private readonly widths: number[];
  private readonly hasMargin: boolean;
  private readonly labels: ReadonlySet<string>;
  /** Whether the lines of an item go on farther in than its bullet. */
  private readonly areHung: boolean;

  constructor(
    private readonly document: string,
    private readonly lines: readonly PrintedLine[],
    private readonly vocabulary: Vocabulary,
  ) {
    const full = lines.filter((l) => l.body !== "");
    const setIn = full.filter((l) => l.indent >= 2 && l.mark === null).length;
    this.hasMargin = setIn > full.length * MARGIN_SHARE;
    this.widths = columnWidths(lines);
    this.labels = printedAgain(full);
    const below = lines.flatMap((l, i) => {
      const above = lines[i - 1];
      return l.body !== "" && l.mark === null && above?.mark ? [l.indent > above.indent] : [];
    });
    this.areHung = below.filter(Boolean).length * 2 > below.length;
  }

  line(line: PrintedLine, i: number, number: number): void {
    if (line.body === "" || !/[\p{L}\p{N}]/u.test(line.body)) {
      if (line.mark !== null && line.body === "") this.loneMark = { mark: line.mark, line: number };
      this.pageBreak ||= line.formFeed;
      this.blanks = this.pageBreak ? 1 : this.blanks + 1;
      return;
    }
    const text = SourcedText.ofLine(this.document, number, line.body);
    const mark = line.mark ?? this.loneMark?.mark ?? this.lostBullet(line);
    if (mark !== null) this.item(mark, text, this.loneMark?.line ?? number, line.indent);
    else if (this.open && this.goesOn(this.open, line, i)) {
      this.open.text.append(text);
      // A column goes on at the head of the next one.
      this.open.lineStart = Math.min(this.open.lineStart, number);
      this.open.lineEnd = Math.max(this.open.lineEnd, number);
    } else this.paragraph(text, number);
    if (line.hang > line.indent) this.hang = line.hang;
    this.blanks = 0;
    this.pageBreak = false;
    this.loneMark = null;
  }

  finish(): Block[] {
    this.close();
    return this.blocks;
  }

  private lostBullet(line: PrintedLine): string | null {
    // Under the words behind a bullet its own text goes on.
    if (this.blanks === 0 && this.open && line.indent === this.hang) return null;
    const isInMiddle = line.indent >= CENTRED.from && line.indent < CENTRED.to;
    const isCentred = isInMiddle && (this.blanks > 0 || isCapitals(this.open?.text.tail ?? ""));
    return line.indent >= 2 && !isCentred && !this.hasMargin ? LOST_BULLET : null;
  }

  private item(mark: string, text: SourcedText, lineStart: number, indent: number): void {
    this.close();
    // A lost bullet is the outermost one: what is nested below it kept its own.
    const known = mark === LOST_BULLET ? -1 : this.nesting.indexOf(mark);
    if (mark === LOST_BULLET) this.nesting = [];
    this.nesting = known >= 0 ? this.nesting.slice(0, known + 1) : [...this.nesting, mark];
    const depth = this.nesting.length - 1;
    this.open = { kind: "item", depth, indent, text: this.opened(text), lineStart, lineEnd: text.lineEnd };
  }

  private paragraph(text: SourcedText, number: number): void {
    this.close();
    this.nesting = [];
    const opened = this.opened(text);
    this.open = { kind: "paragraph", depth: 0, indent: 0, text: opened, lineStart: number, lineEnd: number };
  }

  private opened(text: SourcedText): OpenText {
    return new OpenText(text, this.vocabulary);
  }

  private close(): void {
    if (!this.open) return;
    this.blocks.push({ ...this.open, text: this.open.text.text, links: [], noteCalls: [], noteNumber: null });
    this.open = null;
  }

  /** Is this line a part of the block that is open? */
  private goesOn(open: Open, line: PrintedLine, i: number): boolean {
    if (line.formFeed || (line.indent === 1 && !this.hasMargin)) {
      return this.blanks <= 1 && endsOpen(open.text.tail, line.body);
    }
    if (this.blanks > 1) return false;
    if (this.blanks === 1) return endsOpen(open.text.tail, line.body) || quoteIsOpen(open.text.tail);
    if (this.labels.has(wordsOf(line.body))) return false;
    if (open.kind === "paragraph") return !this.endsHard(i);
    // What stands farther out than a bullet is not of its item, and text not of the title above it.
    if (this.areHung && line.indent < open.indent && /^\p{Lu}/u.test(line.body)) return false;
    return !(isCapitals(open.text.tail) && /^\p{Ll}/u.test(line.body));
  }

  /** Did the author end the line before this one? The first word of this line would have fitted on it. */
  private endsHard(i: number): boolean {
    const before = this.lines[i - 1]?.body ?? "";
    const body = this.lines[i]?.body ?? "";
    if (this.labels.has(wordsOf(before))) return true;
    if (!/^[\p{Lu}\p{N}«“"(•–—]/u.test(body) || /[-‐,;(/]$/u.test(before)) return false;
    const first = body.match(/^\S+/u)?.[0].length ?? 0;
    const room = (this.widths[i] ?? 0) * (/[.!?:»…]$/u.test(before) ? 0.92 : 0.75);
    return before.length + 1 + first <= room;
  }
}

/** A line that comes back so often is a label of its own, whatever stands below it. */
const OFTEN = 3;
const LONGEST_LABEL = 50;

/** The short lines that a text prints again and again, whatever number they count. */
function printedAgain(lines: readonly PrintedLine[]): Set<string> {
  const times = new Map<string, number>();
  for (const { body } of lines)
    if (body.length <= LONGEST_LABEL && /^\p{Lu}[^.,;:]*$/u.test(body))
      times.set(wordsOf(body), (times.get(wordsOf(body)) ?? 0) + 1);
  return new Set([...times].filter(([, n]) => n >= OFTEN).map(([words]) => words));
}

/** « FICHE N° 3  ○ ◆ » and « FICHE N° 4  ◆ » are one label. */
const wordsOf = (body: string) =>
  body
    .replace(/\d+/gu, "0")
    .replace(/[^\p{L}0°'’ ]/gu, "")
    .trim();

/** A text that no full stop ends, before one that begins in lower case: a page or a column came between. */
function endsOpen(before: string, after: string): boolean {
  return !/[.!?:;…»"”]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** A short quotation that is not closed yet: a title set over several lines. */
function quoteIsOpen(text: string): boolean {
  const at = text.lastIndexOf("«");
  return at >= 0 && text.length - at <= 160 && !text.slice(at).includes("»");
}

/** For each line, the widest line of its own run of full lines and of those beside it: the width of its column. */
function columnWidths(lines: readonly PrintedLine[]): number[] {
  const runs: { from: number; to: number; width: number }[] = [];
  lines.forEach((line, i) => {
    if (line.body === "") return;
    const last = runs.at(-1);
    if (last && last.to === i - 1) {
      last.to = i;
      last.width = Math.max(last.width, line.body.length);
    } else runs.push({ from: i, to: i, width: line.body.length });
  });
  const widths = new Array<number>(lines.length).fill(0);
  runs.forEach((run, r) => {
    const width = Math.max(run.width, runs[r - 1]?.width ?? 0, runs[r + 1]?.width ?? 0);
    widths.fill(width, run.from, run.to + 1);
  });
  return widths;
}
