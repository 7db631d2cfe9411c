import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import { COUNTED_PARTS } from "../../lexicon/houses.ts";
import { isCapitals } from "../../parse/ocr.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { isPersonName } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { isAddressLine, isLabel, isReach, isSerial, uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { valued } from "./series-labels.ts";
import { isShapely, titleCandidates } from "./title-names.ts";
import { RANK } from "./title-ranks.ts";

/** The rank of the labels inside a unit. */
const LABEL = RANK.label;
/** The rank of a title that is only a line of its own. */
const LONE = 9;
/** The rank of a title in capitals. */
const CAPITALS = 7;
/** Titles of a smaller rank bear a mark of their own. */
const MARKED = 6;
/** Titles that are printed so often are the labels of a series. */
const OFTEN = 3;
/** …or so many of them twice. */
const MANY = 4;
/** A label of the series stands in most of its units. */
const MOST = 0.5;
const LONGEST_HEAD = 160;
/** So many labels with their values make a sheet. */
const SHEET = 3;

/** Where the lines begin that name a unit, and its labels. */
interface Unit {
  head: number;
  labels: number[];
}

/**
 * The units of a series: the same labels come again in each, and what stands right before the first of them names it,
 * however it is printed. Gives the pieces, each unit's title before what stands beside it, with their ranks as titles;
 * null where a text has no such series.
 */
export function unitsIn(
  pieces: readonly Piece[],
  levels: readonly (number | null)[],
  areCards: boolean,
): { pieces: Piece[]; levels: (number | null)[]; sheets: Set<Piece> } | null {
  const values = pieces.map((piece) => valued(piece)?.label.oneLine);
  const words = pieces.map(({ text }, i) => fold(values[i] ?? text.oneLine).replace(/\s?:$/u, ""));
  const isTitle = (i: number) => values[i] === undefined && (levels[i] ?? 0) > MARKED;
  const titles = new Set(words.filter((word, i) => isTitle(i) && !isSerial(word)));
  const again = words.filter((word) => titles.has(word));
  const times = [...groupBy(again, (word) => word)].map(([word, all]) => ({ word, times: all.length }));
  const most = Math.max(0, ...times.map((t) => t.times));
  // Two units are a series where many labels come again, each once in each.
  const least = most < OFTEN && times.filter((t) => t.times === 2).length >= MANY ? 2 : OFTEN;
  const labels = new Set(times.filter((t) => t.times >= Math.max(least, most * MOST)).map((t) => t.word));
  // The labels of the sheet that each prints, with their values on their lines, are of it too.
  const inSheet = [
    ...groupBy(
      words.filter((_, i) => values[i] !== undefined),
      (word) => word,
    ),
  ].filter(([, all]) => all.length >= Math.max(least, most * MOST));
  // Sheets alone are a series too, but where cards name who they are of.
  if (labels.size < OFTEN && (areCards || inSheet.length <= SHEET)) return null;
  if (inSheet.length >= SHEET) for (const [word] of inSheet) labels.add(word);
  const isOfSeries = (i: number) => labels.has(words[i] ?? "") && pieces[i]?.kind !== "heading";
  const at = words.flatMap((_, i) => (isOfSeries(i) ? [i] : []));
  const inCapitals = (i: number) =>
    pieces[i]?.isApart === true && (levels[i] ?? 0) > MARKED && isCapitals(pieces[i]?.text.text ?? "");
  let units: Unit[] = [];
  // The label that opens the first unit opens each, once it has opened another: also where one lacked its end.
  let opener: string | undefined;
  const cut = (i: number) => {
    const open = units.at(-1);
    // A name over its place opens the next one, whatever stands between it and its first label.
    const named = open && range((open.labels.at(-1) ?? 0) + 1, i).find((at) => isPlacedTitle(at, pieces));
    if (named !== undefined) {
      units.push({ head: named, labels: [i] });
      return;
    }
    const head = headOf(i, pieces, isOfSeries, isTitle, values[i] !== undefined);
    const isAgain = open?.labels.some((l) => words[l] === words[i]) ?? true;
    // A unit may lack the label that opens the next, which a lone line before it tells.
    const isNext =
      open !== undefined &&
      open.labels.length * 2 >= labels.size &&
      range(head, i).some((at) => (levels[at] ?? 0) >= LONE || inCapitals(at));
    if (open && !isAgain && !isNext && words[i] !== opener) open.labels.push(i);
    else units.push({ head, labels: [i] });
  };
  at.forEach(cut);
  const openers = units.map(({ labels: [first = 0] }) => words[first]);
  if (openers.filter((word) => word === openers[0]).length > 1) {
    [opener] = openers;
    units = [];
    at.forEach(cut);
  }
  // Where a series stands below lines in capitals, prose may stand between one and the first label of its unit.
  const capitalsOf = ({ head, labels: [first = 0] }: Unit) => range(head, first).find(inCapitals);
  const areCapital = units.some((unit) => capitalsOf(unit) !== undefined);
  if (areCapital)
    units.forEach((unit, n) => {
      const before = (units[n - 1]?.labels.at(-1) ?? unit.head) + 1;
      unit.head = capitalsOf(unit) ?? capitalsOf({ ...unit, head: before }) ?? unit.head;
    });
  const given = { pieces: [...pieces], levels: [...levels], sheets: new Set<Piece>() };
  const isSheet = ({ labels: own }: Pick<Unit, "labels">) =>
    own.filter((i) => values[i] !== undefined).length >= SHEET;
  const ofField = units.filter(isSheet).filter(({ labels: own }) => own.some((i) => isKind(pieces[i])));
  // Where most of a series are of the field, all are.
  const areOurs = ofField.length >= OFTEN && ofField.length * 2 > units.length;
  const rankOf = ({ head, labels: [first = 0] }: Unit) =>
    levels.slice(head, first).filter((level) => level !== null && level > MARKED);
  const rank = Math.min(
    areCapital ? CAPITALS : LABEL - 0.5,
    ...units.flatMap(rankOf).map((level) => level ?? LABEL),
  );
  units.forEach(({ head, labels: own }, n) => {
    const [first = 0] = own;
    const last = own.at(-1) ?? first;
    const end = units[n + 1]?.head ?? pieces.length;
    const prose = range(head, first).find((i) => (pieces[i]?.text.length ?? 0) > LONGEST_HEAD) ?? first;
    const title = titleIn(pieces.slice(head, prose), pieces.slice(prose, end));
    if (title === null) return;
    const heads = pieces.slice(head, first);
    const [named] = heads.splice(title, 1);
    if (!named) return;
    if ((areOurs && isSheet({ labels: own })) || isPlacedTitle(0, [named, ...heads.slice(title)]))
      given.sheets.add(named);
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

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);

/** « Notre cadre : atelier et chantier d'insertion » */
function isKind(piece: Piece | undefined): boolean {
  const value = piece && valued(piece)?.value;
  return value ? structureTypesNamedIn(value)[0]?.start === 0 : false;
}

/** Where the short lines begin that stand right before the first label of a unit. */
function headOf(
  label: number,
  pieces: readonly Piece[],
  isOfSeries: (i: number) => boolean,
  isTitle: (i: number) => boolean,
  isSheet: boolean,
): number {
  let head = label;
  // The first line is the title of the whole text.
  while (head > 1 && !isOfSeries(head - 1)) {
    const before = pieces[head - 1];
    const { text } = before?.text ?? { text: "" };
    if (!before || text.length > LONGEST_HEAD) break;
    // « A.B.C. » is a name, and one sentence may stand right under it.
    const isMotto =
      head === label && isSheet && !before.isApart && isTitle(head - 2) && !isOfSeries(head - 2);
    if (/(?<!\.\p{Lu})[.;,]$/u.test(text) && !isMotto) break;
    if (isReach(text) || isAddressLine(text)) break;
    head--;
    if (before.kind === "heading") break;
  }
  // The last items of the unit before stand below no title; one alone between blanks is a line set in.
  while (head < label && pieces[head]?.kind === "item" && !isBetween(head, pieces)) head++;
  return head;
}

const isBetween = (i: number, pieces: readonly Piece[]) =>
  pieces[i]?.isApart === true && pieces[i + 1]?.isApart === true;

/** Which line of its head names a unit: the first whose name the text below bears, else the last that is a name. */
function titleIn(head: readonly Piece[], below: readonly Piece[]): number | null {
  const placed = head.findIndex((_, i) => isPlacedTitle(i, head) || isKindBelow(i, head));
  if (placed >= 0) return placed;
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

/** « Mamie Roulotte » over « Le Nouvion (Aisne) » */
function isPlacedTitle(i: number, pieces: readonly Piece[]): boolean {
  const [name, place] = [pieces[i], pieces[i + 1]];
  if (!name?.isApart || place?.isApart !== false || !isPlace(place) || isPlace(name)) return false;
  return name.text.length <= LONGEST_HEAD && isShapely(uncounted(name.text).oneLine);
}

/** « Étincelles & Cie » over « entreprise d'insertion, Feignies (Nord) » */
function isKindBelow(i: number, head: readonly Piece[]): boolean {
  const [name, kind] = [head[i], head[i + 1]];
  if (!name || !kind || isCount(name.text.oneLine)) return false;
  return structureTypesNamedIn(kind.text)[0]?.start === 0 && isShapely(uncounted(name.text).oneLine);
}

const isPlace = (piece: Piece | undefined) => piece !== undefined && readPlaceLine(piece.text) !== null;

/** « MAISON N° 3 énergie », « Les cahiers | 6 », « Témoin n° 1 », « FICHE B retouche »: what only counts. */
const isCount = (line: string) =>
  /^\p{L}{3,20}\sn°\s?\d|\s\|\s\d{1,3}$/iu.test(line) || LETTERED.test(line) || isSerial(line);
const LETTERED = new RegExp(`^(?:${COUNTED_PARTS})\\s[A-Z](?![\\p{L}'’])`, "iu");

/** « par Iris Vanhoutte », « Aïcha Belkacem, présidente »: who speaks, and what only counts, is no name of a unit. */
function isBeside(line: string): boolean {
  return (
    isCount(line) ||
    /^[«"“].{20}/u.test(line) ||
    /^(?:présentée? )?par\s/iu.test(line) ||
    isPersonName(/^[^,]*(?=,\s\p{Ll})/u.exec(line)?.[0] ?? "")
  );
}
