import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import { SourcedText, STRONG } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { codedTables } from "./coded.ts";
import { announcedBy, isLabel } from "./lines.ts";
import type { Node, Piece } from "./pieces.ts";
import { type Cell, type Column, type Run, uncountedList } from "./table-cells.ts";
import { piece, type Table, textOf } from "./table-pieces.ts";
import { placedColumns } from "./table-places.ts";
import { sheetOf } from "./table-sheets.ts";
import { isTitleLook } from "./title-look.ts";

/** Fewer lines in columns are a heading set wide. */
const FEWEST = 4;
/** A column begins at the same place in this share of the lines. */
const SHARE = 0.3;
const CLOSE = 2;
/** « Vervins (02) » */
const PLACED = /\((?:02|59|60|62|80)\)$/u;
/** The line of headings is one of the first. */
const HEADING = 3;

/** A line that only parts rows: « +-----+-----+ », « ─────────── ». */
const RULE = /^[\s+|│┃─━═┼├┤┬┴┌┐└┘╞╡╪=_-]+$/u;
const DRAWN = /[─━═=_-]{3}/u;
/** What stands between the cells of a row, where a list prints more than blanks. */
const BAR = /[|│┃]/u;
/** The cells between bars stand so far apart. */
const WIDE = 1000;

/** What a text sets in columns of blanks or bars: « Voiles & Co     EI     Boulogne », « NÉE LE     1er octobre 2019 ». */
export function tablesOf(source: SourceDocument): Table[] {
  const coded = codedTables(source);
  if (coded.length > 0) return coded;
  const runs = runsOf(source.lines).map((run) => ({ ...run, ...columnsIn(run) }));
  const twoWide = runs.filter(({ columns }) => columns.length === 2);
  const words = twoWide.flatMap(({ heads }) => [...new Set(heads.map(({ text }) => fold(text)))]);
  const times = groupBy(words, (word) => word);
  // The words that stand on the left of several sheets are labels, whatever they say.
  const isAgain = (text: string) => (times.get(fold(text))?.length ?? 0) >= OFTEN;
  return runs.flatMap(({ cells, rules, columns, column, heads }): Table[] => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last || columns.length < 2) return [];
    const labels = heads.filter(
      ({ text }) => isCapitals(text) || text.endsWith(":") || isLabel(text) || isAgain(text),
    ).length;
    const isSheet = columns.length === 2 && labels * 3 > heads.length * 2;
    const above = SourcedText.ofLine(
      source.entry.id,
      first.line - 1,
      source.lines[first.line - 2]?.trim() ?? "",
    );
    const nodes =
      placedColumns(source, cells, column) ??
      (isSheet
        ? sheetOf(source, cells, column, isTitleLook(above) ? above : null)
        : columns.length > 2
          ? listOf(source, { cells, rules }, column)
          : []);
    const lineStart = Math.min(first.line, ...nodes.map(({ title }) => title?.lineStart ?? first.line));
    return nodes.length > 0 ? [{ lineStart, lineEnd: last.line, nodes }] : [];
  });
}

/** Words on the left of so many sheets are labels. */
const OFTEN = 3;

function columnsIn({ cells }: Run) {
  const columns = columnsOf(cells);
  const column = ({ start }: Cell) => columns.findLastIndex((at) => at <= start + 1);
  return { columns, column, heads: cells.filter((cell) => column(cell) === 0) };
}

/** Runs of lines with cells far apart; a line of one cell goes on where it stands below one. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: (Run & { wide: number; blanks: number })[] = [];
  lines.forEach((line, i) => {
    const open = runs.at(-1);
    if (RULE.test(line) && DRAWN.test(line)) {
      open?.rules.push(i + 1);
      return;
    }
    const cells = line.split(BAR).length > 2 ? barred(line, i + 1) : cellsOf(line, i + 1, open?.cells ?? []);
    const [only] = cells;
    if (cells.length === 0) {
      if (open) open.blanks++;
      return;
    }
    const goesOn =
      open !== undefined &&
      open.blanks < 2 &&
      (cells.length > 1 ||
        (only !== undefined &&
          (only.start > 0 || isBelowName(only, open)) &&
          open.cells.some((c) => Math.abs(c.start - only.start) < CLOSE)));
    if (open && goesOn) {
      open.cells.push(...cells);
      open.wide += cells.length > 1 ? 1 : 0;
      open.blanks = 0;
    } else if (cells.length > 1) runs.push({ cells, rules: [], wide: 1, blanks: 0 });
    else if (open) open.blanks = CLOSE;
  });
  return runs.filter(({ wide }) => wide >= FEWEST);
}

/** The rest of a name that its own column wraps, right under its row. */
function isBelowName({ line, text }: Cell, { cells }: Run): boolean {
  const next = columnsOf(cells)[1];
  return next !== undefined && text.length < next && cells.at(-1)?.line === line - 1;
}

/** The cells of a line; one that fills its column up to the next begins that where the lines above do. */
function cellsOf(line: string, number: number, above: readonly Cell[]): Cell[] {
  const cells = [...line.matchAll(/\S+(?:\s\S+)*/gu)].map(({ 0: text, index }) => ({
    line: number,
    start: index,
    text,
  }));
  const [only, ...more] = cells;
  const next = columnsOf(above)[1];
  if (!only || more.length > 0 || only.start > 0 || !next || !/\S\s\S/u.test(line.slice(next - 2, next + 1)))
    return cells;
  return [
    { ...only, text: line.slice(0, next).trim() },
    { ...only, start: next, text: line.slice(next).trim() },
  ];
}

/** The cells of a line with bars: which of them they are counts, not where they begin. */
function barred(line: string, number: number): Cell[] {
  return line
    .split(BAR)
    .map((text, i) => ({ line: number, start: i * WIDE, text: text.replaceAll("**", "").trim() }))
    .filter(({ text }) => /[\p{L}\d]/u.test(text));
}

function columnsOf(cells: readonly Cell[]): number[] {
  const lines = new Set(cells.map(({ line }) => line)).size;
  const times = new Map<number, number>();
  for (const { start } of cells) times.set(start, (times.get(start) ?? 0) + 1);
  const often = [...times].filter(([, n]) => n >= Math.max(CLOSE, lines * SHARE)).map(([at]) => at);
  return often.sort((a, b) => a - b).filter((at, i, all) => i === 0 || at - (all[i - 1] ?? 0) > CLOSE);
}

/**
 * The rows below a line of headings, each a name and what its cells say of it. Rules part them where there are some;
 * else a line that holds something beside its name opens one.
 */
function listOf(source: SourceDocument, printed: Run, columnOf: Column): Node[] {
  const { run, column, opens: counted } = uncountedList(printed, columnOf);
  const { cells, rules } = run;
  const byLine = groupBy(cells, ({ line }) => line);
  const lines = [...byLine.values()].slice(0, HEADING);
  const header = lines.reduce((most, line) => (line.length > most.length ? line : most), lines[0] ?? []);
  const [top] = header;
  const [names = []] = lines;
  const isCornerBlank = names.every((cell) => column(cell) > 0);
  const turned = isCornerBlank ? turnedOf(source, { cells, header: names, column }) : [];
  if (turned.length > 0) return turned;
  // « R04     Le Grenier d'Ernest     ACI     24 postes »: a first line that counts as the others do is none of headings.
  const isCounted = top !== undefined && counted.has(top.line);
  if (!top || (!isCounted && header.slice(1).some(({ text }) => /\d/u.test(text.replace(PLACED, "")))))
    return [];
  const isNamed = announcedBy(top.text)?.kind === "name";
  // « Roue Neuve     Lens (62)     ressourcerie »: rows without a line of headings.
  const isHeaded = !isCounted && header.every(({ text }) => !PLACED.test(text));
  const headEnds = Math.max(
    isHeaded ? top.line : 0,
    rules.find((rule) => rule > top.line && rule < top.line + HEADING) ?? 0,
  );
  const body = cells.filter(({ line }) => line > headEnds);
  const last = body.at(-1)?.line ?? 0;
  // A rule may close the list above its sum.
  const isOverSum = (rule: number) => SUM.test(body.find(({ line }) => line > rule)?.text ?? "");
  const between = rules.filter((rule) => rule > (body[0]?.line ?? last) && rule < last && !isOverSum(rule));
  const isRuled = between.length * 3 >= new Set(body.filter((c) => column(c) === 0).map((c) => c.line)).size;
  const rows: Cell[][] = [];
  let at = 0;
  for (const cell of body) {
    const isAlone = byLine.get(cell.line)?.length === 1 && byLine.has(cell.line - 1);
    const isNext =
      counted.size > 0
        ? counted.has(cell.line)
        : isRuled
          ? at === 0 || rules.some((rule) => at < rule && rule < cell.line)
          : !/^(?:\(|\p{Ll}{2})/u.test(cell.text) && !(isAlone && rows.length > 0);
    const opens = column(cell) === 0 && cell.line > at && isNext;
    if (opens) rows.push([]);
    at = opens ? cell.line : at;
    rows.at(-1)?.push(cell);
  }
  const asked = groupBy(isHeaded ? cells.filter(({ line }) => line <= headEnds) : [], column);
  return rows.flatMap((row): Node[] => {
    const [[, first] = [], ...others] = [...groupBy(row, column)].sort(([a], [b]) => a - b);
    if (!first || SUM.test(first[0]?.text ?? "")) return [];
    const blocks = others
      .filter(([, own]) => own.some(({ text }) => /[\p{L}\d]/u.test(text)))
      .map(([at, own]) => valueUnder(source, asked.get(at) ?? [], own));
    return [{ title: piece(textOf(source, first)), isNamed, level: 9, blocks, children: [] }];
  });
}

/** A table whose first column asks what each other column answers about the name at its head; none where it asks little. */
function turnedOf(
  source: SourceDocument,
  { cells, header, column }: { cells: readonly Cell[]; header: readonly Cell[]; column: Column },
): Node[] {
  const labels = cells.filter((cell) => column(cell) === 0);
  const asking = labels.filter(({ text }) => announcedBy(text)).length;
  if (asking < LEAST_ASKED || asking * 2 < labels.length) return [];
  return header.map((head): Node => {
    const own = cells.filter((cell) => cell.line > head.line && column(cell) === column(head));
    const blocks = [...groupBy(own, ({ line }) => line)].map(([line, answer]) => {
      const label = labels.filter((l) => l.line === line);
      const value = textOf(source, answer);
      const isAsked = label.length > 0 && announcedBy(textOf(source, label).oneLine) !== null;
      return piece(isAsked ? SourcedText.join([textOf(source, label, STRONG), value], " : ") : value);
    });
    return {
      title: piece(textOf(source, [head])),
      isNamed: false,
      isCard: true,
      level: 9,
      blocks,
      children: [],
    };
  });
}

/** So many labels ask for what profiles hold. */
const LEAST_ASKED = 3;

/** What adds the rows above it up. */
const SUM = /^(?:sous-|grand )?(?:total|ensemble)(?!\p{L})/iu;

/** A number alone has the heading of its column for a label, where that says what it is; its lines are the value's. */
function valueUnder(source: SourceDocument, heading: readonly Cell[], own: readonly Cell[]): Piece {
  const value = textOf(source, own);
  const label =
    heading.length > 0 && /^\d[\d\s,.]*$/u.test(value.text) ? textOf(source, heading, STRONG) : null;
  if (!label || !announcedBy(label.oneLine)) return piece(value);
  return { ...piece(SourcedText.join([label, value], " : ")), ...linesOf(value) };
}

const linesOf = ({ lineStart, lineEnd }: SourcedText) => ({ lineStart, lineEnd });
