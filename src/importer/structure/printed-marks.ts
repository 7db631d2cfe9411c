import type { Block, HeadingRole, Tree } from "../parse/block.ts";
import type { SourceDocument } from "../read/document.ts";
import { bare, leadsIn, withLead } from "./entry-leads.ts";
import { MarkedLines } from "./marked-lines.ts";
import { PrintedLines } from "./printed-lines.ts";
import { hasHead, headOfUnit, isCount, type UnitHead } from "./unit-heads.ts";

/** Titles that come back so often are the labels of a template. */
const OFTEN = 3;
/** Beside such labels, one that comes back is a label too. */
const AGAIN = 2;

/** A line with the marks that its print means. */
export interface MarkedLine {
  text: string;
  /** Where it stands, 1-based. */
  line: number;
  role: HeadingRole | null;
}

/** The marks of the headings of each role. */
export const DEPTH: Record<HeadingRole, string> = {
  chapter: "# ",
  session: "## ",
  unit: "### ",
  label: "#### ",
};

/**
 * The lines of a text without marks, with those that its own repetition means. Short lines that come back above text,
 * whatever their words, are the labels of its template; a unit opens where they begin again, and a line above the first of
 * them is its title, which is put first. What stands in columns beside such labels has a label each. Null where a text has
 * no template.
 */
export function printedMarks(source: SourceDocument): MarkedLine[] | null {
  const page = new PrintedLines(source);
  const labels = labelsOf(page);
  const units = unitsOf(page, labels);
  const [opening] = units;
  if (!opening || units.length < AGAIN) return null;
  const roles = new Map<number, HeadingRole>();
  page.lines.forEach((_, i) => {
    const isInside = units.some(({ from, last }) => from <= i && i <= last);
    if (!isInside && isChapter(page, i)) roles.set(i, "chapter");
  });
  for (const at of labels) roles.set(at, "label");
  const inner = new MarkedLines(page, (i) => roles.has(i));
  const leads = leadsIn(page, (i) => roles.has(i));
  const marked = (i: number): MarkedLine[] => {
    const [line, role] = [page.lines[i]?.line ?? 0, roles.get(i) ?? null];
    if (role) return [{ text: DEPTH[role] + page.text(i), line, role }];
    const lead = units.some(({ from, last }) => from <= i && i <= last) ? undefined : leads.get(i);
    if (lead)
      return [
        { text: "", line, role },
        { text: withLead(bare(page.text(i)), lead), line, role },
      ];
    const isPlain = i < opening.from || page.isBlank(i);
    return (isPlain ? [page.text(i)] : inner.of(i)).map((text) => ({ text, line, role }));
  };
  const titles = new Map(units.flatMap((u) => (u.title === null ? [] : [[u.from, u.title] as const])));
  const moved = new Set(titles.values());
  return page.lines.flatMap((_, i) => {
    const at = titles.get(i);
    const line = page.lines[at ?? 0]?.line ?? 0;
    const title = { text: DEPTH.unit + page.text(at ?? 0), line, role: "unit" as const };
    return [...(at === undefined ? [] : [title]), ...(moved.has(i) ? [] : marked(i))];
  });
}

/** A heading, or a line all in bold type. */
const OWN_MARKS = /^ {0,3}(?:#{1,6} \S|\*\*[^*]+\*\*\s*$)/u;
/** So few may stand there by chance. */
const FEW = 3;

/** A publication read with the marks that its print means; null where it has none but its own. */
export function markedTree(
  source: SourceDocument,
  parse: (source: SourceDocument) => Tree,
  marksOf: (source: SourceDocument) => MarkedLine[] | null,
): Tree | null {
  const printed = source.lines.filter((line) => OWN_MARKS.test(line)).length;
  const marked = printed > FEW ? null : marksOf(source);
  if (!marked) return null;
  const tree = parse({ ...source, lines: marked.map(({ text }) => text) });
  const lineAt = (n: number) => marked[n - 1]?.line ?? source.lines.length;
  const blocks = tree.blocks.map((block): Block => {
    const role = block.kind === "heading" ? (marked[block.lineStart - 1]?.role ?? null) : null;
    const lines = marked.slice(block.lineStart - 1, block.lineEnd).map(({ line }) => line);
    return {
      ...block,
      text: block.text.relined(lineAt),
      lineStart: Math.min(...lines),
      lineEnd: Math.max(...lines),
      links: block.links.map((link) => ({ ...link, text: link.text.relined(lineAt) })),
      noteCalls: block.noteCalls.map((call) => ({ ...call, line: lineAt(call.line) })),
      ...(role ? { role } : {}),
    };
  });
  return { ...tree, lineCount: source.lines.length, blocks, layoutLines: tree.layoutLines.map(lineAt) };
}

/** Titles that come back, each above its text. */
function labelsOf(page: PrintedLines): number[] {
  const shapely = page.lines.flatMap((_, i) => (page.isShapely(i) && !page.isBlank(i + 1) ? [i] : []));
  const times = new Map<string, number[]>();
  for (const at of shapely) times.set(page.form(at), [...(times.get(page.form(at)) ?? []), at]);
  const isOften = (all: readonly number[]) => all.length >= OFTEN;
  const often = [...times.values()].filter(isOften).length;
  if (often < OFTEN) return [];
  return [...times.values()]
    .filter((all) => isOften(all) || (all.length >= AGAIN && all.every((at) => page.isBlank(at - 1))))
    .flat()
    .sort((a, b) => a - b);
}

interface Unit extends UnitHead {
  /** Its last label. */
  last: number;
}

/** The units of a template: one opens where a label comes again, or below a head where most were there. */
function unitsOf(page: PrintedLines, labels: readonly number[]): Unit[] {
  const cycles: number[][] = [];
  const all = new Set(labels);
  const kinds = new Set(labels.map((at) => page.form(at))).size;
  for (const at of labels) {
    const open = cycles.at(-1);
    const isAgain = open?.some((own) => page.form(own) === page.form(at)) ?? true;
    const isNext = open && open.length * 2 >= kinds && hasHead(page, open.at(-1) ?? 0, at);
    if (open && !isAgain && !isNext) open.push(at);
    else cycles.push([at]);
  }
  return cycles.map((own, n): Unit => {
    const [first = 0] = own;
    const last = own.at(-1) ?? first;
    const after = cycles[n - 1]?.at(-1) ?? -1;
    const end = cycles[n + 1]?.[0] ?? page.lines.length;
    return { ...headOfUnit(page, { after, first, last, end }, all), last };
  });
}

/** A line that stands alone outside the units, or in capitals above its text. */
function isChapter(page: PrintedLines, i: number): boolean {
  if (!page.isShapely(i) || !page.isBlank(i - 1) || isCount(page, i)) return false;
  return page.isCapitals(i) || (page.isBlank(i + 1) && !page.text(i).includes(","));
}
