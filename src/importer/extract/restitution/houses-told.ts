import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName } from "../common/near-names.ts";
import { placesOf } from "../common/proper-names.ts";
import { houseInRole, isPublicBody } from "./own-subject.ts";
import type { Entry } from "./presentations.ts";

/** Words that may stand before the name of whom a paragraph presents. */
const HEAD = 40;

/** What a part tells of the houses of several speakers: each paragraph goes to the house that it opens with. */
export function toldByHouse(
  blocks: readonly Block[],
  entries: readonly Entry[],
  all: readonly Block[],
): { name: SourcedText; blocks: Block[] }[] {
  const houses = entries
    .flatMap((entry) => entry.organisation ?? houseInRole(entry, all) ?? [])
    .filter((house, i, found) => !isPublicBody(house.text) && indexOf(house, found) === i);
  if (houses.length < 2) return [];
  const told: { name: SourcedText; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const house = houses.find((name) =>
      placesOf(name.oneLine, block.text).some((place) => block.text.text.indexOf(place.text) <= HEAD),
    );
    const known = house && told.find(({ name }) => name === house);
    if (known) known.blocks.push(block);
    else if (house) told.push({ name: house, blocks: [block] });
    else told.at(-1)?.blocks.push(block);
  }
  return told.length >= 2 ? told : [];
}

function indexOf(house: SourcedText, found: readonly SourcedText[]): number {
  return found.findIndex((other) => isNearName(other.text, house.text));
}
