import { MONTH } from "../../lexicon/months.ts";
import { readPlaceLine } from "../common/place-line.ts";
import type { Piece } from "./pieces.ts";
import { isTitleLook } from "./title-look.ts";

/** « LE COURRIER DE SANTERRE, vendredi 10 octobre », « Le Réveil – mardi 4 mars 2025   Page 7 »: a paper and its day. */
const DATELINE = new RegExp(
  `^(\\p{Lu}[^.:;!?]{3,70}?)\\s?[,–—|·(-]\\s?(?:(?:du |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s\\d{1,2}(?:er)?\\s${MONTH}(?!\\p{L})|(?:du |le )?\\d{1,2}(?:er)?\\s${MONTH}\\s(?:19|20)\\d{2})`,
  "iu",
);
const LONGEST = 110;
/** Fewer such lines are no review of the press. */
const FEWEST = 2;
/** So many lines may stand between the day and the text of an article: its page, its town, its title. */
const MOST_HEADS = 4;
/** A longer piece is a text. */
const TEXT = 100;
/** The rank of its title. */
const DEPTH = 6;

/** The articles of a review of the press: each has the last line before its text for a title; what stands above is none. */
export function withArticles(pieces: readonly Piece[]): Piece[] {
  const heads = new Map<Piece, boolean>();
  let articles = 0;
  pieces.forEach((piece, i) => {
    const paper = piece.text.length < LONGEST ? piece.text.match(DATELINE)?.groups[0] : null;
    if (!paper || readPlaceLine(paper)) return;
    const end = pieces.findIndex((p, at) => at > i && p.text.length >= TEXT);
    const between = pieces.slice(i + 1, end < 0 ? undefined : end);
    const title = between.findLast(({ text }) => isTitleLook(text));
    if (end < 0 || between.length > MOST_HEADS || !title) return;
    articles++;
    for (const head of [piece, ...between.slice(0, between.indexOf(title) + 1)])
      heads.set(head, head === title);
  });
  if (articles < FEWEST) return [...pieces];
  return pieces.map((piece) => {
    const isTitle = heads.get(piece);
    if (isTitle === undefined) return piece;
    return isTitle ? { ...piece, kind: "heading", depth: DEPTH } : { ...piece, kind: "note" };
  });
}
