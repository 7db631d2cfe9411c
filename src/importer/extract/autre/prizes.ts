import { foldInPlace } from "#lib/text.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { tie } from "../../tie/told.ts";
import { isSameName } from "../common/near-names.ts";
import type { DocumentDraft } from "../draft.ts";
import type { Piece } from "./pieces.ts";

/** « Les lauréats » */
const LAUREATES = /(?<!\p{L})laur[ée]ate?s?(?!\p{L})/iu;
const SUM = /\d[\d\s.]{0,12}(?:€|euros)/u;
/** « Dotation : 20 000 € », « La dotation (25 000 €) » */
const GIVEN = /(?<!\p{L})(?:dotation|bourse)\P{L}{1,5}\d[\d\s.]{0,12}(?:€|euros)/iu;
/** « PRIX EMPLOI – 30 000 € », above the name. */
const PRIZE_OF = /(?<!\p{L})(?:prix|coup de c)[^€\n]{0,60}[–—:|(-]\s?\d[\d\s.]{0,12}(?:€|euros)/iu;

/** A text says at first that it is a list of laureates. */
const FIRST = 8;

/** The words that say so. */
export function laureates(pieces: readonly Piece[]): SourcedText[] {
  const found = pieces.slice(0, FIRST).find(({ text }) => text.length < LINE && LAUREATES.test(text.text));
  return found ? [found.text] : [];
}

const LINE = 90;

/** « COUPS DE POUCE (7 000 € chacun) »: what each of those below it gets. */
const EACH = /(\d[\d\s.]{0,12}(?:€|euros))\s(?:chacune?|par (?:lauréat|projet|structure|dossier))(?!\p{L})/iu;
/** « Fil à Fil, Caudry – 7 000 € » */
const SHARE = /\s–\s\d[\d\s.]{0,12}(?:€|euros)$/u;

/** The lines of a list with the sum that its title says each gets. */
export function withShares(pieces: readonly Piece[]): Piece[] {
  let share: SourcedText | null = null;
  return pieces.map((piece) => {
    if (piece.kind !== "item") share = piece.text.match(EACH)?.groups[0] ?? null;
    if (piece.kind !== "item" || !share || SUM.test(piece.text.text)) return piece;
    return { ...piece, text: SourcedText.join([piece.text, share], " – ") };
  });
}

/** A foundation that signs a list of laureates gives each the sum that stands beside its name, or is called its award. */
export function fillPrizes(draft: DocumentDraft, source: SourceDocument, pieces: readonly Piece[]): void {
  const { publisher } = source.entry;
  if (!publisher.startsWith("Fondation ") || !pieces.some(({ text }) => LAUREATES.test(text.text))) return;
  const giver = pieces
    .map(({ text }) => ({ text, at: foldInPlace(text.text).indexOf(foldInPlace(publisher)) }))
    .find(({ at }) => at >= 0);
  if (!giver) return;
  const name = giver.text.slice(giver.at, giver.at + publisher.length);
  for (const { name: own, passage, relations } of draft.initiatives) {
    const said = source.lines.slice(passage.lineStart - 1, passage.lineEnd).join(" ");
    // Any other sum of its text may be a turnover, or somebody else's.
    const at = own.passage.lineStart - 1;
    const isShare = ({ lineStart, text }: Piece) =>
      lineStart === own.passage.lineStart && SHARE.test(text.text) && text.text.startsWith(own.raw);
    const isGiven =
      pieces.some(isShare) ||
      SUM.test(source.lines[at] ?? "") ||
      GIVEN.test(said) ||
      PRIZE_OF.test(source.lines[at - 1] ?? "");
    if (isGiven && !relations.some((r) => isSameName(r.name, publisher)))
      relations.push({ ...tie("funder", name), name: publisher });
  }
}
