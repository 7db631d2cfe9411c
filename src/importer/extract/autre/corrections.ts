import { fold } from "#lib/text.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "../common/sentences.ts";
import type { Piece } from "./pieces.ts";

/** The title of what puts a former number right. */
const CORRECTION =
  /^(?:\P{L}*)(?:oups|errat(?:um|a)|rectificati(?:f|on)s?|corrections?|mea culpa|mise au point)(?![a-z])/u;
/** « Dans La Navette n° 46, nous présentions Mobil'Aunelle comme une entreprise d'insertion… »: what was wrong. */
const WRONG =
  /(?<!\p{L})(?:nous|on)\s(?:présentions|écrivions|annoncions|situions|qualifiions|avons\s(?:présenté|écrit|annoncé|situé))\s(?:l['’]|la\s|le\s)?(\p{Lu}[\p{L}\d'’.&-]*(?:\s(?:d['’]|de\s|du\s|des\s|la\s|à\s|et\s)?\p{Lu}[\p{L}\d'’.&-]*){0,5})\s(?:comme|à|au|en|dans)\s/u;
/** « Que son équipe nous pardonne : il s'agit d'un » */
const RIGHT = /^.*?(?<!\p{L})(?:il|elle)\s(?:s['’]agit|est)\s(?:bien\s|en fait\s)?(?:d['’])?(?=une?\s)/u;
/** « non pas 26 mais 62 vélos » */
const NOT_SO = /non\s(?:pas\s)?\d[\d\s,.]*\smais\s/u;

/** A correction as it should have been printed: whom it is of, and what is right of it. */
export function withCorrections(pieces: readonly Piece[]): Piece[] {
  const isTitle = (piece: Piece | undefined) => piece !== undefined && CORRECTION.test(fold(piece.text.text));
  const right = pieces.map((piece, i) => (isTitle(pieces[i - 1]) ? rightIn(piece.text) : null));
  return pieces.map((piece, i) => {
    const [own, below] = [right[i], right[i + 1]];
    if (own) return { ...piece, text: own.said };
    // A correction of something else names nobody.
    if (!isTitle(piece) || piece.text.length > LINE) return piece;
    return below ? { ...piece, text: below.name } : { ...piece, kind: "note" };
  });
}

const LINE = 60;

function rightIn(text: SourcedText): { name: SourcedText; said: SourcedText } | null {
  const [first, ...more] = sentences(text);
  const name = first?.match(WRONG)?.groups[0];
  if (!name || more.length === 0) return null;
  const said = SourcedText.join(more, " ").without(RIGHT);
  const not = said.match(NOT_SO);
  return { name, said: not ? SourcedText.join([said.slice(0, not.start), said.slice(not.end)]) : said };
}
