import { isCapitals } from "../../parse/ocr.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { Piece } from "./pieces.ts";
import { isTitleLook } from "./title-look.ts";
import { PRIZE } from "./title-names.ts";

/** What a page of the web prints around its text. */
const FRAME =
  /^(?:©|copyright(?!\p{L})|\[(?:menu|logo|image|photo|illustration|vid[ée]o)(?!\p{L})[^\]]*\]$|(?:lire la suite|en savoir plus|d[ée]couvrir|partager|imprimer|haut de page|voir sur la carte|signaler une erreur)\s?\P{L}?$|aller au contenu|accueil\s>|nous utilisons des cookies|articles? li[ée]s?\s:|site r[ée]alis[ée] par)|mentions l[ée]gales/iu;

/** The lines of the frame of a page are notes; what stands below one opens as if a blank line were there. */
export function withoutFrame(pieces: readonly Piece[]): Piece[] {
  const isFrame = (piece: Piece | undefined) => piece !== undefined && FRAME.test(piece.text.text);
  return pieces.map((piece, i) =>
    isFrame(piece)
      ? { ...piece, kind: "note" }
      : isFrame(pieces[i - 1])
        ? { ...piece, isApart: true }
        : piece,
  );
}

/** A name in capitals that the column wraps, over lines that are none: « RÉGIE DE QUARTIER » « LE PONT-LEVIS ». */
export function wholeNames(pieces: readonly Piece[]): Piece[] {
  const isCapital = (p: Piece | undefined) =>
    p?.kind === "paragraph" && isCapitals(p.text.text) && isTitleLook(p.text) && p.text.length < WRAPPED;
  return pieces.flatMap((piece, i) => {
    const [before, next, after] = [pieces[i - 1], pieces[i + 1], pieces[i + 2]];
    const goesOn = (a: Piece | undefined, b: Piece | undefined, c: Piece | undefined) =>
      a &&
      b &&
      c &&
      isCapital(a) &&
      isCapital(b) &&
      !b.isApart &&
      !c.isApart &&
      !isCapital(c) &&
      !PRIZE.test(a.text.text);
    if (goesOn(before, piece, next) && !isCapital(pieces[i - 2])) return [];
    if (!next || !goesOn(piece, next, after) || isCapital(before)) return [piece];
    const text = SourcedText.join([piece.text, next.text], " ");
    return [{ ...piece, text, lineEnd: next.lineEnd, goesOn: next.goesOn }];
  });
}

/** A column that wraps a name is no wider. */
const WRAPPED = 40;
