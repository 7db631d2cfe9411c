import { fold } from "#lib/text.ts";

/** « … — 4 », « … | 6 », « … page 4 », « … p. 4 » at the end of a line; « 5 — … », « 6 | … » at its head. */
const FOOT =
  /^(?:(?<before>.{2,90}?)(?:\s*[—–|·•/]\s*(?:p(?:age|\.)?\s*)?|\s-\s|\s+p(?:age|\.)\s*)(?<last>\d{1,3})|(?:p(?:age|\.)?\s*)?(?<first>\d{1,3})(?:\s*[—–|·•/]\s*|\s-\s)(?<after>.{2,90}))$/iu;
/** Pages that bear the same words, so many at least. */
const FEWEST = 3;
/** A volume has so many pages between two that bear the same foot, at most. */
const FARTHEST = 40;

/**
 * The lines (1-based) that a page prints at its head or foot: the same words each time beside a number that grows.
 * They may stand anywhere, in the middle of a sentence too.
 */
export function pageFeet(lines: readonly string[]): number[] {
  const series = new Map<string, { line: number; page: number }[]>();
  lines.forEach((printed, i) => {
    const isAlone = [lines[i - 1], lines[i + 1]].some((next) => (next?.trim() ?? "") === "");
    const found = isAlone ? FOOT.exec(printed.replace(/[*_#]+/g, "").trim())?.groups : undefined;
    const words = found?.before ?? found?.after;
    if (!found || !words || !/\p{L}{2}/u.test(words)) return;
    const side = found.before === undefined ? "after" : "before";
    const key = `${side} ${fold(words).replace(/\s+/g, " ").trim()}`;
    const pages = series.get(key) ?? [];
    const page = Number(found.last ?? found.first);
    const before = pages.at(-1)?.page ?? 0;
    if (page > before && (pages.length === 0 || page <= before + FARTHEST))
      series.set(key, [...pages, { line: i + 1, page }]);
  });
  return [...series.values()]
    .filter((pages) => pages.length >= FEWEST)
    .flatMap((p) => p.map(({ line }) => line));
}
