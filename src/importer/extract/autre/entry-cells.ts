import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { readEntry } from "../../recognise/entries.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { MARKS, uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";

/** Fewer entries are no list. */
const FEWEST = 3;
/** What stands between the entries of a line: blanks, or a dot. */
const BETWEEN = /\s{3,}|(?:^|\s+)[·•■▪►|]\s+/u;

/**
 * Lines that hold several entries of a list side by side, « Nickel Chrome, Douai (59)     Blanc Sec, Calais (62) »,
 * « X (Amiens, 80) · Y (Laon, 02) »: each becomes an item of its own, where every one has its place.
 */
export function withEntryCells(pieces: readonly Piece[], source: SourceDocument): Piece[] {
  const cells = pieces.map((piece) => cellsOf(piece, source));
  const isList = pieces.map((_, i) => {
    const beside = [-2, -1, 0, 1, 2].flatMap((by) => cells[i + by] ?? []);
    return beside.length >= FEWEST && cells[i] !== null;
  });
  return pieces.flatMap((piece, i) => {
    if (!isList[i]) return [piece];
    return (cells[i] ?? []).map(
      (text, n): Piece => ({
        ...piece,
        kind: "item",
        isCell: true,
        depth: 0,
        text,
        lineStart: text.lineStart,
        lineEnd: text.lineEnd,
        isApart: n === 0 && piece.isApart,
        goesOn: false,
        isCounted: false,
      }),
    );
  });
}

/** A head holds no more. */
const HEAD = 90;

/**
 * « Stand 1     VÉLOCIPAIDE          Fourmies », « L'ESCAUTINE          chantier d'insertion »: in the head of an entry
 * blanks part a name from where or what it is, as a comma would.
 */
export function withHeadCells(pieces: readonly Piece[], { entry, lines }: SourceDocument): Piece[] {
  return pieces.map((piece, i) => {
    const next = pieces[i + 1];
    const { kind, lineStart, lineEnd, isApart, text } = piece;
    if (
      kind === "heading" ||
      lineStart !== lineEnd ||
      !isApart ||
      text.length > HEAD ||
      next?.isApart !== false
    )
      return piece;
    const cells = (lines[lineStart - 1] ?? "")
      .trim()
      .split(/\s{3,}/u)
      .map((cell) => SourcedText.ofLine(entry.id, lineStart, cell).without(MARKS))
      .filter((cell) => !cell.isBlank);
    const said = cells.at(-1);
    const isSaid = said && (readPlaceLine(said) !== null || structureTypesNamedIn(said)[0]?.start === 0);
    const named = cells.slice(0, -1);
    // « E   entreprise d'insertion »: a letter of a legend names nobody.
    const isNamed = named.length > 0 && named.every((cell) => cell.length > 2 && !readPlaceLine(cell));
    if (!isSaid || !isNamed || letters(cells.map((c) => c.text).join("")) !== letters(text.text))
      return piece;
    return {
      ...piece,
      kind: "paragraph",
      text: SourcedText.join([SourcedText.join(named, " "), said], ", "),
    };
  });
}

/** The entries of a piece, where its lines hold nothing else; null for any other. */
function cellsOf(
  { kind, text, lineStart, lineEnd }: Piece,
  { entry, lines }: SourceDocument,
): SourcedText[] | null {
  if (kind === "heading" || lineEnd - lineStart > FEWEST) return null;
  const cells = lines.slice(lineStart - 1, lineEnd).flatMap((line, i) =>
    line
      .trim()
      .split(BETWEEN)
      .filter((cell) => /\p{L}/u.test(cell))
      .map((cell) => SourcedText.ofLine(entry.id, lineStart + i, cell.trim())),
  );
  const isSame = letters(cells.map((cell) => cell.text).join("")) === letters(text.text);
  return isSame && cells.length > 1 && cells.every((cell) => isEntry(uncounted(cell))) ? cells : null;
}

const isEntry = (cell: SourcedText) =>
  /\((?:[^()]*\P{N})?(?:02|59|60|62|80)\)$/u.test(cell.text) || readEntry(cell)?.place != null;

const letters = (text: string) => text.replace(/[^\p{L}]/gu, "");
