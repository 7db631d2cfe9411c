import type { Passage, Sourced } from "#domain/passage.ts";
import { withIndices } from "./with-indices.ts";

/** How a character was printed. */
export const STRONG = 1;
export const EMPHASIS = 2;

export interface SourcedMatch {
  whole: SourcedText;
  /** Groups by their place in the expression; null for one that took no part. */
  groups: (SourcedText | null)[];
  start: number;
  end: number;
}

/**
 * Cleaned text that remembers, for each character, the source line it came from and how it was printed.
 * Every value that a grammar reads is a slice of one, so that its passage needs no bookkeeping.
 * A line break that the author wanted is "\n"; one that the page imposed is a blank.
 */
export class SourcedText {
  private constructor(
    /** The text of a whole document, shared by all that is cut from it, once its characters know their place there. */
    private readonly home: { document: string; whole: object | null },
    readonly text: string,
    private readonly lineOf: Uint32Array,
    private readonly marks: Uint8Array,
    /** The place of each character in the whole, counted from one; 0 for what does not stand there. */
    private readonly origin: Uint32Array,
  ) {}

  static empty(document: string): SourcedText {
    return SourcedText.ofLine(document, 0, "");
  }

  get document(): string {
    return this.home.document;
  }

  /** Text that stands on one source line. */
  static ofLine(document: string, line: number, text: string, mark = 0): SourcedText {
    return new SourcedText(
      { document, whole: null },
      text,
      new Uint32Array(text.length).fill(line),
      new Uint8Array(text.length).fill(mark),
      new Uint32Array(text.length),
    );
  }

  /** The parts one after the other, with `glue` (taken as standing on the line of the part before it) between. */
  static join(parts: readonly SourcedText[], glue = ""): SourcedText {
    const [first] = parts;
    if (!first) throw new RangeError("join needs a part");
    const pieces: SourcedText[] = [];
    parts.forEach((part, i) => {
      if (i > 0 && glue)
        pieces.push(SourcedText.ofLine(first.document, parts[i - 1]?.lineEnd ?? first.lineStart, glue));
      pieces.push(part);
    });
    const length = pieces.reduce((n, p) => n + p.text.length, 0);
    const lineOf = new Uint32Array(length);
    const marks = new Uint8Array(length);
    const origin = new Uint32Array(length);
    let at = 0;
    for (const piece of pieces) {
      lineOf.set(piece.lineOf, at);
      marks.set(piece.marks, at);
      origin.set(piece.origin, at);
      at += piece.text.length;
    }
    return new SourcedText(first.home, pieces.map((p) => p.text).join(""), lineOf, marks, origin);
  }

  /** A copy that is cut from nothing. */
  detached(): SourcedText {
    const [home, origin] = [{ document: this.document, whole: null }, new Uint32Array(this.text.length)];
    return new SourcedText(home, this.text, this.lineOf, this.marks, origin);
  }

  /** Tells the text that it stands at a place of a whole; all that is cut from it afterwards knows. */
  anchor(whole: object, at: number): void {
    this.home.whole = whole;
    for (let i = 0; i < this.origin.length; i++) this.origin[i] = at + i + 1;
  }

  /** The whole that it is cut from; null where nobody told. */
  get whole(): object | null {
    return this.home.whole;
  }

  /** -1 for a character that stands nowhere in the whole. */
  placeOf(at: number): number {
    return (this.origin[at] ?? 0) - 1;
  }

  get length(): number {
    return this.text.length;
  }

  get isBlank(): boolean {
    return this.text.trim() === "";
  }

  /** First source line of a character other than a blank; 0 for empty text. */
  get lineStart(): number {
    return Math.min(...this.edges);
  }

  get lineEnd(): number {
    return Math.max(...this.edges);
  }

  /** The lines of its ends; all of its lines where it ends above its beginning, at the head of the next column. */
  private get edges(): Iterable<number> {
    const first = this.lineOf[Math.max(this.text.search(/\S/u), 0)] ?? 0;
    const last = this.lineOf[Math.max(this.text.trimEnd().length - 1, 0)] ?? 0;
    return first <= last ? [first, last] : new Set(this.lineOf);
  }

  /** The lines that the text stands on. The text must not be blank. */
  get passage(): Passage {
    if (this.isBlank) throw new RangeError("blank text has no passage");
    return { document: this.document, lineStart: this.lineStart, lineEnd: this.lineEnd };
  }

  /** Share (0 to 1) of its visible characters that are printed in bold. */
  get boldness(): number {
    return this.share(STRONG);
  }

  /** Share (0 to 1) of its visible characters that are printed in italics. */
  get slant(): number {
    return this.share(EMPHASIS);
  }

  private share(mark: number): number {
    let [marked, visible] = [0, 0];
    for (let i = 0; i < this.text.length; i++) {
      if (this.text[i]?.trim() === "") continue;
      visible++;
      if ((this.marks[i] ?? 0) & mark) marked++;
    }
    return visible === 0 ? 0 : marked / visible;
  }

  slice(start: number, end = this.text.length): SourcedText {
    return new SourcedText(
      this.home,
      this.text.slice(start, end),
      this.lineOf.subarray(start, end),
      this.marks.subarray(start, end),
      this.origin.subarray(start, end),
    );
  }

  trim(): SourcedText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(this.text.trimEnd().length, start));
  }

  /** The same places under letters put right one for one, to look for what recognition hid; of the same length. */
  respelled(text: string): SourcedText {
    if (text.length !== this.text.length) throw new RangeError("letters must be put right one for one");
    return new SourcedText(this.home, text, this.lineOf, this.marks, this.origin);
  }

  /** Takes away what the expression finds at the start or the end (give it its own ^ or $). */
  without(pattern: RegExp): SourcedText {
    const found = this.match(pattern);
    if (!found) return this;
    if (found.start === 0) return this.slice(found.end);
    if (found.end === this.text.length) return this.slice(0, found.start);
    return SourcedText.join([this.slice(0, found.start), this.slice(found.end)]);
  }

  /** The same text on other lines. */
  relined(lineAt: (line: number) => number): SourcedText {
    return new SourcedText(this.home, this.text, this.lineOf.map(lineAt), this.marks, this.origin);
  }

  /** First match, with its groups as slices. */
  match(pattern: RegExp): SourcedMatch | null {
    const { first } = withIndices(pattern);
    first.lastIndex = 0;
    const found = first.exec(this.text);
    return found ? this.toMatch(found) : null;
  }

  matchAll(pattern: RegExp): SourcedMatch[] {
    return [...this.text.matchAll(withIndices(pattern).every)].map((m) => this.toMatch(m));
  }

  private toMatch(found: RegExpExecArray | RegExpMatchArray): SourcedMatch {
    const [whole, ...groups] = found.indices ?? [];
    if (!whole) throw new Error("indices are asked for by the d flag");
    return {
      whole: this.slice(whole[0], whole[1]),
      groups: groups.map((g) => (g ? this.slice(g[0], g[1]) : null)),
      start: whole[0],
      end: whole[1],
    };
  }

  /** The parts between separators, trimmed, blanks left out. */
  split(separator: RegExp): SourcedText[] {
    const parts: SourcedText[] = [];
    let from = 0;
    for (const { start, end } of this.matchAll(separator)) {
      if (end === start) continue;
      parts.push(this.slice(from, start));
      from = end;
    }
    parts.push(this.slice(from));
    return parts.map((p) => p.trim()).filter((p) => p.length > 0);
  }

  /** The text as a sourced value; hard breaks become blanks. */
  sourced(): Sourced<string>;
  sourced<T>(value: T): Sourced<T>;
  sourced(...value: unknown[]): Sourced<unknown> {
    const raw = this.oneLine;
    return { value: value.length > 0 ? value[0] : raw, raw, passage: this.passage };
  }

  /** The text on one line, runs of blanks made one. */
  get oneLine(): string {
    return this.text.replace(/\s+/gu, " ").trim();
  }

  /** Markdown of the text, bold and italics kept, hard breaks as a backslash at the line's end. */
  toMarkdown(): string {
    let [out, open] = ["", ""];
    const wrap = (i: number) => {
      const mark = this.marks[i] ?? 0;
      return mark & STRONG ? "**" : mark & EMPHASIS ? "*" : "";
    };
    for (let i = 0; i < this.text.length; ) {
      const style = wrap(i);
      let end = i;
      while (end < this.text.length && wrap(end) === style) end++;
      const run = this.text.slice(i, end).replace(/([\\*_`[\]<])/g, "\\$1");
      open = style && run.trim() ? style : "";
      // Markdown wants the marks next to the words, the blanks outside.
      out += open ? run.replace(/^(\s*)([\s\S]*?)(\s*)$/u, `$1${open}$2${open}$3`) : run;
      i = end;
    }
    return out.trim().replace(/[ \t]*\n[ \t]*/g, "\\\n");
  }
}
