import { findCommune } from "#domain/geography/find-commune.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";

/** « Cambrai (59) », « à Cambrai, Nord »: a line that says where, and nothing else. */
const TOWN_LINE =
  /^(?:[àa]\s)?(\p{Lu}[\p{L}’' -]{1,38}?)\s*(?:\((0[1-9]|[1-9]\d|2[AB])\)|,\s(?:0[1-9]|[1-9]\d))$/u;
const LONGEST = 70;

/** A name of one or two lines with the line of its town right under it. */
export interface NamedOverTown {
  name: SourcedText;
  town: SourcedText;
  block: Block;
}

/** The short blocks that print a name, and under it the town with its department: lists and maps set so. */
export function namedOverTowns(blocks: readonly Block[]): NamedOverTown[] {
  return blocks.flatMap((block): NamedOverTown[] => {
    const lines = printedLines(block.text).map((line) => line.text.trim());
    const town = lines.at(-1);
    const above = lines.slice(0, -1);
    if (!town || above.length === 0 || above.length > 2) return [];
    const [commune, department] = town.match(TOWN_LINE)?.groups ?? [];
    const name = SourcedText.join(above, " ");
    if (
      !commune ||
      !/^[\p{Lu}«\d]/u.test(name.text) ||
      name.length > LONGEST ||
      /[.!?:;,]$/u.test(name.oneLine)
    )
      return [];
    const found = findCommune({
      commune: commune.oneLine,
      postcode: null,
      department: department?.text ?? null,
    });
    return found.status === "unknown" ? [] : [{ name, town, block }];
  });
}
