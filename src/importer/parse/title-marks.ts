import { slidesOf } from "./slides.ts";

/** A line that opens on a sign or two and goes on with words. */
const MARKED = /^\s*([^\p{L}\p{N}\s()[\]{}«»"“”'’,.;:?!#€%&]{1,3})\s+(?=\p{L}|\p{N}|[«"])/u;
/** On how many pages a sign opens lines to be the mark of titles. */
const PAGES = 4;
/** How many of the lines that it opens may stand in a row, as the points of a list do. */
const IN_A_ROW = 0.15;
/** How many lines on a page, on average, it opens at most. */
const A_PAGE = 3;
const LONGEST = 90;

/** The lines of a publication, the mark that it sets before its titles put as a heading's, and which lines those are. */
export interface MarkedLines {
  lines: readonly string[];
  /** 1-based. */
  titles: ReadonlySet<number>;
}

const KNOWN = new WeakMap<readonly string[], MarkedLines>();

/**
 * Finds the sign by which a publication marks its titles, whatever it is: it opens short lines that stand apart, a few
 * a page, page after page; the points of a list stand in rows. Without one the lines are as they were.
 */
export function markedTitles(lines: readonly string[]): MarkedLines {
  const known = KNOWN.get(lines);
  if (known) return known;
  const mark = titleMark(lines);
  const titles = new Set<number>();
  const read = lines.map((line, i) => {
    if (mark === null || MARKED.exec(line)?.[1] !== mark) return line;
    titles.add(i + 1);
    return line.replace(MARKED, (opening) => `${/^[\s\f]*/u.exec(opening)?.[0] ?? ""}## `);
  });
  const made = { lines: mark === null ? lines : read, titles };
  KNOWN.set(lines, made);
  return made;
}

function titleMark(lines: readonly string[]): string | null {
  const places = new Map<string, number[]>();
  lines.forEach((line, i) => {
    const mark = MARKED.exec(line)?.[1];
    if (!mark) return;
    const at = places.get(mark);
    if (at) at.push(i);
    else places.set(mark, [i]);
  });
  const candidates = [...places].filter(([, at]) => at.length >= PAGES);
  if (candidates.length === 0) return null;
  const pages = slidesOf(lines);
  const pageOf = new Map<number, number>();
  pages.forEach(({ lineStart, lineEnd }, page) => {
    for (let n = lineStart; n <= lineEnd; n++) pageOf.set(n, page);
  });
  const [best] = candidates
    .filter(([, at]) => {
      const on = new Set(at.map((i) => pageOf.get(i + 1))).size;
      const rows = at.filter((i, k) => i - (at[k - 1] ?? Number.NEGATIVE_INFINITY) <= 1).length;
      const titled = at.filter((i) => isApart(lines, i)).length;
      return (
        on >= PAGES && at.length / on <= A_PAGE && rows / at.length <= IN_A_ROW && titled / at.length >= 0.8
      );
    })
    .sort(([, a], [, b]) => b.length - a.length);
  return best?.[0] ?? null;
}

/** A short line under a blank one, or that opens a page, and that no stop ends. */
function isApart(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? "";
  const before = lines[i - 1] ?? "";
  const opens = before.trim() === "" || /^\s|\f/u.test(line);
  return opens && line.trim().length <= LONGEST && !/[.;,]$/u.test(line.trimEnd());
}
