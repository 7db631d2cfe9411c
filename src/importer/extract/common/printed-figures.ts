import { fold, parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

/** A figure where it is printed, with what is counted and the year that is said of it. */
export interface PrintedFigure {
  value: number;
  /** As printed; « € » for any writing of an amount. */
  unit: string | null;
  /** The one spelling of its unit. */
  measure: string | null;
  /** What follows the number and its unit, up to the next figure or the end of the clause. */
  counted: SourcedText | null;
  /** What stands before the number in its clause. */
  before: SourcedText | null;
  year: number | null;
  /** From the number to the end of what it counts. */
  whole: SourcedText;
  bold: boolean;
}

const NUMBER = /(?<![\p{L}\d,./°-])(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?)/gu;
/** Units as they are printed, and how many of the measure one is. */
const UNITS = (
  [
    ["k€|k ?euros?", "€", 1000],
    ["m€|millions? d['’]euros?|millions? €", "€", 1_000_000],
    ["€|euros?|eur", "€", 1],
    ["m²|m2|m[èe]tres? carr[ée]s?", "m²", 1],
    ["m³|m3|m[èe]tres? cubes?", "m³", 1],
    ["tonnes?|t(?!\\.)", "tonnes", 1],
    ["kg|kilos?|kilogrammes?", "kg", 1],
    ["ha|hectares?", "ha", 1],
    ["km|kilom[èe]tres?", "km", 1],
    ["heures?", "heures", 1],
    ["litres?|hectolitres?", "litres", 1],
    ["ETP", "ETP", 1],
    ["%", "%", 1],
  ] as const
).map(([words, unit, times]) => ({
  pattern: new RegExp(`^\\s?(?:${words})(?![\\p{L}])`, "iu"),
  unit,
  times,
}));
/** After a number: a date, an age, a rank, a length of time, a distance run. */
const NO_FIGURE =
  /^\s?(?:er|[èe]re|[èe]me|e)(?![\p{L}])|^\s?(?:ans?|mois|jours?|semaines?|h\d{0,2}|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?![\p{L}])|^\/|^\p{L}/u;
const BEFORE_YEAR =
  /(?:^|[\s(«"'’])(?:en|depuis|fin|d[ée]but|courant|de|[àa]|et|ann[ée]e|pr[ée]visionnel|exercice|mi|juin|d[ée]cembre|janvier|septembre|en \p{Ll}+)[\s-]*$|[(,/–-]\s*$/iu;
const OPEN_END =
  /(?:[\s,.;:&]|(?<![\p{L}'’])(?:dont|et|ou|soit|plus|pr[èe]s|environ|de|un|une|sur|par|pour|avec|[àa]|cumulant|totalisant))+$/u;
const CLAUSE_END = /[;()\n]|\.(?:\s|$)|(?<!\d),(?=\s)|\s[–-]\s|\s:\s|:$/u;

function isYear(text: SourcedText, start: number, end: number): boolean {
  const printed = text.text.slice(start, end);
  if (!/^(?:19|20)\d{2}$/.test(printed)) return false;
  const after = text.text.slice(end, end + 12);
  if (UNITS.some(({ pattern }) => pattern.test(after))) return false;
  if (text.slice(start, end).boldness > 0 && text.boldness < 1) return false;
  return (
    BEFORE_YEAR.test(text.text.slice(Math.max(0, start - 24), start)) ||
    start === 0 ||
    /^\s*(?:[):.,;]|$)/u.test(after)
  );
}

/** The one year that a text prints; null for none and for several. */
export function onlyYear(text: string): number | null {
  const years = new Set(
    fold(text)
      .replace(/depuis (?:\p{L}+ )?\d{4}/gu, "")
      .match(
        /(?<![\d ])(?:19|20)\d{2}(?!\d|\s\d{3}|\s?(?:€|tonnes|m²|kg))|(?<=\D )(?:19|20)\d{2}(?!\d|\s\d{3}|\s?(?:€|tonnes|m²|kg))/g,
      ),
  );
  const [year, ...others] = years;
  return year && others.length === 0 ? Number(year) : null;
}

interface SaidYear {
  year: number;
  at: number;
  after: boolean;
}

function yearAfter(rest: SourcedText): SaidYear | null {
  const clause = rest.text.split(";")[0] ?? "";
  const year = onlyYear(clause);
  return year ? { year, at: clause.indexOf(String(year)), after: true } : null;
}

function yearBefore(before: SourcedText): SaidYear | null {
  const clause = before.text.split(";").at(-1) ?? "";
  const year = onlyYear(clause);
  return year ? { year, at: before.text.lastIndexOf(String(year)), after: false } : null;
}

/** The figures of a text that tells figures. Years, dates, ages, lengths of time and numbers in names are none. */
export function printedFigures(text: SourcedText): PrintedFigure[] {
  const numbers = text.matchAll(NUMBER).filter(({ start, end }) => {
    const after = text.text.slice(end, end + 14);
    const hasUnit = UNITS.some(({ pattern }) => pattern.test(after));
    return hasUnit || (!NO_FIGURE.test(after) && !isYear(text, start, end));
  });
  return numbers.flatMap(({ whole: number, start, end }, i) => {
    const value = parseNumber(number.text);
    if (value === null) return [];
    const rest = text.slice(end, numbers[i + 1]?.start ?? text.length);
    const unit = UNITS.find(({ pattern }) => pattern.test(rest.text)) ?? null;
    const unitLength = unit ? (unit.pattern.exec(rest.text)?.[0].length ?? 0) : 0;
    const afterUnit = rest.slice(unitLength);
    const stop = afterUnit.text.search(CLAUSE_END);
    const counted = afterUnit
      .slice(0, stop < 0 ? afterUnit.length : stop)
      .without(OPEN_END)
      .trim();
    const beforeStart = numbers[i - 1]?.end ?? 0;
    const beforeText = text.slice(beforeStart, start);
    const from = [...beforeText.text.matchAll(new RegExp(CLAUSE_END, "gu"))].at(-1);
    const before = beforeText.slice(from ? from.index + from[0].length : 0).trim();
    const end2 = end + unitLength + (stop < 0 ? afterUnit.length : stop);
    const said = yearAfter(rest) ?? yearBefore(beforeText);
    // The words of a figure reach to its year.
    const first = Math.min(start, said?.after === false ? beforeStart + said.at : start);
    const yearEnd = said?.after === true ? end + said.at + 4 : end2;
    const last = Math.max(end2, text.text[yearEnd] === ")" ? yearEnd + 1 : yearEnd);
    return [
      {
        value: value * (unit?.times ?? 1),
        unit: unit?.unit === "€" ? "€" : rest.slice(0, unitLength).oneLine || null,
        measure: unit?.unit ?? null,
        counted: counted.isBlank ? null : counted,
        before: before.isBlank ? null : before,
        year: said?.year ?? null,
        whole: text.slice(first, last).trim(),
        bold: number.boldness > 0,
      },
    ];
  });
}
