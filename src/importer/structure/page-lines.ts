import type { IgnoredPassage } from "#domain/directory.ts";
import { groupBy } from "#lib/group-by.ts";
import { words } from "#lib/text.ts";
import { type Block, mend, type Tree } from "../parse/block.ts";
import { isPageNumber } from "../parse/page-starts.ts";
import { SourcedText } from "../parse/sourced-text.ts";
import { printedLines } from "../parse/text-lines.ts";
import type { SourceDocument } from "../read/document.ts";

/** A line comes back on fewer pages by chance. */
const FEWEST_PAGES = 3;
/** Where nothing else stands on their lines, so many do. */
const FEWEST_FAR = 2;
/** Two pages are so many lines apart at least, so many numbers at most. */
const LEAST_APART = 8;
const FARTHEST = 40;
const LONGEST = 160;
/** What running heads say of any publication, beside the words of its own name. */
const COMMON_WORDS = words(
  "page p livret panorama panoramas régional régionaux région inclusion emploi restitution actes synthèse compte rendu colloque journée rencontre atelier ateliers dreets ddets hauts france préfet volume vol n le la les de du des l d en et sur dans par",
);

/** « … n° 41, avril 2025 »: the issue of a periodical, which no title of a text says twice. */
const ISSUE = /(?:^| )n \d{1,4} .*(?:19|20)\d{2}(?: |$)/u;

interface Line {
  /** 1-based. */
  line: number;
  page: number | null;
  /** With blank lines before and behind it. */
  alone: boolean;
}

/**
 * The lines that pages print around their text, each with its reason: numbers that follow one another, the words of the
 * publication's own name, any words beside a number that grows. They may stand in the middle of a sentence.
 */
export function pageLines(source: SourceDocument): Map<number, string> {
  const { lines } = source;
  const name = publicationWords(source);
  const own = new Set([...name, ...COMMON_WORDS]);
  const found = new Map<number, string>();
  for (const [key, printed] of byWords(lines)) {
    if (key === "") {
      for (const { line } of numbersInARow(printed.filter((p) => p.alone && !answersLabel(lines, p.line))))
        found.set(line, "numéro de page");
      continue;
    }
    // Once the cover prints without a number what stands beside a number from there on.
    const numbered = printed.filter(({ page }) => page !== null);
    const running = isRunningTitle(key, printed, own)
      ? printed
      : countsPages(numbered, ISSUE.test(key) ? 2 : FEWEST_PAGES)
        ? numbered
        : [];
    for (const { line } of running) found.set(line, "en-tête ou pied de page");
  }
  for (const { line } of numbersInARow(farNumbers(lines), FEWEST_FAR)) found.set(line, "numéro de page");
  for (const line of numbersOfAll(lines)) found.set(line, "numéro de page");
  for (const line of widelySpaced(lines)) found.set(line, "en-tête ou pied de page");
  // A number right beside a running title is that of its page.
  for (const line of [...found.keys()])
    for (const beside of [line - 1, line + 1])
      if (!found.has(beside) && isPageNumber(lines[beside - 1] ?? "")) found.set(beside, "numéro de page");
  for (const line of companions(lines, found)) found.set(line, "en-tête ou pied de page");
  return found;
}

/** The same words right beside the heads or feet of several pages: a head of two lines. */
function companions(lines: readonly string[], found: ReadonlyMap<number, string>): number[] {
  const beside = [...found.keys()]
    .flatMap((line) => [line - 1, line + 1])
    .filter((line) => !found.has(line) && (lines[line - 1]?.trim() ?? "") !== "");
  return [...groupBy(beside, (line) => words(lines[line - 1] ?? "").join(" ")).values()]
    .filter((same) => same.length >= FEWEST_PAGES)
    .flat();
}

/** The folded words of what the catalogue says of a publication. */
export function publicationWords({ entry }: SourceDocument): string[] {
  const { title, subtitle, collection, publisher, event } = entry;
  return words([title, subtitle, collection, publisher, event?.name, event?.place].filter(Boolean).join(" "));
}

/** Lines with a blank one beside them, by their words without the page number at either end. */
function byWords(lines: readonly string[]): Map<string, Line[]> {
  const all = new Map<string, Line[]>();
  const isBlank = (i: number) => (lines[i]?.trim() ?? "") === "";
  lines.forEach((raw, i) => {
    const text = raw.replace(/[*_]/g, "").trim();
    if (text === "" || text.length > LONGEST || text.startsWith("#") || !(isBlank(i - 1) || isBlank(i + 1)))
      return;
    const page =
      /^(?:p(?:age|\.)?\s?)?(\d{1,3})(?![\p{L}\d])|(?<![\d\p{L}])(?:[–—-]\s)?(\d{1,3})(?:\s[–—-])?$/iu.exec(
        text,
      );
    const key = words(page ? text.replace(page[0], " ") : text)
      .join(" ")
      .replace(/ (?:page|p)$/, "");
    const number = page ? Number(page[1] ?? page[2]) : null;
    if (key === "" ? !isPageNumber(raw) : key.length <= 5) return;
    const line = { line: i + 1, page: number, alone: isBlank(i - 1) && isBlank(i + 1) };
    all.set(key, [...(all.get(key) ?? []), line]);
  });
  return all;
}

/** Words, a page's width of blanks, and a number: the foot of a page, where no others stand near as in a table. */
export function widelySpaced(lines: readonly string[]): number[] {
  const wide = lines.flatMap((line, i) =>
    /\p{L}/u.test(line) && /\S\s{12,}(?:p(?:age|\.)?\s?|[–—-]\s)?\d{1,3}(?:\s[–—-])?\s{0,4}$/iu.test(line)
      ? [i + 1]
      : [],
  );
  const isBlank = (line: number) => (lines[line - 1]?.trim() ?? "") === "";
  return wide.filter(
    (line) =>
      isBlank(line - 1) &&
      isBlank(line + 1) &&
      !wide.some((other) => other !== line && Math.abs(other - line) < LEAST_APART),
  );
}

/** A number alone at the far side of its line, with a blank one before it: the text may go on right below. */
function farNumbers(lines: readonly string[]): Line[] {
  return lines.flatMap((line, i) => {
    const page = /^\s{40,}(\d{1,3})\s*$/u.exec(line)?.[1];
    const isBelow = (lines[i - 1]?.trim() ?? "") === "";
    return page && isBelow ? [{ line: i + 1, page: Number(page), alone: false }] : [];
  });
}

/** « 7/22 », « Page 8 / 22 »: lines that each count one of the same number of pages, whatever stands around them. */
function numbersOfAll(lines: readonly string[]): number[] {
  const counted = lines.flatMap((line, i) => {
    const [, page, all] = /^\s*(?:page\s)?(\d{1,3})\s?(?:\/|sur)\s?(\d{1,3})\s*$/iu.exec(line) ?? [];
    return page && all && Number(page) <= Number(all) ? [{ line: i + 1, page: Number(page), all }] : [];
  });
  return [...groupBy(counted, ({ all }) => all).values()]
    .filter((pages) => new Set(pages.map(({ page }) => page)).size >= FEWEST_PAGES)
    .filter((pages) => pages.every(({ page }, i) => page >= (pages[i - 1]?.page ?? 0)))
    .flatMap((pages) => pages.map(({ line }) => line));
}

function numbersInARow(printed: readonly Line[], fewest = FEWEST_PAGES): Line[] {
  const out: Line[] = [];
  let last = 0;
  for (const line of printed) {
    const page = line.page ?? 0;
    if (page <= last || page > last + FARTHEST) continue;
    last = page;
    out.push(line);
  }
  return out.length >= fewest ? out : [];
}

/** Is the text before a line a label that the line answers? */
function answersLabel(lines: readonly string[], number: number): boolean {
  const before =
    lines
      .slice(0, number - 1)
      .findLast((line) => line.trim() !== "")
      ?.trim() ?? "";
  return before.startsWith("#") || /^\*\*.*\*\*$/u.test(before);
}

/** The publication's own words: all of them where no number stands beside, half of them with one that grows. */
function isRunningTitle(key: string, printed: readonly Line[], own: ReadonlySet<string>): boolean {
  // « Volume 4 » on each page is no number of a page.
  const isSame = printed.every(({ page }) => page === printed[0]?.page);
  if (printed.length < FEWEST_PAGES || !(isSame || grows(printed))) return false;
  const all = key.split(" ");
  const its = all.filter((word) => own.has(word) || /^\d+$/.test(word)).length;
  if (isSame || printed.some(({ page }) => page === null))
    return its === all.length && all.length >= 3 && printed.every(({ alone }) => alone);
  return numbersParts(printed) ? its === all.length && all.length >= 3 : its * 2 >= all.length;
}

function grows(printed: readonly Line[]): boolean {
  return printed.every(({ page }, i) => i === 0 || page === null || page > (printed[i - 1]?.page ?? 0));
}

/** What counts 1, 2, 3 numbers the parts of the text rather than its pages. */
function numbersParts(printed: readonly Line[]): boolean {
  return printed.every(({ page }, i) => page === i + 1);
}

/** Pages are far apart, and their numbers grow. */
function countsPages(printed: readonly Line[], fewest: number): boolean {
  if (printed.length < 2 || !grows(printed)) return false;
  if (printed.some(({ line }, i) => i > 0 && line - (printed[i - 1]?.line ?? 0) < LEAST_APART)) return false;
  if (numbersParts(printed)) return false;
  return printed.length >= fewest;
}

/** A publication without what its pages print around the text, what they cut made whole, and where that stands. */
export function withoutPageLines(
  source: SourceDocument,
  tree: Tree,
): { tree: Tree; ignored: IgnoredPassage[] } {
  const found = pageLines(source);
  if (found.size === 0) return { tree, ignored: [] };
  const blocks = mend(tree.blocks.flatMap((block) => cut(block, found)));
  const ignored = [...found].map(([n, reason]) => ({
    document: tree.document,
    lineStart: n,
    lineEnd: n,
    reason,
  }));
  return { tree: { ...tree, blocks }, ignored };
}

/** A block without the lines that are no text: what stands before them and what stands after. */
function cut(block: Block, found: ReadonlyMap<number, string>): Block[] {
  let touched = false;
  for (let n = block.lineStart; n <= block.lineEnd; n++) touched ||= found.has(n);
  if (!touched || block.kind === "heading") return [block];
  const runs: SourcedText[][] = [[]];
  for (const { text } of printedLines(block.text)) {
    if (found.has(text.lineStart)) runs.push([]);
    else runs.at(-1)?.push(text);
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run, i) => {
      const text = SourcedText.join(run, " ");
      const isOpened = i === 0 && !found.has(block.lineStart);
      const kind = !isOpened && block.kind === "item" ? "paragraph" : block.kind;
      return { ...block, kind, text, lineStart: text.lineStart, lineEnd: text.lineEnd };
    });
}
