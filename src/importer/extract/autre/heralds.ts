import { readPlaceLine } from "../common/place-line.ts";
import { behindDay } from "./days.ts";
import { MARKS } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { isTitleLook } from "./title-look.ts";
import { PRIZE } from "./title-names.ts";

/**
 * A line that only says when and where, or which prize, stands above the name that it is about: the name first, and
 * below it its place. « Mardi 13, 15 h    CLERMONT » « Bocal & Cie »
 */
export function withHeralds(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  out.forEach((piece, i) => {
    const named = out[i + 1];
    if (!piece.isApart || !named || named.isApart || !isTitleLook(named.text)) return;
    const herald = heralding(piece);
    if (!herald || !out[i + 2]) return;
    out.splice(i, 2, { ...named, isApart: true, goesOn: !out[i + 2]?.isApart, kind: "paragraph" }, herald);
  });
  return out;
}

/** What a line says of whom the next one names: its place alone, or nothing that tells of it. */
function heralding(piece: Piece): Piece | null {
  const text = piece.text.without(MARKS);
  const as = { ...piece, isApart: false, goesOn: false };
  if (PRIZE.test(text.text)) return { ...as, kind: "note" };
  const where = behindDay(text);
  if (!where) return null;
  if (where.isBlank) return { ...as, kind: "note" };
  return readPlaceLine(where) ? { ...as, kind: "paragraph", text: where } : null;
}
