import type { House } from "../../recognise/houses.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { type Known, keyOf } from "./known.ts";
import { isReach } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { briefOf, hasPlace, tellings } from "./prose.ts";
import { rankIn } from "./rank.ts";

/**
 * Those that the pieces outside all profiles name with their kind: what they are is said beside them, and the text tells
 * two more things of each, as where it is and whom it employs.
 */
export function readUnclaimed(
  pieces: readonly Piece[],
  draft: DocumentDraft,
  sure: readonly Known[],
): InitiativeDraft[] {
  const isSure = ({ name }: House) => sure.some((one) => keyOf(one.name) === keyOf(name));
  return tellings(pieces, [], sure)
    .filter(
      ({ house, pieces: own }) =>
        isSure(house) || (isKindBeside(house) && toldBesides(house, own) >= FEWEST_TOLD),
    )
    .map((each) => briefOf(each, [], draft));
}

/** So many things are told of one besides its kind. */
const FEWEST_TOLD = 2;

/** Does a structure type stand in the name of a house or beside it? */
export const isKindBeside = ({ name, kind }: House) =>
  structureTypesNamedIn(name).length > 0 || (kind !== null && structureTypesNamedIn(kind).length > 0);

/** How many things pieces tell of a house: where it is, how to reach it, how many, what it does. */
function toldBesides(house: House, own: readonly Piece[]): number {
  const texts = own.map(({ text }) => text);
  const isPlaced = house.place !== null || texts.some(hasPlace);
  return [
    isPlaced,
    texts.some(({ text }) => isReach(text)),
    texts.some(({ text }) => /\d/u.test(text)),
    texts.some((text) => text.text.includes(house.name.text) && rankIn(text, house) >= 2),
    texts.some(({ text }) => /(?:M\.|Mme)\s\p{Lu}/u.test(text)),
    own.length > 1,
  ].filter(Boolean).length;
}
