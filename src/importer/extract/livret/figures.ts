import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { onlyYear, type PrintedFigure, printedFigures } from "../common/printed-figures.ts";
import type { Budget, FindingDraft } from "../draft.ts";
import { groupOf } from "./field-kinds.ts";
import type { Field } from "./fields.ts";
import { implausible } from "./implausible.ts";
import { sentenceCase } from "./wording.ts";

export interface Figures {
  keyFigures: KeyFigure[];
  budget: Budget[];
  findings: FindingDraft[];
}

/** The figures that a sheet gives under its labels: the label says what is counted, the text says how many. */
export function readFigures(fields: readonly Field[]): Figures {
  const out: Figures = { keyFigures: [], budget: [], findings: [] };
  for (const field of fields) {
    if (groupOf(field.kind) !== "figures") continue;
    for (const [i, statement] of statementsOf(field).entries()) readStatement(statement, field, i === 0, out);
  }
  return out;
}

/** Ends that leave the number to the next line: « prévisionnel 2021, environ ». */
const LEAVES_OPEN =
  /(?:environ|atteint|est|est de|était de|de|d['’]|soit|dont|plus de|pr[èe]s de|s['’][ée]l[èe]ve [àa]|:|,)\s*$/iu;

/** A number and its unit, and nothing that says what is counted. */
const BARE =
  /^\s*(?:environ |plus de |près de )?\d[\d\s.,]*(?:[km]?€|euros?|%|tonnes?|t|kg|ha|m²|km|ETP)?\s*$/iu;

/** « Budget 2024 : 412 000 €. 14 salariés. » tells a figure a sentence. */
const SENTENCE_END = /\n|(?<=[\p{L}€%)])\.\s+(?=\d)/u;

/** The lines of a field, those that a number completes joined with it, and a number alone with what it counts. */
function statementsOf(field: Field): SourcedText[] {
  const lines = field.body
    .filter((b) => b.kind !== "note")
    .flatMap((block) =>
      block.text
        .split(SENTENCE_END)
        .flatMap(figureLines)
        .map((text) => ({ text, block })),
    );
  // « 486 000 € » over « budget du chantier »: here what is counted comes second.
  const numberFirst = lines[0] !== undefined && BARE.test(lines[0].text.text);
  const out: SourcedText[] = [];
  lines.forEach(({ text, block }, i) => {
    const last = out.at(-1);
    const opens = /^\s*\d/.test(text.text);
    const completes = opens && last && LEAVES_OPEN.test(last.text) && printedFigures(last).length === 0;
    const explains =
      !opens &&
      last &&
      BARE.test(last.text) &&
      (numberFirst || lines[i - 1]?.block === block) &&
      printedFigures(text).length === 0;
    if (last && (completes || explains)) out[out.length - 1] = SourcedText.join([last, text], " ");
    else out.push(text);
  });
  return out;
}

/** The lines of a paragraph; what goes on in lower case was only cut by the page. */
function figureLines(text: SourcedText): SourcedText[] {
  const out: SourcedText[] = [];
  for (const { text: line } of printedLines(text)) {
    const last = out.at(-1);
    if (last && !/^\s*(?:\d|\p{Lu})/u.test(line.text))
      out[out.length - 1] = SourcedText.join([last, line], " ");
    else out.push(line);
  }
  return out;
}

/** « Ordinateurs vendus en 2024 | 7 850 », « 1,64 M€ | budget 2024 »: the cell that names and the one that counts. */
function cellsOf(text: SourcedText): { label: SourcedText; statement: SourcedText } | null {
  const [left, right, ...others] = text.split(/\s*\|\s*/u);
  if (!left || !right || others.length > 0) return null;
  if (BARE.test(left.text)) return { label: right, statement: left };
  return printedFigures(right).length > 0 ? { label: left, statement: right } : null;
}

function readStatement(text: SourcedText, field: Field, answersLabel: boolean, out: Figures): void {
  // A line may bring its own label: « Nombre de repas servis : 12 000 ».
  const own = text.match(/^((?:[^:\d]|(?<!\d)(?:19|20)\d{2}(?!\d)){3,80}?)\s*:\s*(?=.*\d)/u);
  const cells = own ? null : cellsOf(text);
  const asked =
    answersLabel && field.kind !== "other-indicators" && field.kind !== "figures" ? field.label : null;
  const label = own?.groups[0] ?? cells?.label ?? asked;
  const statement = own ? text.slice(own.end) : (cells?.statement ?? text);
  const figures = printedFigures(statement);
  const hasBold = figures.some((f) => f.bold);
  figures.forEach((figure, i) => {
    const main = figure.bold || !hasBold;
    if (!main && !figure.unit && !followsFigure(figure)) return;
    const year =
      figure.year ??
      (figures.length === 1 || YEAR_OF_ALL.test(statement.text)
        ? (onlyYear(statement.text) ?? (label ? onlyYear(label.text) : null))
        : null);
    const whole = year === figure.year ? figure.whole : statement;
    const about = { figure, label, statement };
    const budget = isBudget(field, about, i);
    const named = budget ? nameBudget(field, about) : nameFigure(field, about);
    const words = named.from.flatMap((t) => (t && !t.isBlank ? t.passage : []));
    const passage = hull([...words, whole.passage]) ?? whole.passage;
    out.findings.push(...implausible({ ...about, passage }));
    if (budget) out.budget.push({ amount: figure.value, year, label: named.name, passage });
    else out.keyFigures.push({ value: figure.value, unit: named.unit, label: named.name, year, passage });
  });
}

/** « … (2020) » at the end of a statement dates all of it. */
const YEAR_OF_ALL = /\((?:19|20)\d{2}\)\s*[.;]?\s*$/u;

/** A plain number among bold ones is a figure of its own where the sentence says so. */
function followsFigure({ before }: PrintedFigure): boolean {
  return (
    before === null ||
    /(?:cumulant|totalisant|soit|plus de|environ|pr[èe]s de|dont|et|pour)\s*$/iu.test(before.text)
  );
}

export interface FigureInText {
  figure: PrintedFigure;
  label: SourcedText | null;
  statement: SourcedText;
}

/** What a figure is called, and the words beside its own that the name is made of. */
interface Named {
  name: string;
  unit: string | null;
  from: (SourcedText | null)[];
}

const MONEY_WORDS =
  /(?<![\p{L}])(?:CA|chiffre d['’]affaires|budget|recettes|ressources|d[ée]penses|produits|charges)(?![\p{L}])/u;

const BUDGET = /(?<![\p{L}])(?:budget|chiffre d['’]affaires)(?![\p{L}])/iu;

function isBudget(field: Field, { figure, label }: FigureInText, place: number): boolean {
  const asked =
    label && label !== field.label
      ? BUDGET.test(label.text)
      : field.kind === "budget" ||
        (figure.unit === "€" && BUDGET.test(`${figure.before?.text ?? ""} ${figure.counted?.text ?? ""}`));
  if (!asked || (figure.unit !== null && figure.unit !== "€")) return false;
  const words = `${figure.counted?.text ?? ""} ${figure.before?.text ?? ""}`;
  return place === 0
    ? figure.unit === "€" || figure.value >= 1000
    : figure.unit === "€" && MONEY_WORDS.test(words);
}

/** What the amount is, in the words beside it, else in those of its label. */
function nameBudget(field: Field, { figure, statement, label }: FigureInText): Named {
  const own = (name: string, from: SourcedText | null = null): Named => ({ name, unit: "€", from: [from] });
  const inBrackets = statement.match(/\(([^()]*(?:budget|pr[ée]visionnel|r[ée]alis[ée]|CA)[^()]*)\)/u)
    ?.groups[0];
  const counted = figure.counted?.without(/^(?:de |du |d['’])/u).oneLine;
  if (counted && MONEY_WORDS.test(counted)) return own(counted);
  const turnover = figure.before?.match(/chiffre d['’]affaires|CA(?![\p{L}])|recettes/u)?.whole.oneLine;
  if (turnover) return own(turnover, figure.before);
  if (inBrackets && MONEY_WORDS.test(inBrackets.text)) return own(inBrackets.oneLine, inBrackets);
  const from = label ?? field.label;
  const asked = sentenceCase(from?.oneLine ?? figure.whole.oneLine);
  const said = inBrackets ?? statement.match(/(?:budget )?pr[ée]visionnel(?: (?:19|20)\d{2})?/iu)?.whole;
  return { name: said ? `${asked} : ${said.oneLine}` : asked, unit: "€", from: [from, said ?? null] };
}

/** A count of things has them as its unit; a measure keeps its own, and the words around say of what. */
function nameFigure(field: Field, { figure, label: printed }: FigureInText): Named {
  const things = figure.counted?.without(/^(?:de |du |des |d['’])/u).oneLine ?? null;
  const counted = things && !/^(?:en |fin |au )?(?:19|20)\d{2}$/u.test(things) ? things : null;
  // Beside a budget, and under a tonnage, what is counted is said by its own words.
  const isBeside =
    (field.kind === "budget" && (printed === null || printed === field.label)) ||
    (/tonnage/iu.test(printed?.text ?? "") && figure.unit === null);
  const label = isBeside && (counted ?? contextOf(figure)) ? null : printed;
  const asked = label ? sentenceCase(label.oneLine) : null;
  const context = contextOf(figure);
  if (!asked) {
    // « 51 tonnes de poissons »: behind a measure, the words as they hang on it.
    const measured = figure.unit && counted ? (figure.counted?.oneLine ?? counted) : counted;
    const said = isBeside ? (context ?? measured) : (measured ?? context);
    if (said) return { name: said, unit: figure.unit, from: [said === context ? figure.before : null] };
    const name = sentenceCase(field.label?.oneLine ?? figure.whole.oneLine);
    return { name, unit: figure.unit, from: [field.label] };
  }
  if (figure.unit) {
    const said = context ?? counted;
    const from = [label, context ? figure.before : null];
    return { name: said ? `${asked} : ${said}` : asked, unit: figure.unit, from };
  }
  if (!counted) return { name: asked, unit: null, from: [label] };
  const isThing = counted.split(" ").length <= 4;
  return isThing
    ? { name: asked, unit: counted, from: [label] }
    : { name: `${asked} : ${counted}`, unit: null, from: [label] };
}

/** « …, avec une valorisation de dons en nature de plus de » says what the number after it is. */
function contextOf({ before }: PrintedFigure): string | null {
  const words = before
    ?.without(/^.*(?<![\p{L}])(?:et|avec|dont)\s+(?=(?:une?|des|les?)\s)/u)
    .without(/^(?:avec |dont |et )?(?:une? |des |les? )(?=\p{L}{3})/u)
    .without(/(?:^|\s)(?:de |d['’]|à )?(?:plus de|environ|pr[èe]s de|de|d['’]|sur|à|soit|cumulant)?\s*$/u)
    .oneLine.replace(/^[\s,;:&–-]+|[\s,;:&–-]+$/gu, "");
  return words && words.length > 3 ? words : null;
}
