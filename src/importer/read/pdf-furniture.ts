import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import { middle } from "./pdf-columns.ts";
import { rowAsOne, rowsOf, type Segment, textOf } from "./pdf-rows.ts";

/** How many rows at the head and at the foot of a page may be printed around its text. */
const EDGE = 2;
/** On how many pages a row comes back, and how far from its place there. */
const FEWEST_PAGES = 3;
const NEAR = 3;
/** Larger letters are those of a title, whatever comes back. */
const LARGEST = 1.15;
/** On more pages than this share, other words stand in the same place: it is a place of the text. */
const MOST_OTHERS = 0.2;

interface Edge {
  page: number;
  row: Segment;
  key: string;
  number: number | null;
}

/**
 * The rows that pages print around their text: the same words at the same place of several pages, page numbers apart,
 * or numbers that grow with the pages; for each page, by their segments, with the reason.
 */
export function furnitureOf(
  pages: readonly (readonly Segment[])[],
  bodySize: number,
): Map<Segment, string>[] {
  const rows = pages.map((segments) =>
    rowsOf(segments).map((segments) => ({ segments, row: rowAsOne(segments) })),
  );
  const edges = rows.flatMap((all, page): Edge[] =>
    all
      .filter(({ row }, i) => (i < EDGE || i >= all.length - EDGE) && row.size <= bodySize * LARGEST)
      .map(({ row }) => ({ page, row, ...keyOf(textOf(row)) })),
  );
  const groups = groupBy(edges, ({ key }) => key);
  const repeated = [...groups.values()].flatMap((group) => {
    const y = middle(group.map((edge) => edge.row.y));
    const there = group.filter((edge) => Math.abs(edge.row.y - y) <= NEAR);
    return new Set(there.map(({ page }) => page)).size >= FEWEST_PAGES && numbersFit(there)
      ? [{ y, there }]
      : [];
  });
  const isApart = ({ y, there }: { y: number; there: readonly Edge[] }) => {
    const others = rows.filter((all, page) =>
      all.some(
        ({ row }) =>
          Math.abs(row.y - y) <= NEAR &&
          !there.some((e) => e.page === page) &&
          (groups.get(keyOf(textOf(row)).key)?.length ?? 0) < 2,
      ),
    );
    return others.length <= pages.length * MOST_OTHERS;
  };
  const places = repeated.filter(isApart);
  // The name of a chapter stands on a few pages only, where the others print what all of them do.
  const inPlace = ({ row, key }: Edge) =>
    (groups.get(key)?.length ?? 0) >= 2 && places.some(({ y }) => Math.abs(row.y - y) <= NEAR);
  const isFurniture = new Set(
    [...places.flatMap(({ there }) => there), ...edges.filter(inPlace)].map(
      ({ page, row }) => `${page} ${row.y}`,
    ),
  );
  return rows.map((all, page) => {
    const own = new Map<Segment, string>();
    for (const { row, segments } of all) {
      if (!isFurniture.has(`${page} ${row.y}`)) continue;
      const why = /\p{L}{2}/u.test(textOf(row).replace(/page/iu, ""))
        ? "en-tête ou pied de page"
        : "numéro de page";
      for (const one of segments) own.set(one, why);
    }
    return own;
  });
}

/** The words of a row without its numbers, and the number that it ends or begins with. */
function keyOf(text: string): { key: string; number: number | null } {
  const number = /^\D{0,6}(\d{1,4})(?!\d)|(\d{1,4})\D{0,3}$/u.exec(text);
  return {
    key: fold(text)
      .replace(/\d+/g, "#")
      .replace(/[^\p{L}#]+/gu, ""),
    number: number ? Number(number[1] ?? number[2]) : null,
  };
}

/** Numbers beside words or alone are those of pages: they grow with these, or are the same everywhere. */
function numbersFit(there: readonly Edge[]): boolean {
  const { key } = there[0] ?? { key: "" };
  if (!key.includes("#")) return /\p{L}{2}/u.test(key);
  const offsets = groupBy(there, ({ page, number }) => (number ?? 0) - page);
  const most = Math.max(...[...offsets.values()].map((those) => those.length));
  const isSame = key !== "#" && there.every(({ number }) => number === there[0]?.number);
  return isSame || most >= Math.max(FEWEST_PAGES, there.length * 0.6);
}
