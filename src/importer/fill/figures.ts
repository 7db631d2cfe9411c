import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { isAboutIt, subjectAt, type Whose } from "../attribute/subject.ts";
import { sentences } from "../extract/common/sentences.ts";
import type { Budget } from "../extract/draft.ts";
import type { Note } from "../layers/note.ts";
import type { Block } from "../parse/block.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { notesIn } from "../recognise/all.ts";
import { eurosOf } from "../recognise/money.ts";
import { labelOf } from "./figure-label.ts";
import { isNoFigure, NO_COUNT, type Printed } from "./no-figure.ts";

export interface Counted {
  keyFigures: KeyFigure[];
  /** What it has to spend or earns in all; what somebody gives towards it is a figure. */
  budget: Budget[];
}

/**
 * The figures and budgets that blocks give as the initiative's own. « En 2024 : » above a list dates its items. Blocks on
 * its surroundings count only where a sentence is about it, or measures its place.
 */
export function countedIn(blocks: readonly Block[], whose: Whose, isSurroundings = false): Counted {
  const found: Told[] = [];
  let lead: { block: Block; year: SourcedText } | null = null;
  for (const block of blocks) {
    if (block.kind === "heading" || block.kind === "note") continue;
    const isUnder =
      lead && block.kind === "item" && (lead.block.kind !== "item" || block.depth > lead.block.depth);
    if (!isUnder) lead = null;
    const year = lead?.year ?? null;
    for (const { sentence, figures } of toldIn(block.text, whose)) {
      const own = figures.map((told) => ({
        ...told,
        figure: dated(told.figure, year),
      }));
      const counts = !isSurroundings || isAboutIt(sentence, whose);
      found.push(...own.filter(({ figure }) => counts || PLACE_UNIT.test(figure.unit ?? "")));
    }
    const said = /:\s*$/u.test(block.text.text) ? yearsIn(block.text).at(-1) : undefined;
    if (said) lead = { block, year: said.text };
  }
  return {
    keyFigures: found.filter((f) => !f.isBudget).map((f) => f.figure),
    budget: found.filter((f) => f.isBudget).flatMap((f) => amountOf(f.figure) ?? []),
  };
}

const PLACE_UNIT = /^(?:hectares?|ha|m²|mètres? carrée?s?)$/iu;

function dated(figure: KeyFigure, year: SourcedText | null): KeyFigure {
  if (!year || figure.year !== null) return figure;
  const passage = hull([year.passage, figure.passage]);
  return passage ? { ...figure, year: Number(year.text), passage } : figure;
}

/**
 * The figures that running text gives of the initiative: a number, its unit, the words that say what is counted, the
 * year that is said of it. Years, ages, dates, hours of the clock, thresholds, ranks and numbers that are part of a
 * name are none; a range is kept as words, for it is no one number. Without names all of them are its own.
 */
export function figuresIn(text: SourcedText, whose: Whose | null = null): KeyFigure[] {
  return toldIn(text, whose).flatMap(({ figures }) => figures.map(({ figure }) => figure));
}

/** A figure in euros as an amount; null for any other figure. */
export function amountOf({ value, unit, year, label, passage }: KeyFigure): Budget | null {
  const times = unit === null ? null : eurosOf(unit);
  return times === null || value === null ? null : { amount: value * times, year, label, passage };
}

interface Told {
  figure: KeyFigure;
  /** What it counts, for a sentence that goes on with « d'entre elles ». */
  noun: SourcedText | null;
  isBudget: boolean;
}

/** The figures of each sentence; « 3 d'entre elles » counts what the sentence before counted. */
function toldIn(text: SourcedText, whose: Whose | null): { sentence: SourcedText; figures: Told[] }[] {
  let noun: SourcedText | null = null;
  return sentences(text).map((sentence) => {
    const goesOn = /\d%?\sd['’]entre (?:elles|eux)\s/u.test(sentence.text);
    const figures = figuresOfSentence(sentence, whose, goesOn ? noun : null);
    noun = figures.at(-1)?.noun ?? null;
    return { sentence, figures };
  });
}

/** Words by which an amount is what it has to spend, what it earns, or what all of it costs. */
const SPENDS =
  /(?<!\p{L})(?:budget|chiffre d['’]affaires|CA|recettes|ressources|produits d['’]exploitation|charges|d[ée]penses|co[ûu]t(?:e|é|ait)?s?|investissement(?: total| initial| global)?)(?!\p{L})/iu;

function figuresOfSentence(
  sentence: SourcedText,
  whose: Whose | null,
  previous: SourcedText | null = null,
): Told[] {
  const printed = numbersIn(sentence);
  if (printed.length === 0) return [];
  const years = yearsIn(sentence);
  const found: Told[] = [];
  let last = previous;
  let shares: SourcedText | undefined;
  let skipped = -1;
  printed.forEach((number, i) => {
    const before = sentence.slice(printed[i - 1]?.end ?? 0, number.start);
    // A number in words is part of what the one before it counts: « répartis sur deux sites ».
    const cut = printed.slice(i + 1).find(({ start, end }) => /\d/u.test(sentence.text.slice(start, end)));
    const after = sentence.slice(number.end, cut?.start ?? sentence.length);
    if (i === skipped || isNoFigure(number, sentence)) return;
    if (whose && subjectAt(sentence, number.start, whose, number.isMoney) !== "self") return;
    const next = printed[i + 1];
    const range = next ? rangeOf(number, next, sentence) : null;
    if (next && range !== null) {
      skipped = i + 1;
      if (range)
        found.push({
          figure: { value: null, unit: null, label: range.oneLine, year: null, passage: range.passage },
          noun: null,
          isBudget: false,
        });
      return;
    }
    const label = labelOf(number, { sentence, before, after, last, shares });
    if (!label) return;
    last = label.noun;
    shares = label.shares;
    const year = yearOf(number, printed[i + 1]?.start ?? sentence.length, years);
    const passage = hull([
      sentence.slice(number.start, number.end).passage,
      ...label.from.map((words) => words.passage),
      ...(year ? [year.text.passage] : []),
      ...(ABOUT.test(sentence.text.slice(number.start, number.middle)) && GATHERED.test(before.text)
        ? [before.passage]
        : []),
    ]);
    if (passage)
      found.push({
        figure: {
          value: number.value,
          unit: number.unit,
          label: qualified(label.text, sentence.text.slice(number.start, number.middle), before.text),
          year: year ? Number(year.text.text) : null,
          passage,
        },
        noun: label.noun,
        isBudget:
          number.isMoney &&
          (SPENDS.test(before.text.slice(before.text.search(/[^.;]*$/u))) || SPENDS.test(label.text)),
      });
  });
  return found.map((told, i) => shared(told, found[i + 1], sentence));
}

const QUALIFIER =
  /^((?:plus|moins|pr[èe]s|autour) d[e'’]|environ|au (?:moins|plus|minimum|maximum)|jusqu['’](?:[àa]|au)|minimum|quelque|presque)|\s(environ|au moins|au maximum|minimum|maximum)$/iu;
/** « Le collectif regroupe une trentaine d'acteurs »: who does what with those that one word names. */
const GATHERED = /^(?:\*\*)?((?:le|la|l['’])\s?[\p{L}-]+)\s(regroupe|rassemble|réunit|fédère|associe)\s$/iu;

/** « plus de 8 000 adhérents », « une vingtaine de structures »: how a number is meant stands behind what it counts. */
function qualified(label: string, printed: string, before: string): string {
  const [, start, end] = QUALIFIER.exec(printed) ?? [];
  const [, who, does] = (!/\s/u.test(label) && GATHERED.exec(before)) || [];
  if (ABOUT.test(printed)) {
    const told = who && does ? `${who} ${does} ${printed}` : printed;
    return `${label} (${told.toLowerCase()})`;
  }
  const said = start ?? end ?? /(?<=(?:^|\s)d['’])environ(?=\s$)/u.exec(before)?.[0];
  return said ? `${label} (${said.toLowerCase()})` : label;
}

const ABOUT = /aine$/iu;

/** « 420 aides et 4 tonnes de matériel ont été récupérées »: the verb is said of both. */
function shared(told: Told, next: Told | undefined, sentence: SourcedText): Told {
  const verb =
    next &&
    /(?<=\p{L})\s(?:ont|sont|seront) (?:été )?\p{Ll}+(?:ée?s|is|us|ies)(?!\p{L}).*$/u.exec(next.figure.label);
  const { figure } = told;
  if (!verb || /\s(?:ont|sont|a|est)\s/u.test(figure.label)) return told;
  const between = sentence.text.slice(sentence.text.indexOf(figure.label) + figure.label.length);
  if (!/^ et \d/u.test(between)) return told;
  const passage = hull([figure.passage, next.figure.passage]) ?? figure.passage;
  return { ...told, figure: { ...figure, label: `${figure.label}${verb[0]}`, passage } };
}

/** The numbers of a sentence with their units, in its order. */
function numbersIn(sentence: SourcedText): Printed[] {
  const units = [...notesIn(sentence, "measure"), ...notesIn(sentence, "money")];
  return notesIn(sentence, "number").map((note): Printed => {
    const unit = units.find((u) => u.start === note.start);
    const said = unit ? sentence.text.slice(note.end, unit.end).trim() : null;
    return {
      start: note.start,
      middle: note.end,
      end: unit?.end ?? note.end,
      value: note.value.value,
      unit: said,
      isMoney: unit?.layer === "money",
    };
  });
}

interface Year {
  at: number;
  text: SourcedText;
}

/** The year of a beginning, or one that a count goes back to, is not the year of the count. */
const NOT_OF_FIGURES =
  /(?:(?<![\p{L}])(?:depuis|avant|d['’]ici(?: à)?|par rapport à|compar[ée]{1,2} à|que (?:cel(?:ui|le)|ceux) d[eu]|qu['’]en)|(?<![\p{L}])(?:cr[ée]{1,2}|n[ée]|fond[ée]|lanc[ée]|ouver|inaugur[ée]|vu le jour|d[ée]but[ée]|voit le jour)\p{L}*\s[^.;,]{0,30}(?:en|depuis|fin|d[ée]but)?)\s*(?:\p{L}+\s+)?$/iu;

function yearsIn(sentence: SourcedText): Year[] {
  return notesIn(sentence, "date").flatMap((date: Note<"date">): Year[] => {
    const before = sentence.text.slice(Math.max(0, date.start - 40), date.start);
    const year = sentence.slice(date.start, date.end).match(/(?:19|20)\d{2}(?=\D*$)/u);
    return year && !NOT_OF_FIGURES.test(before) ? [{ at: date.start + year.start, text: year.whole }] : [];
  });
}

/** The year between a figure and the next one, else the last one before it, else the first after. */
function yearOf({ start }: Printed, next: number, years: readonly Year[]): Year | null {
  const after = years.find((year) => year.at > start);
  if (after && after.at < next) return after;
  return years.findLast((year) => year.at < start) ?? after ?? null;
}

/** « entre 80 000 et 150 000 bouteilles », « de 18 à 25 »: two numbers that make one range; its words where it counts something, "" where not. */
function rangeOf(first: Printed, second: Printed, sentence: SourcedText): SourcedText | "" | null {
  const before = sentence.text.slice(Math.max(0, first.start - 10), first.start);
  const between = sentence.text.slice(first.end, second.start);
  const opens = /(?<!\p{L})entre\s+$/iu.test(before);
  if (!(opens && /^\s+(?:et|à)\s+$/u.test(between)) && !/^\s?(?:[-–]|à)\s?$/u.test(between)) return null;
  const rest = sentence.slice(second.end);
  if (!opens || second.unit || NO_COUNT.test(rest.text) || !/^\s(?:\p{L}+\s?){1,3}/u.test(rest.text))
    return "";
  const stop = rest.text.search(/[.;:()!?]|,\s/u);
  const start = sentence.text.lastIndexOf("ntre", first.start) - 1;
  return sentence.slice(start, second.end + (stop < 0 ? rest.length : stop)).trim();
}
