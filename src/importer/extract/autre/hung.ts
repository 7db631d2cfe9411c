import type { SourceDocument } from "../../read/document.ts";
import { isAddressLine, isReach } from "./lines.ts";

/** Fewer entries set so are no directory. */
const FEWEST = 4;
const LONGEST = 100;
/** So much farther in stands what is said of an entry. */
const STEP = 2;
/** A mark or a number opens an item, whose lines go on farther in. */
const OPENS = /^["«(]?[\p{L}\d]/u;
/** A label and its value stand in columns, whose lines go on in theirs. */
const COLUMNS = /\S\s{3,}\S/u;
const COUNTED = /^\(?(?:\d{1,3}|\p{L})\s?[.)°]/u;

const indentOf = (line: string) => /^\s*/u.exec(line)?.[0].length ?? 0;

/**
 * The lines of a directory that name its entries, where what is said of each is set farther in and mostly tells how it is
 * reached.
 */
export function hungHeads({ lines }: SourceDocument): ReadonlySet<number> {
  const found: { line: number; isReached: boolean }[] = [];
  const margin = lines.reduce(
    (least, line) => (line.trim() ? Math.min(least, indentOf(line)) : least),
    Infinity,
  );
  const isIn = (line: string | undefined) =>
    line !== undefined && line.trim() !== "" && indentOf(line) >= margin + STEP;
  for (const [i, line] of lines.entries()) {
    const head = line.trim();
    if (indentOf(line) > margin || !isIn(lines[i + 1]) || COLUMNS.test(head)) continue;
    if (!head || head.length > LONGEST || !OPENS.test(head) || COUNTED.test(head) || /[.;,]$/u.test(head))
      continue;
    if (isReach(head) || isAddressLine(head)) continue;
    let end = i + 1;
    while (isIn(lines[end])) end++;
    const below = lines.slice(i + 1, end).map((other) => other.trim());
    found.push({ line: i + 1, isReached: below.some((other) => isReach(other) || isAddressLine(other)) });
  }
  const reached = found.filter(({ isReached }) => isReached);
  const isSeries = reached.length >= FEWEST && reached.length * 2 >= found.length;
  return new Set(isSeries ? reached.map(({ line }) => line) : []);
}
