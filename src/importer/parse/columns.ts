/** Some words of a printed line, in the order in which they are read. */
export interface Piece {
  /** 1-based. */
  line: number;
  text: string;
  /** A blank line, or the head of a column, stands before it. */
  apart: boolean;
}

interface Cell {
  line: number;
  start: number;
  text: string;
}

/** Blanks that part two columns. */
const GAP = /\s{3,}/gu;
/** How far from the head of its column a cell may begin. */
const SLACK = 2;
/** How many paragraphs of the first column alone may stand between two in columns. */
const NARROW = 3;
/** Words that stand so often on the left of a zone are labels. */
const OFTEN = 2;
/** Columns that stand beside each other in a smaller share of their lines are what closes some lines. */
const SIDE_BY_SIDE = 0.2;
/** Columns of which so many lines run across are none. */
const ACROSS = 0.4;
/** Values of a table, read by rows: a time, a figure with its unit. */
const VALUE = /^(?:\d{1,2}\s?[hH:]\s?\d{0,2}|[\d\s.,]+(?:%|€|k€|ETP|t)?)$/u;

/** What stands beside a line and is no text of its own: a number, a square of a map, « [ACI] », a phone, an address. */
const TAG =
  /^(?:\S{1,4}(?:\s{1,2}\S{1,3})?|[([][^()[\]]{1,20}[)\]]|(?:\+33|0)[\d\s.]{8,16}|\S+@\S+|(?:https?:|www\.)\S+|\S+\.\S+)$/u;

/**
 * The lines of a page in reading order: where several paragraphs, or several lines of one, are set in the same columns,
 * each column is read down before the next; so many lines at least have a cell in the second. A table of labels and values
 * is left in its rows.
 */
export function readingOrder(lines: readonly string[], from: number, to: number, fewest = 2): Piece[] {
  const groups = paragraphs(lines, from, to);
  const out: Piece[] = [];
  for (let i = 0; i < groups.length; ) {
    const zone = zoneAt(groups, i, fewest);
    if (zone) {
      out.push(...byColumn(groups.slice(i, i + zone.length), zone.heads));
      i += zone.length;
    } else {
      groups[i]?.forEach((cells, k) => {
        const [first] = cells;
        if (first) out.push({ line: first.line, text: lines[first.line - 1] ?? "", apart: k === 0 });
      });
      i++;
    }
  }
  return out;
}

/** Runs of lines without a blank one among them, each line cut in its cells. */
function paragraphs(lines: readonly string[], from: number, to: number): Cell[][][] {
  const groups: Cell[][][] = [];
  let isOpen = false;
  for (let line = from; line <= to; line++) {
    const cells = cellsOf(lines[line - 1] ?? "", line);
    if (cells.length === 0) {
      isOpen = false;
      continue;
    }
    if (isOpen) groups.at(-1)?.push(cells);
    else groups.push([cells]);
    isOpen = true;
  }
  return groups;
}

function cellsOf(raw: string, line: number): Cell[] {
  const text = raw.replace(/\f/g, "").replace(/\t/g, "    ").trimEnd();
  const cells: Cell[] = [];
  let start = text.length - text.trimStart().length;
  const push = (end: number) => {
    if (end > start) cells.push({ line, start, text: text.slice(start, end) });
  };
  for (const gap of text.matchAll(GAP)) {
    if (gap.index < start) continue;
    push(gap.index);
    start = gap.index + gap[0].length;
  }
  push(text.length);
  return cells;
}

/** The columns that begin at a paragraph, and over how many paragraphs they go on; null where it has none. */
function zoneAt(
  groups: readonly Cell[][][],
  at: number,
  fewest: number,
): { length: number; heads: number[] } | null {
  const first = groups[at];
  if (!first?.some((cells) => cells.length >= 2)) return null;
  let heads = headsOf(first);
  let length = 1;
  for (let i = at + 1; i < groups.length; i++) {
    const group = groups[i] ?? [];
    if (!isAligned(group, heads)) {
      if (i - at - length >= NARROW || !isNarrow(group, heads)) break;
      continue;
    }
    length = i - at + 1;
    heads = merged([...heads, ...headsOf(group)]);
  }
  const rows = groups.slice(at, at + length).flat();
  const inSeveral = heads
    .slice(1)
    .some((head) => rows.filter((cells) => beginsAt(cells, head)).length >= fewest);
  const beside = rows.filter(hasTwoTexts).length;
  const columns = heads.filter((head, i) => i === 0 || rows.some((cells) => isBeside(cells, head)));
  // What closes some lines, where the others fill the first column.
  const second = columns[1] ?? 0;
  const isClosing =
    beside < rows.length * SIDE_BY_SIDE &&
    rows.filter(([first]) => first && first.start < second - SLACK).length * 2 > rows.length;
  // « Stand 1     VÉLOCIPAIDE     Fourmies » over a paragraph: what runs across the blanks is in no column.
  const across = rows.filter(
    ([only, ...more]) =>
      only && more.length === 0 && only.start < second && only.start + only.text.length > second + SLACK,
  );
  const isAcross = new Set(across.map(([only]) => only?.line));
  const heading = rows.filter((cells) => cells.length > 1 && isAcross.has((cells[0]?.line ?? 0) + 1));
  const isHeads =
    across.length >= rows.length * ACROSS &&
    heading.length * 2 >= rows.filter((cells) => cells.length > 1).length;
  if (!inSeveral || isHeads || isTable(rows) || beside === 0 || isClosing) return null;
  return { length, heads: columns };
}

function headsOf(group: readonly Cell[][]): number[] {
  return merged(group.flat().map((cell) => cell.start));
}

function merged(starts: readonly number[]): number[] {
  const heads: number[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start - (heads.at(-1) ?? Number.NEGATIVE_INFINITY) > SLACK) heads.push(start);
  }
  return heads;
}

function beginsAt(cells: readonly Cell[], head: number): boolean {
  return cells.some((cell) => Math.abs(cell.start - head) <= SLACK);
}

/** Does a paragraph have a cell in a column other than the first? */
function isAligned(group: readonly Cell[][], heads: readonly number[]): boolean {
  return group.some((cells) => heads.slice(1).some((head) => beginsAt(cells, head)));
}

/** Does a paragraph keep to the first column? */
function isNarrow(group: readonly Cell[][], heads: readonly number[]): boolean {
  const edge = heads[1] ?? 0;
  return group.every(
    (cells) => cells.length === 1 && (cells[0]?.text.length ?? 0) + (cells[0]?.start ?? 0) < edge,
  );
}

/** Rows whose first or last cell is a value each, or whose first is a label: what is beside it belongs to it. */
function isTable(rows: readonly Cell[][]): boolean {
  const several = rows.filter((cells) => cells.length >= 2);
  const firsts = several.map(([first]) => first?.text ?? "");
  const labels = firsts.filter(
    (text) => /[?:]$/u.test(text) || firsts.filter((t) => t === text).length >= OFTEN,
  );
  if (labels.length > several.length * 0.5) return true;
  // « Création : juin 2016       Effectif : 26 »
  const isLabelled = ({ text }: Cell) => /^\p{L}[^:]{1,25}\s?:\s/u.test(text);
  if (several.every((cells) => cells.every(isLabelled))) return true;
  const values = (pick: (cells: readonly Cell[]) => Cell | undefined) =>
    several.filter((cells) => VALUE.test(pick(cells)?.text ?? "")).length;
  if (several.every((cells) => cells.every((cell) => VALUE.test(cell.text)))) return false;
  return (
    Math.max(
      values((cells) => cells[0]),
      values((cells) => cells.at(-1)),
    ) >
    several.length * 0.6
  );
}

/** Does a cell begin here with another on its left? Where none has, lines are set in, and no column begins. */
function isBeside(cells: readonly Cell[], head: number): boolean {
  return cells.some((cell, i) => i > 0 && Math.abs(cell.start - head) <= SLACK);
}

/** What only tags the line that it stands beside belongs to it. */
function hasTwoTexts(cells: readonly Cell[]): boolean {
  return cells.filter(({ text }) => !TAG.test(text)).length > 1;
}

function byColumn(groups: readonly Cell[][][], heads: readonly number[]): Piece[] {
  const columns: Piece[][] = heads.map(() => []);
  for (const group of groups) {
    const begun = new Set<number>();
    for (const cell of group.flat()) {
      const at = Math.max(
        0,
        heads.findLastIndex((head) => head <= cell.start + SLACK),
      );
      columns[at]?.push({ line: cell.line, text: cell.text, apart: !begun.has(at) });
      begun.add(at);
    }
  }
  return columns.flat();
}
