import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { fold } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readPlaceLine, splitPlaces } from "../common/place-line.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import type { Cards } from "./cards.ts";
import { announcedBy, isLabel, isReach, uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { isTitleLook } from "./title-look.ts";
import { ARTICLE, isShapely, PRIZE, withoutPrize } from "./title-names.ts";

/** The ranks of titles without the marks of a heading, below all that have them. */
export const RANK = {
  headline: 0.5,
  named: 6.5,
  capitals: 7,
  bold: 8,
  line: 9,
  label: 9.6,
  place: 9.7,
  defined: 9.75,
  question: 10,
} as const;

/** So much lower stands what is printed again. */
const AGAIN = 0.5;

/** Is a rank that of a title that is printed again: a label? */
export const isLabelRank = (level: number) =>
  level === RANK.label || (level > RANK.named && level % 1 === AGAIN);

/** Of each piece its rank as a title, null where it is none. One that is printed again is a label: it stands below the names of its look. */
export function ranksOf(
  pieces: readonly Piece[],
  { names, groups }: Cards,
  defined: ReadonlyMap<Piece, unknown>,
): (number | null)[] {
  const marked = markedTitles(pieces);
  const levels = pieces.map((piece, i) =>
    names.has(piece)
      ? RANK.line
      : defined.has(piece)
        ? RANK.defined
        : groups.has(piece)
          ? RANK.capitals
          : marked.has(piece)
            ? RANK.question
            : isPlaceOver(piece, pieces[i + 1], defined)
              ? RANK.place
              : levelOf(piece, pieces[i + 1], pieces[i - 1]),
  );
  const words = pieces.map(({ text }, i) => (levels[i] === null ? null : fold(text.oneLine)));
  const isAgain = words.map((said) => said !== null && words.indexOf(said) !== words.lastIndexOf(said));
  const isOften = (i: number) => words.filter((said) => said !== null && said === words[i]).length >= OFTEN;
  const ofLabels = new Set(levels.filter((_, i) => isAgain[i]));
  return levels.map((level, i) =>
    // One that its words tell, beside others that are printed again, is one too.
    level !== null && isOften(i)
      ? Math.max(level + AGAIN, RANK.line + AGAIN)
      : level !== null && (isAgain[i] || (ofLabels.has(level) && isLabel(pieces[i]?.text.oneLine ?? "")))
        ? level + AGAIN
        : level,
  );
}

/** « BEAUVAIS » right above the entries of those who are there. */
function isPlaceOver(
  { text, kind }: Piece,
  next: Piece | undefined,
  defined: ReadonlyMap<Piece, unknown>,
): boolean {
  return next !== undefined && defined.has(next) && kind !== "note" && readPlaceLine(text) !== null;
}

/** « Sylvain COQUELLE, Directeur »: who speaks is no title. */
function isSpeaker(line: string): boolean {
  const [, name, role] = /^([^,:]{4,40}?)(?:,|\s:|\s[–—-])\s([^,]{4,80})/u.exec(line) ?? [];
  return name !== undefined && role !== undefined && isPersonName(name) && isRole(role);
}

/** « A.V.E.C. (Atelier vers l'emploi choisi) »: the capitals of a title, not of what it stands for. */
const withoutBrackets = (text: string) => text.replace(/\s?\([^()]{1,90}\)$/u, "");

function levelOf(piece: Piece, next: Piece | undefined, above: Piece | undefined): number | null {
  if (piece.kind === "heading") return piece.depth;
  if (piece.isHung) return RANK.line;
  // What stands over entries is no entry.
  if (next?.isHung && piece.isApart && (isTitleLook(piece.text) || parseDepartment(piece.text.oneLine)))
    return RANK.capitals;
  // « NORD (59) » parts a directory.
  if (piece.isApart && next?.isApart && parseDepartment(piece.text.oneLine)) return RANK.capitals;
  if (piece.isApart && next?.isApart && piece.kind === "paragraph" && isHeadline(piece)) return RANK.line;
  if (!isTitleLook(piece.text) || isSpeaker(piece.text.oneLine)) return null;
  if (piece.text.boldness > 0.9)
    return isCapitals(withoutBrackets(piece.text.text)) ? RANK.capitals : RANK.bold;
  // A name in capitals stands over its own lines.
  if (piece.isApart && next?.isApart !== false && isCapitals(piece.text.text)) return RANK.capitals;
  if (next && isPlacedName(piece) && next.kind === "paragraph" && !next.isApart && !isPlacedName(next))
    return RANK.line;
  if (/\?$/u.test(piece.text.text) && piece.isApart && next) return RANK.question;
  const isMarked = piece.kind === "item" && next?.kind === "paragraph" && next.isApart;
  const isBare = piece.kind === "paragraph" || isMarked || (piece.goesOn && piece.isCounted);
  // A first line that is set in looks like an item.
  const isText = next?.kind === "paragraph" || (next?.isApart === true && next.text.length > LONE_ITEM);
  const isName = isCapitals(uncounted(piece.text).text);
  const opens = next !== undefined && (piece.goesOn || !piece.isCounted || isText || isName);
  // « Sylvain COQUELLE, Directeur » over « La Bielle Solidaire »
  const isLone = piece.isApart || piece.lineStart === 1 || (above && isSpeaker(above.text.oneLine));
  return isBare && isLone && opens && next.kind !== "heading" ? RANK.line : null;
}

/** « Le GEIQ Passe-Muraille : douze employeurs et un planning »: a name and what is told of it, alone between blanks. */
function isHeadline({ text }: Piece): boolean {
  const [whole, name] = /^([^:.!?]{4,50}?)\s?:\s\p{L}[^:]*$/u.exec(text.oneLine) ?? [];
  if (!whole || !name || whole.length > LONE_ITEM || /[.;,]$/u.test(whole) || isReach(whole)) return false;
  return isShapely(name) && /\s\p{Lu}/u.test(name.replace(ARTICLE, "")) && announcedBy(name) === null;
}

/** Is what stands below a piece more than a line, up to the next blank or, below a line on its own, the one after? */
function isLongBelow(pieces: readonly Piece[], i: number): boolean {
  let length = 0;
  for (let at = i + 1; length <= LONE_LINE; at++) {
    const piece = pieces[at];
    if (!piece || (at > i + 1 && piece.isApart && (at > i + 2 || piece.kind !== "paragraph"))) return false;
    length += piece.text.length;
  }
  return true;
}

/** « ■ Fil de Lin a déménagé », « ■ Du pain sur la planche », each over its own paragraph. */
function markedTitles(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const marked = pieces.filter((piece, i) => {
    const [before, next] = [pieces[i - 1], pieces[i + 1]];
    const isOver = next?.kind === "paragraph" && !next.isApart && isLongBelow(pieces, i);
    return (
      piece.isMarked &&
      piece.kind === "item" &&
      piece.isApart &&
      before !== undefined &&
      isOver &&
      isMarkedTitle(uncounted(piece.text))
    );
  });
  return new Set(marked.length >= FEWEST_MARKED ? marked : []);
}

/** A prize alone names nobody; what stands behind it may: « Prix Mobilité (5 000 €) : Ti'Pouce ». */
function isMarkedTitle(text: SourcedText): boolean {
  const named = withoutPrize(text);
  return isTitleLook(named) && !PRIZE.test(named.text);
}

const FEWEST_MARKED = 3;
/** A title that is printed so often is a label inside what stands between. */
const OFTEN = 3;
/** A line of more characters below a marked one is a text. */
const LONE_LINE = 60;
/** An item of more characters is a paragraph. */
const LONE_ITEM = 140;

/** « Re-Matière 80 (Abbeville, 80) »: a name and in brackets where it is. */
function isPlacedName({ text, kind }: Piece): boolean {
  return (
    kind === "paragraph" &&
    isTitleLook(text) &&
    /\)$/u.test(text.text) &&
    isShapely(withoutBrackets(text.text)) &&
    splitPlaces(text) !== null
  );
}
