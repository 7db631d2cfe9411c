import { foldInPlace } from "#lib/text.ts";
import { HOUSES } from "../../lexicon/houses.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import type { House } from "../../recognise/houses.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { isSurelyPerson } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { isReach, uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { isShapely } from "./title-names.ts";

/** Fewer paragraphs that open with a mark are no series. */
const FEWEST = 3;
/** A line that fills so much of the width goes on in the next. */
const WRAPPED = 0.8;
/** What opens a paragraph of a series, whatever its author took: « >> », « * », « o », « + ». */
export const OPENER = /^\s*(?:[^\p{L}\p{N}\s"«»('’.,:;[<|#]{1,3}|[o°])\s+(?=["«(]?\s?[\p{Lu}\d])/u;

/**
 * Paragraphs that each open with a mark and whose lines go on below, set in: each becomes one block, of the stands that
 * a page tells one after the other.
 */
export function standsIn(
  blocks: readonly Block[],
  { lines }: SourceDocument,
  width: number,
): { blocks: Block[]; stands: ReadonlySet<Block> } {
  const indentOf = (line: number) => /^\s*/u.exec(lines[line - 1] ?? "")?.[0].length ?? 0;
  const isOpener = ({ kind, lineStart }: Block) =>
    kind !== "heading" && OPENER.test(lines[lineStart - 1] ?? "");
  const runs: Block[][][] = [];
  let isOpen = false;
  for (const block of blocks) {
    const last = runs.at(-1)?.at(-1)?.at(-1);
    const first = runs.at(-1)?.at(-1)?.[0];
    const isBelow = last !== undefined && block.lineStart === last.lineEnd + 1;
    if (isOpener(block) && isOpen) runs.at(-1)?.push([block]);
    else if (isOpener(block)) runs.push([[block]]);
    else if (isOpen && isBelow && first && indentOf(block.lineStart) > indentOf(first.lineStart))
      runs.at(-1)?.at(-1)?.push(block);
    else runs.push([[block]]);
    isOpen =
      isOpener(block) ||
      (isOpen && runs.at(-1)?.at(-1)?.at(-1) === block && runs.at(-1)?.at(-1)?.[0] !== block);
  }
  const stands = new Set<Block>();
  // A shorter first line is a title over what its author set below it.
  const isWrapped = ([first, ...more]: readonly Block[]) =>
    !first ||
    (more.length === 0 && first.lineStart === first.lineEnd) ||
    (lines[first.lineStart - 1]?.trimEnd().length ?? 0) >= width * WRAPPED;
  const whole = runs.flatMap((run) => {
    if (run.length < FEWEST || !run.every(isWrapped)) return run.flat();
    return run.map(([first, ...more]): Block => {
      if (!first) throw new RangeError("a stand has a line");
      const text = SourcedText.join(
        [first, ...more].map((block) => block.text),
        " ",
      );
      const stand = { ...first, text, lineEnd: more.at(-1)?.lineEnd ?? first.lineEnd };
      stands.add(stand);
      return stand;
    });
  });
  return { blocks: whole, stands };
}

/** A name in quotation marks, or the words up to the mark that parts them from what is said of it. */
const HEAD =
  /^(?:["«]\s?([^«»"]{2,60}?)\s?["»](?=[\s,.])|([^.,:;()[\]«»"–—!?]{2,60}\s?[!?])(?=\s\p{Lu})|((?:[^.,:;()[\]«»"–—!?\s]|\.(?=\S)|\s(?![-|]\s)){2,70})(?=\s?[([]|,\s|\s[–—|-]\s|\s?:\s|\.\s))/u;
/** Far behind its name a stand says where others are. */
const NEAR = 6;

/** Whom a stand is of, with what it says of it: « Qui Va Là ? Boulogne-sur-Mer. Taxi social… »; null where it says neither what nor where it is. */
function standOf(printed: SourcedText): House | null {
  const text = uncounted(printed);
  const head = text.match(HEAD);
  const quoted = head?.groups[0] ?? null;
  const asked = head?.groups[1] ?? null;
  const name = quoted ?? asked ?? head?.groups[2]?.trim();
  if (!head || !name || !/^[\p{Lu}\d]/u.test(name.text) || isReach(name.text)) return null;
  const isName =
    quoted !== null || asked !== null || (isHouseName(name) && (isShapely(name.text) || name.length < SHORT));
  const rest = text.slice(head.end);
  const [kind] = structureTypesNamedIn(rest).map(({ start, end }) => rest.slice(start, end));
  const own = structureTypesNamedIn(name).length > 0;
  const place =
    rest
      .split(/\s?[()[\]]\s?|,\s|\s[–—|-]\s|\s?:\s|\.\s|\.$/u)
      .filter((part) => !part.isBlank)
      .slice(0, NEAR)
      .map((part) => part.trim())
      .find((part) => part.length < 60 && readPlaceLine(part)) ?? null;
  // « Coopérative (SCIC) de Caudry »
  const isHouse = HOUSE.test(foldInPlace(rest.text.slice(0, NOUN)));
  if (!isName || (!kind && !place && !own && !isHouse) || (isSurelyPerson(name.text) && !kind && !quoted))
    return null;
  const start = text.text.indexOf(name.text);
  return {
    name,
    start,
    end: start + name.length,
    kind: kind ?? null,
    isInclusive: kind !== undefined || own,
    place,
  };
}

const SHORT = 30;
const NOUN = 160;
const HOUSE = new RegExp(`[\\].] (?:${HOUSES.inclusive}|${HOUSES.common})(?!\\p{L})`, "u");

/** The stands among pieces, where most say what they are and most say where. */
export function standHouses(pieces: readonly Piece[]): Map<Piece, House> {
  const all = pieces.filter(({ isStand }) => isStand);
  const found = all.flatMap((piece) => {
    const house = standOf(piece.text);
    return house ? [{ piece, house }] : [];
  });
  const isMost = (some: number) => some * 2 >= all.length;
  const isSeries =
    found.length >= FEWEST &&
    isMost(found.filter(({ house }) => house.isInclusive).length) &&
    isMost(found.filter(({ house }) => house.place).length);
  return new Map(isSeries ? found.map(({ piece, house }) => [piece, house]) : []);
}

/** So many paragraphs that each open with a name are a directory. */
const MANY = 4;

/**
 * The names that open the paragraphs of a directory without marks, where most paragraphs do and say what and where who
 * bears it is: « Le Bric d'Essai (Vervins) : recyclerie… », « TROUVAILLES & CIE | Beauvais | SCIC… ».
 */
export function entryNames(pieces: readonly Piece[]): Map<Piece, SourcedText> {
  const all = pieces.filter(
    (p) => p.isApart && p.kind !== "heading" && p.kind !== "note" && p.text.length > SHORT,
  );
  const found = all.flatMap((piece) => {
    const house = standOf(piece.text);
    return house && !isSurelyPerson(house.name.text) ? [{ piece, house }] : [];
  });
  const told = found.filter(({ house }) => house.isInclusive && house.place);
  const isSeries = told.length >= MANY && found.length * 2 >= all.length;
  return new Map(isSeries ? found.map(({ piece, house }) => [piece, house.name]) : []);
}
