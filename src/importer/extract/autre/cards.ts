import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readEntry } from "../../recognise/entries.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { readPlaceLine, splitPlaces } from "../common/place-line.ts";
import { sentences } from "../common/sentences.ts";
import { isSurelyPerson } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { nameOfHead, opensWithKind, tellsKind } from "./heads.ts";
import { type Asked, labelCards } from "./label-cards.ts";
import { isAddressLine, isReach, uncounted, withoutSum } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { laureates } from "./prizes.ts";
import { isTitleLook } from "./title-look.ts";
import { isShapely, tagOf } from "./title-names.ts";

/** So many names, each right above the lines of its identity, are a directory… */
const FEWEST = 3;
/** …if such a share of its entries say that they are of the field. */
const OURS = 0.5;
const LONGEST = { name: 90, line: 110 };

/** The names of a directory's entries, and the titles that hold several. */
export interface Cards {
  /** Each with whom it names. */
  names: ReadonlyMap<Piece, SourcedText>;
  /** What stands behind the labels of those that a label asks for. */
  values: ReadonlyMap<Piece, Asked>;
  groups: ReadonlySet<Piece>;
}

/**
 * The entries of a directory in blocks: a name, and right under it its kind, its place or how to reach it.
 */
export function cardsIn(pieces: readonly Piece[]): Cards {
  const names = new Map<Piece, SourcedText>();
  const groups = new Set<Piece>();
  let ours = 0;
  let entries = 0;
  const values = labelCards(pieces);
  // Who gives prizes to those of the field need not say of each what it is.
  const isOfLaureates = laureates(pieces).length > 0;
  pieces.forEach((piece, i) => {
    const asked = values.get(piece);
    const named = asked && nameOfHead(asked.value);
    if (named) {
      names.set(piece, named);
      ours += asked.isKindTold ? 1 : 0;
      return;
    }
    const [above, next] = [pieces[i - 1], pieces[i + 1]];
    if (!next || next.isApart || piece.kind === "note") return;
    const end = pieces.findIndex((p, at) => at > i + 1 && p.isApart);
    const isOurs = pieces
      .slice(i, end < 0 ? undefined : end)
      .some(({ text }) => structureTypesNamedIn(text).length > 0);
    const placed = isOurs || isOfLaureates ? placedHead(piece, next) : null;
    if (placed) {
      names.set(piece, placed);
      ours += isOurs ? 1 : 0;
      return;
    }
    const isTagged = tagOf(uncounted(piece.text)) !== null;
    const isBelowTitle =
      above !== undefined &&
      (above.isApart || above.kind === "item") &&
      isTitleLook(above.text) &&
      !names.has(above);
    const headed = isTagged ? null : nameOfHead(piece.text, next.text);
    const isEntry = headed !== null && readEntry(uncounted(piece.text)) !== null;
    // An entry of a list over its own lines is one of the series.
    if (isEntry && tellsKind(piece.text, headed) && next.kind === "paragraph") entries++;
    const isHeaded =
      headed !== null &&
      (sentences(next.text).slice(0, 2).some(opensAtOnce) || (tellsKind(piece.text, headed) && !isEntry));
    if (headed && isHeaded) {
      names.set(piece, headed);
      if (isBelowTitle && !piece.isApart) groups.add(above);
      ours++;
      return;
    }
    if (!isName(piece)) return;
    if (!isTagged && !isIdentity(next.text)) return;
    if (!piece.isApart && !isBelowTitle && !isTagged) return;
    names.set(piece, piece.text);
    if (isBelowTitle && !piece.isApart) groups.add(above);
    if (isOurs) ours++;
  });
  return names.size + entries >= FEWEST && ours >= names.size * OURS
    ? { names, values, groups }
    : { names: new Map(), values: new Map(), groups: new Set() };
}

/** « PAUL ET MIQUE (Calais, 62)     22 000 € » over its own paragraph: the head of one of a series, without its sum. */
function placedHead({ text, kind, isApart }: Piece, next: Piece): SourcedText | null {
  const bare = withoutSum(text);
  const isHead = kind === "paragraph" && isApart && next.kind === "paragraph" && text.boldness < 0.5;
  const head = isHead && /\)$/u.test(bare.text) ? splitPlaces(bare)?.head : null;
  if (!head || !isShapely(head.text) || !isHouseName(head)) return null;
  return isSurelyPerson(head.text) && !isCapitals(head.text) ? null : bare;
}

/** « Entreprise d'insertion créée en 2011 », or behind a word: « La doyenne. Cette association intermédiaire… » */
const opensAtOnce = (sentence: SourcedText, i: number, all: readonly SourcedText[]) =>
  opensWithKind(sentence) && (i === 0 || (all[0]?.length ?? 0) < SHORT);

/** A sentence of two or three words. */
const SHORT = 16;

function isName({ kind, text }: Piece): boolean {
  return kind !== "heading" && kind !== "note" && isNameLike(text) && !isIdentity(text);
}

function isNameLike(text: SourcedText): boolean {
  return (
    text.length < LONGEST.name &&
    isTitleLook(text) &&
    !/,\s[\p{Ll}\d]/u.test(text.text) &&
    isShapely(uncounted(text).text.replace(/\s?\([^()]*\)$/u, ""))
  );
}

/** Does a line hold only what an initiative is, where, or how it is reached? */
function isIdentity(text: SourcedText): boolean {
  const [kind] = structureTypesNamedIn(text);
  return (
    text.length < LONGEST.line &&
    (opensWithKind(text) ||
      (kind !== undefined && !isNameLike(text)) ||
      isAddressLine(text.text) ||
      isReach(text.text) ||
      readPlaceLine(withoutSum(text)) !== null)
  );
}
