import type { Block } from "../../parse/block.ts";
import { headingForm } from "../common/headings.ts";
import { printedLines } from "../common/printed-lines.ts";

const LONGEST = 60;
/** Fewer lines than this that open alike do not make a form. */
const FEWEST = 3;

/**
 * The words that open line after line of a publication, set apart from what follows: a booklet of sheets repeats the
 * labels of its form, whatever they look like.
 */
export function recurringLabels(blocks: readonly Block[]): (label: string) => boolean {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === "note") continue;
    for (const { text } of printedLines(block.text)) {
      const form = openingOf(text.text);
      if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return (label) => (counts.get(headingForm(label.replace(/\s*\?\s*$/u, ""))) ?? 0) >= FEWEST;
}

/** What a line says before its first colon, dash, bar, full stop or question mark; the whole line where that is short. */
function openingOf(line: string): string | null {
  const end = line.slice(0, LONGEST + 2).search(/\s*(?::|\||\?)|\s[–—-](?:\s|$)|\.\s/u);
  const opening = end > 0 ? line.slice(0, end) : line;
  if (opening.length > LONGEST || !/\p{L}{2}/u.test(opening)) return null;
  return headingForm(opening.replace(/\s*\?$/u, ""));
}
