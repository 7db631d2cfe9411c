import type { Block } from "../../parse/block.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { headingForm } from "../common/headings.ts";

const LONGEST = 60;
/** Fewer lines than this that open alike do not make a form. */
const FEWEST = 3;

/** What a publication repeats from sheet to sheet: the form behind it, whatever its words. */
export interface Template {
  /** Does it open line after line with these words? */
  recurs(label: string): boolean;
  /** Do most of its headings of this depth come back, as the labels of a form do and titles do not? */
  headsFields(depth: number): boolean;
}

/** The template of a publication: the words that open its lines, set apart from what follows. */
export function templateOf(blocks: readonly Block[]): Template {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === "note") continue;
    for (const { text } of printedLines(block.text)) {
      const form = openingOf(text.text);
      if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const recurs = (label: string) => (counts.get(headingForm(label.replace(/\s*\?\s*$/u, ""))) ?? 0) >= FEWEST;
  const headings = blocks.filter((b) => b.kind === "heading");
  return {
    recurs,
    headsFields: (depth) => {
      const own = headings.filter((b) => b.depth === depth);
      return own.filter((b) => recurs(b.text.text)).length * 2 > own.length;
    },
  };
}

/** What a line says before its first colon, dash, bar, full stop or question mark; the whole line where that is short. */
function openingOf(line: string): string | null {
  const end = line.slice(0, LONGEST + 2).search(/\s*(?::|\||\?)|\s[–—-](?:\s|$)|\.\s/u);
  const opening = end > 0 ? line.slice(0, end) : line;
  if (opening.length > LONGEST || !/\p{L}{2}/u.test(opening)) return null;
  return headingForm(opening.replace(/\s*\?$/u, ""));
}
