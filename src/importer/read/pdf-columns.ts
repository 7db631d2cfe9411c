import { rowAsOne, rowsOf, type Segment, textOf } from "./pdf-rows.ts";

/** A printed line, with the edges of the column that it stands in. */
export interface PdfLine extends Segment {
  column: { left: number; right: number };
}

/** A blank band as wide as this share of the letters' height parts columns, between so many lines at least on either side. */
const GUTTER = 0.9;
const FEWEST_ROWS = 3;
/** A blank as high as so many lines parts what is above and below from each other, whatever stands in columns. */
const BAND = 4;
/** A hole of as many lines in one column beside a title in the other; a gap before what follows below one of them. */
const HOLE = 3.5;
const LAST_GAP = 2.6;
/** Two columns begin at most so many lines apart. */
const NEAR = 1.6;
/** The cells of a table are short. */
const SHORTEST_LINE = 14;

interface Interval {
  from: number;
  to: number;
}

/** The lines of pages in reading order: what stands in columns is read column by column, each down to its end. */
export function inReadingOrder(pages: readonly (readonly Segment[])[]): PdfLine[][] {
  // A few lines in two columns are so where other pages of the publication have the same ones.
  const gutters: number[] = [];
  for (const page of pages) columnByColumn(page, [], gutters);
  return pages.map((page) => columnByColumn(page, gutters, []));
}

function columnByColumn(segments: readonly Segment[], known: readonly number[], found: number[]): PdfLine[] {
  const rows = rowsOf(segments);
  const out: PdfLine[] = [];
  let open: Segment[] = [];
  const close = () => {
    const column = {
      left: Math.min(...open.map((l) => l.left)),
      right: Math.max(...open.map((l) => l.right)),
    };
    out.push(...open.map((line) => ({ ...line, column })));
    open = [];
  };
  for (let i = 0; i < rows.length; ) {
    const zone = zoneAt(rows, i, known);
    if (!zone) {
      open.push(rowAsOne(rows[i] ?? []));
      i++;
      continue;
    }
    close();
    found.push(zone.cut);
    const within = rows.slice(i, zone.end).flat();
    out.push(
      ...columnByColumn(
        within.filter((s) => s.right <= zone.cut),
        known,
        found,
      ),
    );
    out.push(
      ...columnByColumn(
        within.filter((s) => s.right > zone.cut),
        known,
        found,
      ),
    );
    i = zone.end;
  }
  close();
  return out;
}

/** Where columns begin at a row: the place of the blank band between them, and the row after their last. */
function zoneAt(
  rows: readonly Segment[][],
  start: number,
  known: readonly number[],
): { cut: number; end: number } | null {
  const [first] = rows.slice(start);
  const isSide = (first?.[0]?.left ?? 0) > leftOf(rows) + 100;
  const isKnown = (gap: Interval) => known.some((place) => gap.from < place && place < gap.to);
  if (!first || (first.length < 2 && !isSide && known.length === 0)) return null;
  let free: Interval[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  let best: Interval | null = null;
  let end = start;
  for (; end < rows.length; end++) {
    const row = rows[end] ?? [];
    const [before] = rows[end - 1] ?? [];
    if (end > start && before && row[0] && row[0].y - before.y > BAND * Math.max(before.size, row[0].size))
      break;
    const left = free
      .flatMap((gap) => without(gap, row))
      .filter((gap) => gap.to - gap.from > GUTTER * sizeOf(row));
    const seen = rows.slice(start, end + 1).flat();
    const inner = left.filter(
      ({ from, to }) => seen.some((s) => s.right <= from) && seen.some((s) => s.left >= to),
    );
    const mayBegin = left.some(isKnown) || (first.length === 1 && end <= start + 1);
    if (inner.length === 0 && !mayBegin) break;
    free = left;
    best = inner.find(isKnown) ?? widest(inner) ?? best;
  }
  if (!best) return null;
  const band = best;
  const same = known.find((place) => band.from < place && place < band.to);
  const cut = same ?? (band.from + band.to) / 2;
  end = endOfZone(rows, start, end, cut);
  const sides = [true, false].map((isLeft) =>
    rows.slice(start, end).flatMap((row) => row.filter((s) => s.right <= cut === isLeft)),
  );
  const isText = sides.every(
    (side) =>
      rowsOf(side).length >= FEWEST_ROWS && middle(side.map((s) => textOf(s).length)) >= SHORTEST_LINE,
  );
  // What heads columns stands beside the first line of the other, or near it.
  const begins = rows
    .slice(start, end)
    .flat()
    .find((s) => s.right > cut);
  if (
    first.length === 1 &&
    (begins?.y ?? Number.POSITIVE_INFINITY) - (first[0]?.y ?? 0) >
      NEAR *
        middle(
          rows
            .slice(start, end)
            .flat()
            .map((s) => s.size),
        )
  )
    return null;
  const isSame = same !== undefined && sides.every((side) => side.length > 0);
  return isText || isSame ? { cut, end } : null;
}

/** A title set alone on the left while the right is blank beside it ends the columns: it heads what follows. */
function endOfZone(rows: readonly Segment[][], start: number, end: number, cut: number): number {
  const within = rows.slice(start, end);
  const size = middle(within.flat().map((s) => s.size));
  const right = within.flatMap((row) => row.filter((s) => s.right > cut).map((s) => s.y));
  const at = within.findIndex(([only, other], i) => {
    const above = right.findLast((y) => y <= (only?.y ?? 0));
    if (!only || other || only.right > cut || above === undefined) return false;
    const below = right.find((y) => y > only.y) ?? Number.POSITIVE_INFINITY;
    const gap = only.y - (within[i - 1]?.[0]?.y ?? only.y);
    const isTitle = only.size > size * 1.1 && gap > only.size * 1.5 && below - above > size * HOLE;
    return isTitle || (below === Number.POSITIVE_INFINITY && gap > size * LAST_GAP);
  });
  return at < 0 ? end : start + at;
}

/** What is left of a blank interval beside the segments of a row. */
function without(gap: Interval, row: readonly Segment[]): Interval[] {
  let left = [gap];
  for (const { left: from, right: to } of row)
    left = left.flatMap((g) =>
      to <= g.from || from >= g.to
        ? [g]
        : [
            { from: g.from, to: from },
            { from: to, to: g.to },
          ].filter((part) => part.to > part.from),
    );
  return left;
}

function widest(intervals: readonly Interval[]): Interval | null {
  return intervals.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

const leftOf = (rows: readonly Segment[][]) => Math.min(...rows.flatMap((row) => row.map((s) => s.left)));
const sizeOf = (row: readonly Segment[]) => Math.max(...row.map((s) => s.size));

/** The middle one of some numbers; 0 of none. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
