import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { type Legend, legendOf, spelledOut } from "./legend.ts";
import type { Node } from "./pieces.ts";
import { piece, type Table } from "./table-pieces.ts";

/** Fewer lines with a code of the legend are no directory. */
const FEWEST = 3;
/** A bar at the same place in so many lines parts two columns. */
const FEWEST_BARRED = 4;
const BETWEEN = /\s{2,}|\s?[,;|]\s+|\s[–—-]\s|\s?[([]\s?|\s?[)\]]\s?|\s?[^\p{L}\p{N}\s"«»'’.,:;/&+–—-]\s/u;
/** « VERVINS : voir La Capelle », « PÉRONNE : pas d'adhérent »: a town without an entry. */
const REFERRED = /^[\p{Lu}\s'’-]{3,40}\s?:/u;

/** A line of a directory, and how far it is set in. */
interface Row {
  text: SourcedText;
  indent: number;
}

/** An entry of a directory with codes, under the town and the department that stand above it. */
interface Entry {
  name: SourcedText;
  kind: SourcedText;
  /** What its first line says besides. */
  rest: SourcedText;
  where: SourcedText | null;
  rows: Row[];
}

/** The entries of a directory that says what each is by a code of its legend: « Tchiot Vélo   C   mob. » under « BÉTHUNE ». */
export function codedTables(source: SourceDocument): Table[] {
  const legend = legendOf(source);
  if (!legend) return [];
  const entries = entriesOf(rowsOf(source, legend.lineEnd), legend);
  if (entries.length < FEWEST) return [];
  return entries.map((entry) => {
    const lines = entry.rows.map(({ text }) => text.lineStart);
    const [lineStart, lineEnd] = [Math.min(...lines), Math.max(...lines)];
    return { lineStart, lineEnd, nodes: [nodeOf(entry, legend, { lineStart, lineEnd })] };
  });
}

/** The lines below a legend as they are read: of two columns that a bar parts, the left before the right. */
function rowsOf({ entry, lines }: SourceDocument, from: number): Row[] {
  const rowAt = (line: number, printed: string): Row => ({
    text: SourcedText.ofLine(entry.id, line + 1, printed.trim()),
    indent: printed.length - printed.trimStart().length,
  });
  const barAt = (line: number) => {
    const printed = lines[line] ?? "";
    return /^[^|│]*[|│][^|│]*$/u.test(printed) ? printed.search(/[|│]/u) : -1;
  };
  const rows: Row[] = [];
  for (let i = from; i < lines.length; ) {
    const bar = barAt(i);
    let end = i;
    while (bar > 0 && barAt(end) === bar) end++;
    if (end - i < FEWEST_BARRED) {
      rows.push(rowAt(i, lines[i] ?? ""));
      i++;
      continue;
    }
    for (const isLeft of [true, false])
      for (let line = i; line < end; line++) {
        const printed = lines[line] ?? "";
        rows.push(rowAt(line, isLeft ? printed.slice(0, bar) : printed.slice(bar + 1)));
      }
    i = end;
  }
  return rows;
}

function entriesOf(rows: readonly Row[], legend: Legend): Entry[] {
  const entries: Entry[] = [];
  let open: Entry | null = null;
  let town: SourcedText | null = null;
  let department: SourcedText | null = null;
  for (const row of rows) {
    const { text } = row;
    const headed = text.match(/^\(?(\d{2})\)?\s?[–—:.-]\s?(\p{L}.*)$/u);
    const code = headed?.groups[1] && parseDepartment(headed.groups[1].text) ? headed.groups[0] : null;
    const coded = code || text.isBlank ? null : codedIn(text, legend);
    if (coded) {
      open = { ...coded, where: placeIn(town, department), rows: [row] };
      entries.push(open);
    } else if (text.isBlank || code || parseDepartment(text.text)) {
      open = null;
      if (!text.isBlank) [town, department] = [null, code ?? text];
    } else if (readPlaceLine(text) && (!open || row.indent < (open.rows[0]?.indent ?? 0)))
      [open, town] = [null, text];
    else if (REFERRED.test(text.text)) [open, town] = [null, null];
    else if (open && row.indent >= (open.rows[0]?.indent ?? 0)) open.rows.push(row);
    else open = null;
  }
  return entries;
}

/** « Boulogne-sur-Mer (62) » from a town and the department above it. */
function placeIn(town: SourcedText | null, department: SourcedText | null): SourcedText | null {
  if (!town || !department) return town ?? department;
  const bracket = (mark: string) => SourcedText.ofLine(town.document, town.lineStart, mark);
  return SourcedText.join([town, bracket(" ("), department, bracket(")")]);
}

/** The name and the kind of a line that bears a code alone beside a name. */
function codedIn(text: SourcedText, { kinds }: Legend): Pick<Entry, "name" | "kind" | "rest"> | null {
  const marks = [...text.matchAll(BETWEEN), { start: text.length, end: text.length }];
  let from = 0;
  const cells: { said: SourcedText; start: number; end: number }[] = [];
  for (const { start, end } of marks) {
    if (start > from) cells.push({ said: text.slice(from, start), start: from, end: start });
    from = end;
  }
  const at = cells.findIndex(({ said }) => kinds.has(said.text));
  const [code, named] = [cells[at], cells[at === 0 ? 1 : at - 1]];
  const kind = code && kinds.get(code.said.text);
  if (!code || !kind || at > 2 || !named) return null;
  const { said: name } = named;
  if (!/^[\p{Lu}\d]/u.test(name.text) || !/\p{L}.*\p{L}/u.test(name.text) || !isHouseName(name)) return null;
  // What stands between the two are signs.
  const rest = text.slice(named.end, at === 0 ? undefined : code.start);
  return { name, kind, rest: at === 0 ? rest : SourcedText.join([rest.trim(), text.slice(code.end)], "  ") };
}

interface Cell {
  text: SourcedText;
  start: number;
}

/** What goes on in the next line: a word cut in two, a bracket, « antenne de ». */
const OPEN =
  /\p{L}-$|\([^()]*$|[,:]$|\s(?:de|du|des|d['’]|la|le|les|à|au|aux|en|et|un|une|par|pour|sur|avec|dans)$/u;

/** What the lines of an entry say of it, one thing after the other, cells whole that the column wraps. */
function saidOf({ rest, rows }: Entry): SourcedText[] {
  const out: Cell[] = [];
  rows.forEach(({ text, indent }, i) => {
    const own = i === 0 ? rest : text;
    const marks = [...own.matchAll(/\s{2,}/gu), { start: own.length, end: own.length }];
    let from = 0;
    for (const { start, end } of marks) {
      const words = own.slice(from, start).trim();
      const cell = { text: words, start: indent + text.text.indexOf(words.text) };
      const above = out.findLast((o) => o.start === cell.start || marks.length === 1);
      if (above && i > 0 && OPEN.test(above.text.text) && above.text.lineEnd === text.lineStart - 1) {
        const isCut = /\p{L}-$/u.test(above.text.text);
        above.text = SourcedText.join([above.text.without(/-$/u), cell.text], isCut ? "" : " ");
      } else if (!cell.text.isBlank) out.push(cell);
      from = end;
    }
  });
  return out.flatMap(({ text }) => text.split(/\s;\s|,\s(?=depuis\s)/u));
}

/** The seat of a house that is somewhere else. */
const SEAT = /\s?\((?:si[èe]ge)[^()]*\)/u;

function nodeOf(entry: Entry, legend: Legend, lines: { lineStart: number; lineEnd: number }): Node {
  const said = saidOf(entry).map((text) => spelledOut(text.without(SEAT), legend));
  // « port à fumier, Camon »: an entry under one town may be in another.
  const own = said
    .flatMap((text) => text.match(/(?<=,\s)\p{Lu}[^,;:]*$/u)?.whole ?? [])
    .find((t) => readPlaceLine(t));
  const where = own ?? entry.where;
  const blocks = [entry.kind, ...(where ? [where] : []), ...said.filter((t) => !t.isBlank)];
  return {
    title: { ...piece(entry.name), ...lines },
    isNamed: false,
    isCard: true,
    level: 9,
    blocks: blocks.map((text) => ({ ...piece(text), ...lines })),
    children: [],
  };
}
