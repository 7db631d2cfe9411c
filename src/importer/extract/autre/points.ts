import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isOfField } from "../../recognise/houses.ts";
import { isSurelyPerson } from "../common/speakers.ts";
import { structureTypesNamedIn, structureTypesOf } from "../common/structure-types.ts";
import { isReach } from "./lines.ts";
import type { Told } from "./prose.ts";
import { rankIn } from "./rank.ts";

/** What a list says that it is of. */
export const OF_OURS =
  /(?<!\p{L})(?:laureat|initiative|structures? (?:inclusive|d'insertion|de l'insertion|adaptee))/u;

const isOfLaureates = ({ text }: SourcedText) => /(?<!\p{L})laureat/u.test(fold(text));

/** How much a text says of whom its sentences name: what it is, where, of the field, how often. */
export function pointsOf(
  { house, pieces, isEntry = false, isStand = false, isCell = false }: Told,
  heads: readonly SourcedText[],
): number {
  const first = pieces.find(({ text }) => text.text.includes(house.name.text));
  const isKindSaid =
    structureTypesNamedIn(house.name).length > 0 || structureTypesOf(house.kind ?? house.name).length > 0;
  const ofField =
    (isKindSaid && house.place !== null) ||
    pieces.some((p) => isOfField(p.text.text)) ||
    heads.some((h) => structureTypesNamedIn(h).length > 0);
  const isTyped =
    structureTypesNamedIn(house.name).length > 0 ||
    pieces.some((p) => structureTypesNamedIn(p.text).length > 0);
  return (
    (house.isInclusive || isTyped ? 2 : house.kind ? 1 : 0) +
    (house.place ? 1 : 0) +
    (ofField ? 1 : 0) +
    (isEntry ? 1 : 0) +
    (isStand || isCell ? 2 : 0) +
    (isEntry && ofField && heads.some((h) => isOfField(h.text)) ? 1 : 0) +
    // « Fil à Fil, Caudry », one of the laureates
    (isEntry && house.place && !isSurelyPerson(house.name.text) && heads.some(isOfLaureates) ? 2 : 0) +
    (!isEntry && pieces.length > 1 ? 1 : 0) +
    (!isEntry && first && rankIn(first.text, house) >= 2 ? 1 : 0) +
    (pieces.some((p) => isReach(p.text.text)) ? 1 : 0)
  );
}
