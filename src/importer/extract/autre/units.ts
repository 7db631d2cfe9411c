import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import { isPersonName } from "../common/speakers.ts";
import { isAddressLine, isLabel, isReach, isSerial } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { titleCandidates } from "./title-names.ts";

/** The rank of the labels inside a unit. */
const LABEL = 9.6;
/** The rank of a title that is only a line of its own. */
const LONE = 9;
/** Titles of a smaller rank bear a mark of their own. */
const MARKED = 6;
/** Titles that are printed so often are the labels of a series. */
const OFTEN = 3;
/** A label of the series stands in most of its units. */
const MOST = 0.6;
const LONGEST_HEAD = 160;
/** A label with its value on its line. */
const VALUED = /^(\p{Lu}[^:«»!?.]{1,38}?)\s:\s\S/u;

/**
 * The units of a series: the same labels come again in each, and what stands right before the first of them names it,
 * however it is printed. Gives the pieces, each unit's title before what stands beside it, with their ranks as titles;
 * null where a text has no such series.
 */
export function unitsIn(
  pieces: readonly Piece[],
  levels: readonly (number | null)[],
): { pieces: Piece[]; levels: (number | null)[] } | null {
  const values = pieces.map(({ kind, text }) =>
    kind === "heading" ? undefined : VALUED.exec(text.oneLine)?.[1],
  );
  const words = pieces.map(({ text }, i) => fold(values[i] ?? text.oneLine).replace(/\s?:$/u, ""));
  const isTitle = (i: number) => values[i] === undefined && (levels[i] ?? 0) > MARKED;
  const titles = new Set(words.filter((word, i) => isTitle(i) && !isSerial(word)));
  const again = words.filter((word) => titles.has(word));
  const times = [...groupBy(again, (word) => word)].map(([word, all]) => ({ word, times: all.length }));
  const most = Math.max(0, ...times.map((t) => t.times));
  const labels = new Set(times.filter((t) => t.times >= Math.max(OFTEN, most * MOST)).map((t) => t.word));
  if (labels.size < OFTEN) return null;
  // What each prints behind a label on its line is of it too.
  for (const [word, all] of groupBy(
    words.filter((_, i) => values[i] !== undefined),
    (word) => word,
  ))
    if (all.length >= Math.max(OFTEN, most * MOST)) labels.add(word);
  const isOfSeries = (i: number) => labels.has(words[i] ?? "") && pieces[i]?.kind !== "heading";
  const at = words.flatMap((_, i) => (isOfSeries(i) ? [i] : []));
  const units: { head: number; labels: number[] }[] = [];
  for (const i of at) {
    const open = units.at(-1);
    const head = headOf(i, pieces, isOfSeries);
    const isAgain = open?.labels.some((l) => words[l] === words[i]) ?? true;
    // A unit may lack the label that opens the next, which a lone line before it tells.
    const isNext =
      open !== undefined &&
      open.labels.length * 2 >= labels.size &&
      levels.slice(head, i).some((level) => level !== null && level >= LONE);
    if (open && !isAgain && !isNext) open.labels.push(i);
    else units.push({ head, labels: [i] });
  }
  const given = { pieces: [...pieces], levels: [...levels] };
  const rankOf = ({ head, labels: [first = 0] }: { head: number; labels: number[] }) =>
    levels.slice(head, first).filter((level) => level !== null && level > MARKED);
  const rank = Math.min(LABEL - 0.5, ...units.flatMap(rankOf).map((level) => level ?? LABEL));
  units.forEach(({ head, labels: own }, n) => {
    const [first = 0] = own;
    const last = own.at(-1) ?? first;
    const end = units[n + 1]?.head ?? pieces.length;
    const title = titleIn(pieces.slice(head, first), pieces.slice(first, end));
    if (title === null) return;
    const heads = pieces.slice(head, first);
    const [named] = heads.splice(title, 1);
    if (!named) return;
    const beside = heads.map((p): Piece => (isCount(p.text.oneLine) ? { ...p, kind: "note" } : p));
    given.pieces.splice(head, first - head, named, ...beside);
    for (let i = head; i < end; i++) {
      const level = levels[i] ?? null;
      if (i === head) given.levels[i] = rank;
      else if (i < first) given.levels[i] = null;
      else if (own.includes(i)) given.levels[i] = values[i] === undefined ? LABEL : null;
      else if (level !== null && level > MARKED)
        given.levels[i] = i < last || isLabel(pieces[i]?.text.oneLine ?? "") ? LABEL : Math.min(level, rank);
    }
  });
  return given;
}

/** Where the short lines begin that stand right before the first label of a unit. */
function headOf(label: number, pieces: readonly Piece[], isOfSeries: (i: number) => boolean): number {
  let head = label;
  // The first line is the title of the whole text.
  while (head > 1 && !isOfSeries(head - 1)) {
    const before = pieces[head - 1];
    const { text } = before?.text ?? { text: "" };
    if (!before || text.length > LONGEST_HEAD || /[.;,]$/u.test(text)) break;
    if (isReach(text) || isAddressLine(text)) break;
    head--;
    if (before.kind === "heading") break;
  }
  // The last items of the unit before stand below no title.
  while (head < label && pieces[head]?.kind === "item") head++;
  return head;
}

/** Which line of its head names a unit: the first whose name the text below bears, else the last that is a name. */
function titleIn(head: readonly Piece[], below: readonly Piece[]): number | null {
  const names = head.map(({ text }) =>
    isBeside(text.oneLine) ? [] : titleCandidates(text).map(({ name }) => fold(name.text)),
  );
  const told = below.map(({ text }) => fold(text.text));
  const borne = names.findIndex((own) => own.some((name) => told.some((text) => text.includes(name))));
  const last = names.findLastIndex((own) => own.length > 0);
  const title = borne >= 0 ? borne : last;
  const other = title >= 0 ? title : head.findLastIndex(({ text }) => !isBeside(text.oneLine));
  return other >= 0 ? other : null;
}

/** « MAISON N° 3 énergie », « Les cahiers | 6 », « Témoin n° 1 »: what only counts. */
const isCount = (line: string) => /^\p{L}{3,20}\sn°\s?\d|\s\|\s\d{1,3}$/iu.test(line) || isSerial(line);

/** « par Iris Vanhoutte », « Aïcha Belkacem, présidente »: who speaks, and what only counts, is no name of a unit. */
function isBeside(line: string): boolean {
  return (
    isCount(line) ||
    /^(?:présentée? )?par\s/iu.test(line) ||
    isPersonName(/^[^,]*(?=,\s\p{Ll})/u.exec(line)?.[0] ?? "")
  );
}
