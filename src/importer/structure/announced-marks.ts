import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import type { HeadingRole } from "../parse/block.ts";
import type { SourceDocument } from "../read/document.ts";
import { bare, leadsIn, withLead } from "./entry-leads.ts";
import { PrintedLines } from "./printed-lines.ts";
import { DEPTH, type MarkedLine } from "./printed-marks.ts";

/** « p. 2    Le mot d'accueil », « Le dernier mot ....... 13 » */
const ENTRY = /^\s*(?:p(?:age|\.)?\s?\d{1,3}\s+(\p{L}.*?)|(\p{L}.*?\S)(?:\s{3,}|[\s.…]{3,})\d{1,3})\s*$/u;
/** So many entries near each other are a table of contents. */
const FEWEST = 4;
const NEAR = 6;
/** So many lines that differ in one word name the sessions of a day. */
const SERIES = 3;
const ASKS = /^(?:[—–>•-]\s+)?(\p{Lu}[^?]{8,160}\?)$/u;

const LONGEST_LABEL = 36;
/** « Qui paie ? EDF, la ville de Montataire » */
const RUN_IN = /^(\p{Lu}[^?.:,]{3,24}\?)\s+(\p{Lu}.*)$/u;

/**
 * The lines of a text without marks, with those that its contents and its own forms mean: the titles that its table of
 * contents announces, the sessions that a series of lines names, questions above their answers, and entries that
 * each open with a name. Null where no contents announce several parts.
 */
export function announcedMarks(source: SourceDocument): MarkedLine[] | null {
  const { entries, end } = contentsOf(source.lines);
  if (entries.size < FEWEST) return null;
  const page = new PrintedLines(source);
  const roles = new Map<number, HeadingRole>();
  page.lines.forEach(({ line }, i) => {
    const said = line > end && page.text(i).length < 100 ? announcedAs(page.form(i), entries) : null;
    if (said && page.isBlank(i - 1)) roles.set(i, said);
  });
  for (const at of seriesIn(page)) roles.set(at, "session");
  if ([...roles.values()].filter((role) => role === "chapter").length < SERIES) return null;
  for (const at of labelsIn(page, roles)) roles.set(at, "label");
  const leads = leadsIn(page, (i) => roles.has(i));
  const questions = questionsIn(page, roles);
  return page.lines.flatMap(({ line }, i): MarkedLine[] => {
    const text = page.text(i);
    const [role, lead] = [roles.get(i) ?? null, leads.get(i)];
    const asked = questions.has(i) ? ASKS.exec(text)?.[1] : null;
    const [, label, answer] = (!role && page.isBlank(i - 1) && RUN_IN.exec(text)) || [];
    if (label && answer)
      return [
        { text: DEPTH.label + label, line, role: "label" },
        { text: answer, line, role: null },
      ];
    const said = role
      ? DEPTH[role] + text
      : asked
        ? `##### ${asked}`
        : lead
          ? withLead(bare(text), lead)
          : text;
    return [
      ...(page.isBlank(i - 1) && !role ? [{ text: "", line, role: null }] : []),
      { text: said, line, role },
    ];
  });
}

/** The titles that a table of contents announces, folded, and its last line. */
function contentsOf(lines: readonly string[]): { entries: Set<string>; end: number } {
  let run: { line: number; title: string }[] = [];
  let best = run;
  lines.forEach((text, i) => {
    const [, behind, before] = ENTRY.exec(text) ?? [];
    const title = behind ?? before;
    if (!title || title.length > 120) return;
    if (i + 1 - (run.at(-1)?.line ?? 0) > NEAR) run = [];
    run.push({ line: i + 1, title });
    if (run.length > best.length) best = run;
  });
  return {
    entries: new Set(best.map(({ title }) => fold(title))),
    end: best.at(-1)?.line ?? 0,
  };
}

function announcedAs(form: string, entries: ReadonlySet<string>): HeadingRole | null {
  if (form.length < 4) return null;
  for (const entry of entries) {
    if (entry === form) return "chapter";
  }
  return null;
}

/** « Salle Jaune », « Salle Verte », « Salle Bleue »: lines alone that only their last word tells apart. */
function seriesIn(page: PrintedLines): number[] {
  const alone = page.lines.flatMap((_, i) =>
    page.isShapely(i) &&
    page.isBlank(i - 1) &&
    page.isBlank(i + 1) &&
    /^\p{L}{4,}\s\S{1,20}$/u.test(page.text(i))
      ? [i]
      : [],
  );
  const groups = [...groupBy(alone, (i) => page.form(i).split(" ")[0] ?? "").values()];
  const isSeries = (own: readonly number[]) => new Set(own.map((i) => page.form(i))).size >= SERIES;
  return groups.filter(isSeries).flat();
}

/** Short lines right above text that is no list of what stands in the part itself. */
function labelsIn(page: PrintedLines, roles: ReadonlyMap<number, HeadingRole>): number[] {
  const first = Math.min(...roles.keys());
  return page.lines.flatMap((_, i) => {
    const isLabel =
      i > first &&
      !roles.has(i) &&
      page.isShapely(i) &&
      page.text(i).length <= LONGEST_LABEL &&
      page.isBlank(i - 1) &&
      !page.isBlank(i + 1) &&
      !ASKS.test(page.text(i));
    return isLabel ? [i] : [];
  });
}

/** Lines that ask, each above its answer, where a part holds several. */
function questionsIn(page: PrintedLines, roles: ReadonlyMap<number, HeadingRole>): Set<number> {
  const found = new Set<number>();
  let asked: number[] = [];
  const close = () => {
    if (asked.length >= SERIES - 1) for (const at of asked) found.add(at);
    asked = [];
  };
  page.lines.forEach((_, i) => {
    if (roles.has(i)) close();
    else if (page.isBlank(i - 1) && !page.isBlank(i + 1) && ASKS.test(page.text(i))) asked.push(i);
  });
  close();
  return found;
}
