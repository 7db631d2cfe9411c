import { fold } from "#lib/text.ts";

/** On how many pages a line stands to be what every page prints. */
const OFTEN = 4;
/** « Les jeudis — 3 », « … | 6 », « p. 4 · Titre »: words that a mark parts from a number. */
const NUMBERED =
  /^(?:(.{6,110}?)\s*[|–—·•/-]\s*(?:p(?:age|\.)?\s*)?(\d{1,3})|(?:p(?:age|\.)?\s*)?(\d{1,3})\s*[|–—·•/-]\s*(.{6,110}))$/iu;

/**
 * Lines of the same words, whatever recognition did to their marks, that stand apart and whose number grows from one to
 * the next: the feet of pages; 1-based.
 */
export function pageFeet(lines: readonly string[]): ReadonlySet<number> {
  const printed = new Map<string, { line: number; page: number }[]>();
  lines.forEach((raw, i) => {
    const text = raw.trim();
    if (!/^\D{0,6}\d|\d$/u.test(text) || text.length > 120) return;
    const [, before, after, first, behind] = NUMBERED.exec(text) ?? [];
    const form = fold(before ?? behind ?? "").replace(/[^\p{L}\d]+/gu, "");
    if (!/\p{L}{5}/u.test(form)) return;
    const foot = { line: i + 1, page: Number(after ?? first) };
    const same = printed.get(form);
    if (same) same.push(foot);
    else printed.set(form, [foot]);
  });
  const feet = new Set<number>();
  for (const places of printed.values()) {
    const grows = places.every(({ page }, i) => i === 0 || page > (places[i - 1]?.page ?? 0));
    if (places.length < OFTEN || !grows) continue;
    const ends = places.filter(({ line }) => (lines[line] ?? "").trim() === "");
    if (ends.length >= places.length * 0.8) for (const { line } of places) feet.add(line);
  }
  return feet;
}
