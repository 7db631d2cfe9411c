import type { PageStarts } from "../pages.ts";
import type { Family } from "../vocabularies.ts";
import type { Syntax } from "./blocks.ts";

/**
 * The publications that were received as the text of their pages, unless headings are marked in them, as they are in what
 * was read from a PDF; any other text says it by its marks.
 */
const PLAIN = new Set<Family>(["rencontres", "webinaire"]);
const HEADING = /^ {0,3}#{1,6} \S/u;
/** A line or two of a text may begin with such a sign. */
const FEWEST_HEADINGS = 3;
const MARKS = /^ {0,3}#{1,6} \S|\*\*\S.*\S\*\*|\]\(\S+\)/u;

/** Whether the marks of markdown mean something in the lines of a publication. */
export function syntaxOf(family: Family, lines: readonly string[], pageStarts: PageStarts = []): Syntax {
  if (PLAIN.has(family))
    return pageStarts.length > 0 || lines.filter((line) => HEADING.test(line)).length >= FEWEST_HEADINGS
      ? "markdown"
      : "plain";
  return family !== "autre" || lines.some((line) => MARKS.test(line)) ? "markdown" : "plain";
}
