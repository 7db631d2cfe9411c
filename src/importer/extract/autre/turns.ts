import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { sentences } from "../common/sentences.ts";
import { isPersonName } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { nameOfHead } from "./heads.ts";
import type { Node, Piece } from "./pieces.ts";

const PERSON = "(?:M\\.\\s|Mme\\s)?(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){1,3})";
/** « DENIS FAUQUEMBERT – C'est… », « Nora Saïdi : » */
const TURN = new RegExp(`^${PERSON}(?:\\s?\\([^()]{2,60}\\))?\\s?[–—:]\\s+`, "u");
/** « Denis Fauquembert, directeur de Vimeu Serrures Adaptées » */
const INTRODUCED = new RegExp(`^(?:[^:]{3,30}\\s?:\\s)?${PERSON},\\s`, "u");
/** « cheffe de culture aux Jardins du Galet » */
const HELD =
  /^\p{Ll}[^,]*?\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]|à\s(?:la\s|l['’])?|aux?\s|chez\s)(\p{Lu}.*)$/u;
/** An introduction is a line. */
const LINE = 140;
/** One who speaks alone tells of all of it. */
const FEWEST = 2;
/** Whoever speaks says at first what it is. */
const FIRST = 6;

/**
 * Those whom several speak for in turns, each below the name of the house that a line introduces its speaker with, and
 * the pieces that are left: the guests of an interview, the members of a round table.
 */
export function turnsIn(pieces: readonly Piece[]): { nodes: Node[]; rest: Piece[] } {
  const houses = new Map<string, Piece>();
  for (const piece of pieces) {
    const introduced = piece.text.length < LINE ? piece.text.match(INTRODUCED) : null;
    const person = introduced?.groups[0];
    if (!introduced || !person || !isPersonName(person.text)) continue;
    const said = piece.text.slice(introduced.end);
    const house = said.match(HELD)?.groups[0] ?? nameOfHead(said);
    if (house && isHouseName(house)) houses.set(fold(person.text), { ...piece, text: house });
  }
  const turns: { house: Piece; piece: Piece; own: Piece }[] = [];
  let house: Piece | undefined;
  for (const own of pieces) {
    const turn = own.text.match(TURN);
    if (turn) house = houses.get(fold(turn.groups[0]?.text ?? ""));
    else if (own.kind !== "paragraph") house = undefined;
    if (house) turns.push({ house, own, piece: { ...own, text: own.text.slice(turn?.end ?? 0) } });
  }
  const told = [...groupBy(turns, (turn) => turn.house)];
  if (told.length < FEWEST) return { nodes: [], rest: [...pieces] };
  const spoken = new Set(turns.map(({ own }) => own));
  return {
    nodes: told.map(([title, all]): Node => {
      const blocks = all.map(({ piece }) => piece);
      const first = blocks.flatMap(({ text }) => sentences(text)).slice(0, FIRST);
      return { title, isNamed: false, isCard: first.some(isKindFirst), level: 9, blocks, children: [] };
    }),
    rest: pieces.filter((piece) => !spoken.has(piece)),
  };
}

/** « C'est une entreprise adaptée », « Une entreprise d'insertion, une SCOP même » */
const isKindFirst = (sentence: SourcedText) => {
  const [kind] = structureTypesNamedIn(sentence);
  return (
    kind !== undefined &&
    /^(?:(?:[^,.]{3,40}\s)?c['’]est\s)?(?:une?\s|l['’])?$/iu.test(sentence.text.slice(0, kind.start))
  );
};
