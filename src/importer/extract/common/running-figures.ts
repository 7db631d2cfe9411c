import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "./sentences.ts";

const UNIT =
  "%|€|euros?|M€|k€|millions? (?:d['’]euros|de \\p{L}+)|milliards? d['’]euros|tonnes?|kg|litres?|m²|m³|km|ha|hectares?|ETP|heures?|mètres? carrés?";
const NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+(?!\\d)|\\d+(?:[,.]\\d+)?";
const NO_WORD_BEFORE = "(?<![\\p{L}\\d/.,°'’-])";
const FIGURE = new RegExp(`${NO_WORD_BEFORE}(?:${NUMBER})`, "gu");
const READ = new RegExp(`^(${NUMBER})\\s?(${UNIT})?(?![\\p{L}\\d])(.*)$`, "su");
/** What a clause of figures cannot run over. */
const CLAUSE = /[\n;:!?()]|\.(?=\s|$)/gu;
/** After a number: a time of day, an age, a date, a rank, a score, a name that begins with it. */
const NO_FIGURE =
  /^\s?(?:h\d{0,2}(?![\p{L}])|ans(?![\p{L}])|heures?(?![\p{L}])|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|(?:er|re|nde?|e|[èe](?:re|me))(?![\p{L}])|\/|fois(?![\p{L}])|sur \d|\p{Lu}\p{Ll})/u;
const RANGE_BEFORE =
  /(?<![\p{L}])entre\s+$|(?<![\p{L}])entre\s+[\d ]+\s+(?:et|à)\s+$|\d\s+à\s+$|\d\s?[-–]\s?$|\d[^,;.]{0,40}\ssur\s+$/iu;
const NUMBERED =
  /(?<![\p{L}])(?:phase|axe|[ée]tape|volume|tome|n°|num[ée]ro|niveau|article|lot|type|version|page|fiche|chapitre)\s?$/iu;
/** The year of a beginning, or one that a count goes back to, is not the year of the count. */
const NOT_OF_FIGURES =
  /(?:(?<![\p{L}])(?:depuis|avant|d['’]ici(?: à)?)|(?<![\p{L}])(?:cr[ée]{1,2}|n[ée]|fond[ée]|lanc[ée]|ouver|inaugur[ée]|vu le jour|d[ée]but[ée]|voit le jour)\p{L}*\s[^.;,]{0,30}(?:en|depuis|fin|d[ée]but)?)\s*(?:\p{L}+\s+)?$/iu;

/**
 * The figures of running text: a number, its unit, and the words that say what is counted (those after it, up to
 * the next figure or the clause's end; those before it where none follow). Years, ages, ranges, dates, hours of the
 * clock and numbers that are part of a name are no figures.
 */
export function figuresIn(text: SourcedText): KeyFigure[] {
  return sentences(text).flatMap((sentence) => {
    const year = yearOf(sentence);
    const starts = sentence.matchAll(FIGURE).map((m) => m.start);
    const stops = sentence.matchAll(CLAUSE).map((m) => m.start);
    let stop = 0;
    return starts.flatMap((start, i) => {
      while (stop < stops.length && (stops[stop] ?? 0) < start) stop++;
      const end = Math.min(starts[i + 1] ?? sentence.length, stops[stop] ?? sentence.length);
      const before = sentence.slice(Math.max(0, start - 160), start);
      return toFigure(sentence.slice(start, end), before, year, sentence.text.slice(end, end + 2));
    });
  });
}

/** The last year that a sentence gives for what it tells. */
function yearOf(sentence: SourcedText): SourcedText | null {
  const years = sentence.matchAll(/(?<![\d\p{L}])(?:19|20)\d{2}(?!\d|\s?\d{3}(?!\d))/u);
  return (
    years
      .filter(({ start }) => !NOT_OF_FIGURES.test(sentence.text.slice(Math.max(0, start - 40), start)))
      .at(-1)?.whole ?? null
  );
}

function toFigure(
  piece: SourcedText,
  before: SourcedText,
  year: SourcedText | null,
  next: string,
): KeyFigure[] {
  const [number, unit, after] = piece.match(READ)?.groups ?? [];
  const value = number ? parseNumber(number.text) : null;
  if (!number || value === null) return [];
  const rest = after?.text ?? "";
  // « (62) » is a department, « Foyer 80, » is a name.
  if (!unit && /^\s*[,)]?\s*$/u.test(rest) && /\(\s*$|\p{Lu}[\p{L}'’]*\s$/u.test(before.text)) return [];
  if (!unit && /^\s*,/u.test(rest) && /\p{Lu}[\p{L}'’]*\s$/u.test(before.text)) return [];
  if (RANGE_BEFORE.test(before.text) || /^\s*(?:à|et|[-–])\s*$/u.test(rest)) return [];
  if (!unit && NUMBERED.test(before.text)) return [];
  const isYear = value >= 1900 && value <= 2100 && number.length === 4;
  if (!unit && (isYear || NO_FIGURE.test(rest) || (/^\s*$/u.test(rest) && /^\//.test(next)))) return [];
  // « un site de 375 m² à Bucilly »: what is measured stands before.
  const isPlaced =
    unit !== null && unit !== undefined && /^\s(?:à|au|aux|en|sur|dans|par|chez|pour)\s/u.test(rest);
  const label = isPlaced
    ? (labelBefore(before) ?? labelOf(after as SourcedText))
    : ((after ? labelOf(after) : null) ?? labelBefore(before));
  if (!label) return [];
  const kept = piece.slice(0, number.length + (unit ? unit.length + 1 : 0)).trim();
  const passage = hull([kept.passage, label.passage, ...(year ? [year.passage] : [])]);
  return passage
    ? [
        {
          value,
          unit: unit?.oneLine ?? null,
          label: label.oneLine,
          year: year ? Number(year.text) : null,
          passage,
        },
      ]
    : [];
}

/** Words that no label ends with. */
const LOOSE_END =
  /(?:[\s,(]+(?:et|ou encore|ou|dont|entre|soit|en|à|de|d['’]|des|du|le|la|les|un|une|plus|près|environ|par|sur|au total|aujourd['’]hui|actuellement|depuis|et \p{Ll}+(?:e|ent|it|nt)(?=\s*$)))+[\s,(]*$|[\s,(]+$/u;

/** The words after a figure that say what it counts. */
function labelOf(after: SourcedText): SourcedText | null {
  const words = after.trim().without(/^(?:d['’]|de\s|des\s|du\s)/u);
  const stop = words.text.slice(3).search(/,\s|\s(?:qui|dont|afin|soit|tandis|mais|alors|ou encore)(?=\s)/u);
  const label = trimmed(words.slice(0, stop < 0 ? words.length : stop + 3));
  return label && label.length > 2 && /\p{L}{2}/u.test(label.text) && !/^[,;]/u.test(label.text)
    ? label
    : null;
}

/** The words between the figure before and this one: « … 277 000 sont remis en vente (soit 54 %) ». */
function labelBefore(before: SourcedText): SourcedText | null {
  const from = before.matchAll(/[,;:.!?]\s|\d\s|\n/u).at(-1)?.end ?? 0;
  const label = trimmed(before.slice(from).without(/^[\s(;:.]+/u));
  const noun = label?.match(/^(?:.*\s)?(?:une?|l[ae]s?|son|sa|des|d['’]une?)\s(\p{L}.{2,})$/isu)?.groups[0];
  const said = noun ?? label;
  return said && said.length > 2 && /\p{L}{2}/u.test(said.text) ? said : null;
}

function trimmed(text: SourcedText): SourcedText | null {
  // A label is some words, never pages: only its end is looked at.
  let label = text.length > 400 ? text.slice(0, 400) : text;
  for (let i = 0; i < 4; i++) {
    const next = label.without(LOOSE_END).trim();
    if (next.length === label.length) break;
    label = next;
  }
  return label.isBlank ? null : label;
}
