import type { PageStarts } from "../pages.ts";
import type { Family } from "../vocabularies.ts";
import type { Syntax } from "./blocks.ts";

/** The publications that were received as the text of their pages; any other text says it by its marks, what was read from a PDF has them. */
const PLAIN = new Set<Family>(["rencontres", "webinaire"]);
const MARKS = /^ {0,3}#{1,6} \S|\*\*\S.*\S\*\*|\]\(\S+\)/u;

/** Whether the marks of markdown mean something in the lines of a publication. */
export function syntaxOf(family: Family, lines: readonly string[], pageStarts: PageStarts = []): Syntax {
  if (PLAIN.has(family) && pageStarts.length === 0) return "plain";
  return family !== "autre" || lines.some((line) => MARKS.test(line)) ? "markdown" : "plain";
}
