import type { LineRange } from "./line-range.ts";

/** As much of a publication as a page shows: what is longer is read in several pages. */
const MOST_LINES = 1_600;
const MOST_CHARACTERS = 90_000;

/** The pages of a text, each a range of its lines, cut where one has as much as it may. */
export function linePages(lines: readonly string[]): LineRange[] {
  const pages: LineRange[] = [];
  let lineStart = 1;
  let characters = 0;
  lines.forEach((text, at) => {
    const line = at + 1;
    const isFull = line - lineStart >= MOST_LINES || characters + text.length > MOST_CHARACTERS;
    if (isFull && line > lineStart) {
      pages.push({ lineStart, lineEnd: line - 1 });
      lineStart = line;
      characters = 0;
    }
    characters += text.length;
  });
  return [...pages, { lineStart, lineEnd: Math.max(lines.length, 1) }];
}

/** Whether a passage has a line on the page. */
export function isOn(page: LineRange, { lineStart, lineEnd }: LineRange): boolean {
  return lineStart <= page.lineEnd && page.lineStart <= lineEnd;
}
