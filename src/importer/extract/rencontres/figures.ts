import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { fold, parseNumber } from "#lib/text.ts";
import { ABOUT_WORDS, alternatives } from "../../lexicon/numbers.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readYear } from "../common/dates.ts";
import { sentences } from "../common/sentences.ts";

/** A figure that is somebody else's: the aim of a policy, a norm. */
const NOT_ITS_OWN = /objectifs? (?:national|r[ée]gional|europ[ée]en)|(?:^|\s)normes?\s|(?:^|\s)ISO\s/iu;
/** The year of an event, which is not that of the figure beside it. */
const OF_AN_EVENT =
  /(?<!\p{L})(?:cr[ée]{1,2}e?s?|lanc[ée]{1,2}s?|fond[ée]{1,2}s?|n[ée]{1,2}s?|initi[ée]{1,2}s?|ouvert\p{L}*|depuis|d['’]ici|avant)\s+(?:l['’]|en\s|\p{L}+\s){0,2}(?:19|20)\d{2}/iu;

const UNIT =
  /^\s?(%|€|euros?|M€|k€|mill(?:ions?|iards?) d['’]euros|tonnes?|kg|m²|m³|hectares?|ETP|heures?)(?![\p{L}])/u;
const NUMBER =
  /(?<![\p{L}\d/.,°'’-])(\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+|\d+(?:[,.]\d+)?)(?![\d\p{L}])/gu;
const IN_WORDS = new RegExp(`(?<![\\p{L}])une (${alternatives(ABOUT_WORDS)}) d(?=e\\s|['’])`, "giu");

/** Words that count time, age or the parts of a text and measure nothing. */
const COUNTS_NOTHING =
  /^(?:ans?|mois|semaines?|jours?|fois|phases?|domaines?|dimensions?|[ée]tapes?|volets?|axes?|premi[èe]re?s?|derni[èe]re?s?|minutes?|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|h)(?![\p{L}])/iu;
/** Where the words that say what is counted end. */
const CLAUSE_END =
  /[;:.!?()]|(?<=[^\s,][^,]{3,}),\s|\s(?:dont|soit|auxquelles|auxquels|ainsi que)\s|\set(?=\s(?:\d|\p{L}+\s\d))/u;
/** « 48 personnes et assemble des luminaires »: another verb. */
const OTHER_CLAUSE = /\set\s\p{Ll}{3,}(?:e|ent|it|nd)\s(?:l[ae]s?\s|l['’]|des?\s|du\s|une?\s|dans\s|à\s).*$/u;
const HARD_END = /[;:.!?()]/u;
const LONGEST_LABEL = 80;
const LOOSE_END =
  /(?:\s+(?:l[ae]s?|une?|des?|du|sur|pour|par|et|ou|à|en|avec|dont|qui|plus|environ|dans)){1,12}$/iu;

/** The figures that a structure gives of itself in a text: the number, its unit and the words that say what is counted. */
export function ownFigures(text: SourcedText): KeyFigure[] {
  return sentences(text)
    .filter((sentence) => !NOT_ITS_OWN.test(sentence.text))
    .flatMap((sentence) => {
      const digits = sentence.matchAll(NUMBER);
      const found = [
        ...digits.flatMap(({ start, end }, i) =>
          inDigits(sentence, start, end, digits[i + 1]?.start ?? sentence.length),
        ),
        ...sentence.matchAll(IN_WORDS).flatMap(({ start, groups: [word] }): KeyFigure[] => {
          const label = words(sentence, start, sentence.length);
          const value = ABOUT_WORDS[fold(word?.text ?? "")];
          return label && value
            ? [{ value, unit: null, label: label.oneLine, year: null, passage: label.passage }]
            : [];
        }),
      ];
      return withYear(found, sentence);
    });
}

/** The year that a sentence prints is that of its figures, unless it tells when something began. */
function withYear(figures: KeyFigure[], sentence: SourcedText): KeyFigure[] {
  const year = OF_AN_EVENT.test(sentence.text) ? null : readYear(sentence.text);
  const printed = year === null ? null : sentence.match(new RegExp(`(?<!\\d)${year}(?!\\d)`, "u"));
  if (!printed) return figures;
  return figures.map((f) => ({ ...f, year, passage: hull([f.passage, printed.whole.passage]) ?? f.passage }));
}

function inDigits(sentence: SourcedText, start: number, end: number, next: number): KeyFigure[] {
  const before = sentence.text.slice(0, start);
  const after = sentence.text.slice(end);
  const value = parseNumber(sentence.text.slice(start, end));
  // « 18-25 ans », « de 1 à 20 heures »: a range. « 8 sorties sur 10 »: counted out of ten.
  const isRange = /\d\s?(?:[-–]|à)\s?$/u.test(before.slice(-6)) || /^\s?(?:[-–]|à)\s?\d/u.test(after);
  if (value === null || isRange || /\d[^,;.]*\ssur\s+$/u.test(before.slice(-60))) return [];
  const unit = UNIT.exec(after);
  const isYear = value >= 1900 && value <= 2100 && end - start === 4;
  if (!unit && isYear) return [];
  const from = end + (unit?.[0].length ?? 0);
  const label =
    words(sentence, from, next)?.without(/^(?:de\s|des\s|du\s|d['’](?!entre))/u) ??
    // « Caution 80 : »: a number that nothing measures belongs to a name.
    (unit || /\s(?:de|d['’]|à)\s?$/u.test(before.slice(-6)) ? wordsBefore(sentence, start) : null);
  if (!label || label.isBlank || COUNTS_NOTHING.test(label.text)) return [];
  const at = startOf(label, sentence, from);
  const { passage } = sentence.slice(Math.min(start, at), Math.max(from, at + label.length));
  return [{ value, unit: unit?.[1] ?? null, label: label.oneLine, year: null, passage }];
}

/** The words from a place on, up to the end of their clause or to the next figure; null for none worth a label. */
function words(sentence: SourcedText, from: number, next: number): SourcedText | null {
  const clause = sentence.slice(from, next);
  const label = upTo(clause, CLAUSE_END);
  // « Dans 70% des cas, les personnes … »: the word alone says nothing.
  const told =
    label && label.text.replace(/^(?:des?|du|d['’])\s?/u, "").length < 4 ? upTo(clause, HARD_END) : label;
  if (!told || told.length < 3 || /^[,;:)]/u.test(told.text)) return null;
  const long = told.length > LONGEST_LABEL ? told.slice(8).match(/\s(?:qui|et|afin|pour)\s/u) : null;
  return long ? told.slice(0, 8 + long.start) : told;
}

function upTo(clause: SourcedText, stop: RegExp): SourcedText | null {
  const end = clause.match(stop)?.start ?? clause.length;
  const kept = clause.slice(0, end).trim();
  const tidy = kept.without(LOOSE_END);
  // « 110 personnes avec une RQTH et agit dans 3 domaines »: what another clause begins goes with it.
  const own = tidy.length < kept.length ? tidy.without(/\set\s\p{L}+$/u) : tidy.without(OTHER_CLAUSE);
  return own.isBlank ? null : own;
}

/** « une formation de 35 heures », « un taux d'entrée de 100% »: what is counted stands before. */
function wordsBefore(sentence: SourcedText, start: number): SourcedText | null {
  const before = sentence.slice(Math.max(0, start - 160), start).without(/(?:\s+(?:de|à|d['’]))?\s*$/u);
  const clause = before.match(/(?:^|[,;:]\s)([^,;:]*)$/u)?.groups[0]?.trim();
  const noun =
    clause?.match(/^(?:.*\s)?une?\s(\p{L}.*)$/u) ??
    clause?.match(/^(?:.*\s)?(?:l[ae]\s|l['’]|son\s|sa\s)(\p{L}.*)$/u);
  const label = noun?.groups[0] ?? clause;
  return label && label.length > 2 ? label : null;
}

/** Where a label stands in its sentence: after the figure, else before it. */
function startOf(label: SourcedText, sentence: SourcedText, from: number): number {
  const after = sentence.text.indexOf(label.text, from);
  return after >= 0 ? after : Math.max(sentence.text.lastIndexOf(label.text, from), 0);
}
