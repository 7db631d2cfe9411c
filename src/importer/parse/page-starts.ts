import { type PrintedLine, readLines } from "./printed-line.ts";

const PAGE_NUMBER = /^(?:(?:page|p\.)\s*)?[-–—]?\s*\d{1,3}\s*(?:[/|]\s*\d{1,3}\s*)?[-–—]?$/iu;

/** Is a line nothing but the number of its page? */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text.trim());
}

/**
 * The lines where a page of the text layer may begin (1-based, the first line included): after a form feed, after
 * several blank lines or a page number, or where a line opens with the one blank that stands for a form feed right
 * under a full line. A sign is no proof: it is for the grammar to judge whether the text begins anew there.
 */
export function pageStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let blanks = 0;
  let begins = true;
  const printed = readLines(lines);
  const gap = pageGap(printed);
  printed.forEach((line, i) => {
    begins ||= line.formFeed;
    if (line.body === "") {
      blanks++;
      return;
    }
    if (isPageNumber(line.body) && blanks > 0) {
      begins = true;
      blanks = 0;
      return;
    }
    const afterFull = i > 0 && blanks === 0;
    if (begins || blanks >= gap || (line.indent === 1 && line.mark === null && afterFull)) starts.push(i + 1);
    begins = false;
    blanks = 0;
  });
  return starts;
}

/** A page has this many lines at least, or blank lines part something else. */
const SHORTEST_PAGE = 20;

/** How many blank lines part two pages: two, or more where a text parts its paragraphs by as many. */
function pageGap(lines: readonly PrintedLine[]): number {
  const runs = new Map<number, number>();
  let blanks = 0;
  for (const { body } of lines) {
    if (body === "") blanks++;
    else {
      runs.set(blanks, (runs.get(blanks) ?? 0) + 1);
      blanks = 0;
    }
  }
  const most = lines.length / SHORTEST_PAGE;
  const longer = (gap: number) => [...runs].reduce((sum, [run, n]) => sum + (run >= gap ? n : 0), 0);
  let gap = 2;
  while (gap < 5 && longer(gap) > Math.max(most, 8)) gap++;
  return gap;
}
