import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { Panel } from "./panels.ts";

/** A line of at least this length may be full: what follows goes on with it, whatever its first letter. */
const FULL = 62;

/** « Adresse : … »: a field begins its own point. */
const LABELLED = /^\p{Lu}[\p{L}\s’'-]{2,28}\s?:\s+\S/u;

/**
 * What a slide says point by point: an item, a paragraph, or each line of a paragraph that lost its bullets. A line
 * in lower case, or after a full one that nothing ends, goes on with the one before it.
 */
export function unitsOf(blocks: readonly Block[]): SourcedText[] {
  return blocks.flatMap((block) => (block.kind === "item" ? [block.text] : linesOf(block)));
}

function linesOf(block: Block): SourcedText[] {
  const units: SourcedText[][] = [];
  for (const { text } of printedLines(block.text)) {
    const open = units.at(-1);
    const before = open?.at(-1)?.oneLine ?? "";
    const isOpen =
      /[,(]$|\s(?:a|à|de|du|des|et|ou|la|le|les|un|une|en|par|pour|sur|au|aux|avec|qui|que|l[’']|d[’']|[Rr][ée]gion|[Dd][ée]partement|[Vv]ille)$/u.test(
        before,
      );
    const isLabelled = LABELLED.test(text.text);
    const goesOn =
      !isLabelled &&
      open &&
      (/^[\p{Ll}(&]/u.test(text.text) ||
        isOpen ||
        (before.length >= FULL && !/[.!?:;»%€)\d]$/u.test(before)));
    if (goesOn) open.push(text);
    else units.push([text]);
  }
  return units.map((parts) => SourcedText.join(parts, " "));
}

/** The points of the panels of some kinds; without kinds, of all of them. */
export function unitsIn(panels: readonly Panel[], parts?: readonly Panel["part"][]): SourcedText[] {
  return panels
    .filter((panel) => !parts || parts.includes(panel.part))
    .flatMap((panel) => unitsOf(panel.blocks));
}
