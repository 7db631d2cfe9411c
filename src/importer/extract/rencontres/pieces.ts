import { foldInPlace } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { isPageNumber } from "../../parse/page-starts.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import { type PrintedLine, printedLines } from "../common/printed-lines.ts";
import { LABELS, type LabelKind, PARTS, type PartKind } from "./expectations.ts";

interface Placed {
  text: SourcedText;
  lineStart: number;
  lineEnd: number;
  /** A page may begin at its first line. */
  opensPage: boolean;
}

export type Banner = Placed & {
  kind: "banner";
  unit: "workshop" | "round-table";
  number: string | null;
  /** What stands on the line after the words of the banner. */
  rest: SourcedText | null;
};
export type PartHeading = Placed & { kind: "part"; part: PartKind };
export type Label = Placed & {
  kind: "label";
  label: LabelKind;
  title: SourcedText;
  body: SourcedText | null;
};
export type Words = Placed & { kind: "text" | "item"; depth: number };
export type Furniture = Placed & { kind: "furniture"; reason: string };

/** What the pages are made of, once headings, labels and banners are told from text by their words. */
export type Piece = Banner | PartHeading | Label | Words | Furniture;

/** Cuts the blocks of the line reader at every line that is a heading, a label or a banner. */
export function piecesOf(blocks: readonly Block[], pageStarts: readonly number[]): Piece[] {
  const starts = new Set(pageStarts);
  return hideContents(blocks.flatMap((block) => cutBlock(block, starts)));
}

function cutBlock(block: Block, pages: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  const lines = printedLines(block.text);
  let from = 0;
  const flush = (to: number) => {
    const text = block.text.slice(lines[from]?.start ?? 0, endOf(lines[to - 1])).trim();
    if (to > from && !text.isBlank) pieces.push(wordsPiece(block, text, pages, from === 0));
    from = to;
  };
  for (let i = 0; i < lines.length; i++) {
    const found = structureAt(block, lines, i, pages);
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

/** A short quotation that opens a block and ends with a line is a title: what follows is another text. */
function closesTitle(lines: readonly PrintedLine[], from: number, i: number): boolean {
  const [first, last, next] = [lines[from], lines[i], lines[i + 1]];
  if (!first || !last || !next || !/^[«"“]/u.test(first.text.text) || !/[»"”]$/u.test(last.text.text))
    return false;
  return endOf(last) - first.start <= 200 && /^\p{Lu}/u.test(next.text.text);
}

function wordsPiece(block: Block, text: SourcedText, pages: ReadonlySet<number>, first: boolean): Piece {
  const placed = { text, ...placeOf(text, pages) };
  if (isPageNumber(text.text)) return { kind: "furniture", reason: "numéro de page", ...placed };
  const isItem = block.kind === "item" && first;
  return { kind: isItem ? "item" : "text", depth: isItem ? block.depth : 0, ...placed };
}

function placeOf(text: SourcedText, pages: ReadonlySet<number>): Omit<Placed, "text"> {
  return { lineStart: text.lineStart, lineEnd: text.lineEnd, opensPage: pages.has(text.lineStart) };
}

/** The heading, label or banner that begins at a line of a block, and the number of lines that it takes. */
function structureAt(block: Block, lines: readonly PrintedLine[], i: number, pages: ReadonlySet<number>) {
  const line = lines[i];
  if (!line || !/^[\p{Lu}\p{N}«"“]/u.test(line.text.text)) return null;
  const banner = readBanner(line.text);
  if (banner)
    return { lines: 1, piece: { ...banner, text: line.text, ...placeOf(line.text, pages) } as Piece };
  const part = readPart(line.text.text);
  if (part)
    return {
      lines: 1,
      piece: { kind: "part", part, text: line.text, ...placeOf(line.text, pages) } as Piece,
    };
  const label = readLabel(block.text.slice(line.start));
  if (!label) return null;
  const next = nextStructure(block, lines, i + 1);
  const end = label.kind === "contact" ? endOfContact(lines, i, next) : next;
  const text = block.text.slice(line.start, endOf(lines[end - 1])).trim();
  const body = text.slice(label.end).trim();
  const piece: Label = {
    kind: "label",
    label: label.kind,
    title: text.slice(0, label.titleEnd),
    body: body.isBlank ? null : body,
    text,
    ...placeOf(text, pages),
  };
  return { lines: end - i, piece: piece as Piece };
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

/** The line before which the text of a label ends. */
function nextStructure(block: Block, lines: readonly PrintedLine[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || !/^[\p{Lu}]/u.test(line.text.text)) continue;
    if (readBanner(line.text) || readPart(line.text.text) || readLabel(block.text.slice(line.start)))
      return i;
  }
  return lines.length;
}

export function readPart(text: string): PartKind | null {
  if (text.length > 70 || /[.,;]$/u.test(text) || !/^\p{Lu}/u.test(text)) return null;
  return readHeading(text, PARTS);
}

/** « Constat initial : … »: what the label says, where its words and where its colon end. */
function readLabel(text: SourcedText): { kind: LabelKind; titleEnd: number; end: number } | null {
  const found = /^(\p{Lu}[^:\n.]{2,70}?)\s*:(?!\/\/)\s*/u.exec(text.text.slice(0, 90));
  if (!found?.[1]) return null;
  const kind = readHeading(found[1], LABELS);
  return kind ? { kind, titleEnd: found[1].length, end: found[0].length } : null;
}

const NUMBER = "(?:n\\s?[°o]\\s?)?(?<number>\\d{1,2}|[ivx]{1,5}(?![\\p{L}]))";
const SAYS = "(?:synthese|restitution|compte[- ]rendu|retour|bilan)";
const OF = "(?: de| des| du| sur)?(?: la| le| l'| les)?";
const SEPARATOR = "\\s*[-:.|,]\\s*";
const UNITS = [
  { unit: "workshop", name: "atelier(?: solutions?| thematique)?" },
  { unit: "round-table", name: "(?:table[ -]ronde|(?:seance )?pleniere|conference)" },
] as const;
const BANNERS = UNITS.map(({ unit, name }) => ({
  unit,
  expression: new RegExp(
    `^(?<before>${SAYS}${OF}\\s?)?${name}(?:\\s*${NUMBER})?(?<after>(?:${SEPARATOR}|\\s+)${SAYS})?(?<end>\\s*$|${SEPARATOR}|\\s*(?="))`,
    "u",
  ),
}));

/** « Atelier 3 - Synthèse », « Restitution de la table ronde « … » », « Atelier n° 2 : Se loger ». */
export function readBanner(line: SourcedText): Pick<Banner, "kind" | "unit" | "number" | "rest"> | null {
  if (line.length > 140) return null;
  const folded = foldInPlace(line.text);
  for (const { unit, expression } of BANNERS) {
    const found = expression.exec(folded);
    if (!found?.groups) continue;
    const { before, number, after } = found.groups;
    const rest = line.slice(found[0].length).trim();
    const alone = rest.isBlank && unit === "round-table";
    const quoted = /^[«"“]/u.test(rest.text);
    if (!before && !after && !number && !quoted && !alone) continue;
    // A line of a table of contents, or a sentence that begins with the word, is no banner.
    if (/(?:\.{2,}|…)\s*\d{1,3}$/u.test(rest.text)) continue;
    if (!rest.isBlank && !quoted && (/[.;]$/u.test(rest.text) || !/^\p{Lu}/u.test(rest.text))) continue;
    return {
      kind: "banner",
      unit,
      number: number ? number.toUpperCase() : null,
      rest: rest.isBlank ? null : rest,
    };
  }
  return null;
}

/** A table of contents names every banner and heads none: its lines are furniture until the page ends. */
function hideContents(pieces: readonly Piece[]): Piece[] {
  let inside = false;
  return pieces.map((piece) => {
    const opens = piece.kind === "part" && piece.part === "contents";
    if (opens) inside = true;
    else if (piece.opensPage || (piece.kind === "text" && piece.text.length > 200)) inside = false;
    if (!inside || piece.kind === "furniture") return piece;
    const { text, lineStart, lineEnd, opensPage } = piece;
    return { kind: "furniture", reason: "sommaire", text, lineStart, lineEnd, opensPage };
  });
}
