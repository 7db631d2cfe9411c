import type { Block } from "../../parse/block.ts";
import { isPageNumber } from "../../parse/page-starts.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { type PrintedLine, printedLines } from "../../parse/text-lines.ts";
import { type BannerWords, readBanner } from "./banners.ts";
import type { PartKind } from "./expectations.ts";
import type { FieldKind, LabelKind } from "./labels.ts";
import { readField, Template } from "./template.ts";

interface Placed {
  text: SourcedText;
  lineStart: number;
  lineEnd: number;
  /** A page may begin at its first line. */
  opensPage: boolean;
}

export type Banner = Placed & BannerWords;
export type PartHeading = Placed & { kind: "part"; part: PartKind };
export type Label = Placed & {
  kind: "label";
  label: LabelKind;
  title: SourcedText;
  body: SourcedText | null;
  /** Nowhere else in the document, so that it may be a sentence of the text. */
  once: boolean;
};
/** A field of identity in the header of an experience. */
export type Field = Placed & { kind: "field"; field: FieldKind; body: SourcedText };
export type Words = Placed & { kind: "text" | "item"; depth: number };
export type Furniture = Placed & { kind: "furniture"; reason: string };

/** What the pages are made of, once headings, labels and banners are told from text by their words. */
export type Piece = Banner | PartHeading | Label | Field | Words | Furniture;

/** Cuts the blocks of the line reader at every line that is a heading, a label or a banner. */
export function piecesOf(blocks: readonly Block[], pageStarts: readonly number[]): Piece[] {
  const reader = new BlockReader(new Template(blocks), new Set(pageStarts));
  return hideContents(blocks.flatMap((block) => reader.cut(block)));
}

class BlockReader {
  constructor(
    private readonly template: Template,
    private readonly pages: ReadonlySet<number>,
  ) {}

  cut(block: Block): Piece[] {
    const pieces: Piece[] = [];
    const lines = printedLines(block.text);
    let from = 0;
    const flush = (to: number) => {
      const text = block.text.slice(lines[from]?.start ?? 0, endOf(lines[to - 1])).trim();
      if (to > from && !text.isBlank) pieces.push(this.words(block, text, from === 0));
      from = to;
    };
    for (let i = 0; i < lines.length; i++) {
      const found = this.structureAt(block, lines, i);
      if (found) {
        flush(i);
        pieces.push(found.piece);
        from = i + found.lines;
        i = from - 1;
      } else if (closesTitle(lines, from, i)) flush(i + 1);
    }
    flush(lines.length);
    return pieces;
  }

  private words(block: Block, text: SourcedText, first: boolean): Piece {
    const placed = this.placed(text);
    if (isPageNumber(text.text)) return { kind: "furniture", reason: "numéro de page", ...placed };
    const isItem = block.kind === "item" && first;
    return { kind: isItem ? "item" : "text", depth: isItem ? block.depth : 0, ...placed };
  }

  private placed(text: SourcedText): Placed {
    const { lineStart, lineEnd } = text;
    return { text, lineStart, lineEnd, opensPage: this.pages.has(lineStart) };
  }

  /** The heading, label or banner that begins at a line of a block, and the number of lines that it takes. */
  private structureAt(
    block: Block,
    lines: readonly PrintedLine[],
    i: number,
  ): { lines: number; piece: Piece } | null {
    const line = lines[i];
    if (!line || !/^[\p{Lu}\p{N}«"“]/u.test(line.text.text)) return null;
    const banner = readBanner(line.text);
    if (banner) return { lines: 1, piece: { ...banner, ...this.placed(line.text) } };
    const part = this.template.partAt(line.text);
    if (part) return { lines: 1, piece: { kind: "part", part, ...this.placed(line.text) } };
    const next = this.nextStructure(block, lines, i + 1);
    const whole = block.text.slice(line.start, endOf(lines[next - 1])).trim();
    const field = readField(whole);
    const label = this.template.labelAt(line.text, whole);
    if (field && (!label || isShortName(whole.slice(field.end)))) {
      const piece: Field = {
        kind: "field",
        field: field.kind,
        body: whole.slice(field.end).trim(),
        ...this.placed(whole),
      };
      return { lines: next - i, piece };
    }
    if (!label) return null;
    const end = label.kind === "contact" ? endOfContact(lines, i, next) : next;
    const text = block.text.slice(line.start, endOf(lines[end - 1])).trim();
    const body = text.slice(label.end).trim();
    const piece: Label = {
      kind: "label",
      label: label.kind,
      title: text.slice(0, label.titleEnd),
      body: body.isBlank ? null : body,
      once: this.template.isOnce(label),
      ...this.placed(text),
    };
    return { lines: end - i, piece };
  }

  /** The line before which the text of a label ends. */
  private nextStructure(block: Block, lines: readonly PrintedLine[], from: number): number {
    for (let i = from; i < lines.length; i++) {
      const line = lines[i];
      if (!line || !/^[\p{Lu}]/u.test(line.text.text)) continue;
      if (
        readBanner(line.text) ||
        this.template.partAt(line.text) ||
        this.template.labelAt(line.text, block.text.slice(line.start)) ||
        readField(line.text)
      )
        return i;
    }
    return lines.length;
  }
}

/** A short quotation or a line in capitals that opens a block is a title: what follows is another text. */
function closesTitle(lines: readonly PrintedLine[], from: number, i: number): boolean {
  const [first, last, next] = [lines[from], lines[i], lines[i + 1]];
  if (!first || !last || !next || !/^\p{Lu}/u.test(next.text.text)) return false;
  const opensInCapitals = /^\p{Lu}{2}/u.test(next.text.text);
  if (isCapitals(last.text.text) && !opensInCapitals) return isCapitals(first.text.text);
  if (!/^[«"“]/u.test(first.text.text) || !/[»"”]$/u.test(last.text.text)) return false;
  return endOf(last) - first.start <= 200;
}

function isCapitals(text: string): boolean {
  return text.length <= 100 && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** « Structure : Les Trois Rus » names it; « Structure : l'association gère… » tells of it. */
function isShortName(text: SourcedText): boolean {
  return text.length <= 90 && /^["«]?\s?\p{Lu}/u.test(text.text) && !/[.;,]$/u.test(text.text);
}

/** The lines of a contact go on as long as they hold an address or a number; what follows is another text. */
function endOfContact(lines: readonly PrintedLine[], from: number, to: number): number {
  const has = (i: number) => /@|\d{2}[ .]?\d{2}|https?:|www\./u.test(lines[i]?.text.text ?? "");
  let end = to;
  while (end > from + 1 && !has(end - 1)) end--;
  return has(end - 1) ? end : to;
}

function endOf(line: PrintedLine | undefined): number {
  return line ? line.start + line.text.length : 0;
}

/** « Atelier 2 ........ 5 » */
const PAGE_REACHED = /(?:\.{2,}|…|\s)\s*\d{1,3}$/u;

/**
 * A table of contents names every banner and heads none: its lines are furniture until the page ends, or until a
 * heading comes without its page where the others have theirs.
 */
function hideContents(pieces: readonly Piece[]): Piece[] {
  let inside = false;
  let numbered = false;
  return pieces.map((piece, i) => {
    const heads = piece.kind === "part" && numbered && !PAGE_REACHED.test(piece.text.text);
    const next = pieces[i + 1];
    const opensText = piece.kind === "part" && next !== undefined && isRunning(next);
    if (piece.kind === "part" && piece.part === "contents") inside = true;
    else if (piece.opensPage || heads || opensText || isRunning(piece)) inside = false;
    numbered = inside && (numbered || PAGE_REACHED.test(piece.text.text));
    if (!inside || piece.kind === "furniture") return piece;
    const { text, lineStart, lineEnd, opensPage } = piece;
    return { kind: "furniture", reason: "sommaire", text, lineStart, lineEnd, opensPage };
  });
}

/** Sentences, which no table of contents holds. */
function isRunning({ kind, text: { text } }: Piece): boolean {
  if (PAGE_REACHED.test(text)) return false;
  return (
    kind === "label" || (kind === "text" && (text.length > 200 || (text.length > 80 && /\.$/u.test(text))))
  );
}
