import { fold } from "#lib/text.ts";
import type { PrintedLines } from "./printed-lines.ts";

/** What stands above a unit is short: its number, its title, a subtitle, a motto. */
const MOST_LINES = 3;
/** « FICHE 1 », « INITIATIVE 2 · NORD », « Deuxième escale »: what only counts. */
const COUNTS =
  /^\p{L}{4,12}\s(?:n°\s?)?\d{1,2}(?:\s*[·|/].{0,40}|\s{2,}.*)?$|^(?:premi[eè]re?|seconde?|derni[eè]re?|\p{L}{3,8}i[eè]me)\s\p{L}+$/iu;
const NUMBERED = /^(\p{L}{4,12})\s(?:n°\s?)?(\d{1,2})/u;
const QUOTE = /^[«"“*]/u;

export interface UnitHead {
  /** The line that counts the unit, else that of its title, else its first label. */
  from: number;
  title: number | null;
}

/** Does a line only count: « FICHE 1 », and not « NAVETTE 62 », which no other number follows? */
export function isCount(page: PrintedLines, i: number): boolean {
  if (!COUNTS.test(page.text(i))) return false;
  const counted = NUMBERED.exec(page.form(i));
  if (!counted) return true;
  const [, word, number] = counted;
  return page.lines.some((_, at) => {
    const [, same, other] = NUMBERED.exec(page.form(at)) ?? [];
    return same === word && other !== number;
  });
}

/** Does a line stand alone above a label, such as a title does? */
export function hasHead(page: PrintedLines, after: number, label: number): boolean {
  return headGroups(page, after, label).some(
    ({ from, to }) => isCount(page, from) || (from === to && namesIn(page, { from, to }).length > 0),
  );
}

/**
 * The head of a unit between the end of the one before and its own last label. Of the lines right above its first label,
 * or printed late among its parts, the one that its text names is its title; else the first of those that stand nearest.
 */
export function headOfUnit(
  page: PrintedLines,
  { after, first, last, end }: { after: number; first: number; last: number; end: number },
  labels: ReadonlySet<number>,
): UnitHead {
  const heads = headGroups(page, after, first);
  const above = heads.map((group) => namesIn(page, group));
  const nearest = above.find((names) => names.length > 0) ?? [];
  const late = [...groups(page, first + 1, last)]
    .filter(({ from, to }) => !labels.has(from) && to - from < MOST_LINES - 1)
    .flatMap((group) => namesIn(page, group).slice(0, 1));
  const body = fold(
    page.lines
      .slice(first, end)
      .map(({ text }) => text)
      .join(" "),
  );
  const isNamed = (at: number) => body.split(page.form(at)).length > (at > first ? 2 : 1);
  const title =
    nearest.find(isNamed) ??
    late.find(isNamed) ??
    nearest[0] ??
    late[0] ??
    overOpening(page, after, first).find((at) => page.isCapitals(at) || isNamed(at)) ??
    null;
  const counted = heads.find(({ from }) => isCount(page, from))?.from;
  return { from: Math.min(counted ?? first, title ?? first, first), title };
}

/** So many paragraphs at most open a unit before its first label. */
const MOST_OPENING = 2;

/** What may name a unit whose title stands over a paragraph without a label. */
function overOpening(page: PrintedLines, after: number, first: number): number[] {
  const above = [...groups(page, after + 1, first - 1)].reverse();
  const isText = ({ from, to }: Group) => to - from >= MOST_LINES || isProse(page, from, to);
  const head = above.findIndex((group) => !isText(group));
  return head < 1 || head > MOST_OPENING ? [] : namesIn(page, above[head] as Group);
}

/** The lines of a group that may name a unit. */
function namesIn(page: PrintedLines, { from, to }: Group): number[] {
  const own = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return own.filter((i) => page.isShapely(i) && !isCount(page, i) && !QUOTE.test(page.text(i)));
}

interface Group {
  from: number;
  to: number;
}

/** The short groups of lines right above a unit, the nearest first, up to running text. */
function headGroups(page: PrintedLines, after: number, first: number): Group[] {
  const above = [...groups(page, after + 1, first - 1)].reverse();
  const prose = above.findIndex(({ from, to }) => to - from >= MOST_LINES || isProse(page, from, to));
  return prose < 0 ? above : above.slice(0, prose);
}

function isProse(page: PrintedLines, from: number, to: number): boolean {
  return !QUOTE.test(page.text(from)) && /\p{Ll}\.$/u.test(page.text(to));
}

function* groups(page: PrintedLines, from: number, to: number): Generator<Group> {
  for (let i = from; i <= to; i++) {
    if (page.isBlank(i)) continue;
    const group = { from: i, to: Math.min(page.groupAt(i).to, to) };
    // What a blank line does not part from the lines before goes on with them.
    if (page.isBlank(i - 1)) yield group;
    i = group.to;
  }
}
