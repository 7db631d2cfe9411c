import type { KeyFigure } from "#domain/directory.ts";
import { formatNumber, words } from "#lib/text.ts";
import { figuresIn } from "../../fill/figures.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "../common/sentences.ts";
import type { Budget, FindingDraft, InitiativeDraft } from "../draft.ts";
import { PROSE } from "./field-kinds.ts";
import type { Field } from "./fields.ts";

/** Figures that a sheet gives twice and not alike: staff, budgets, and what it counts in one year. */
export function contradictions(draft: InitiativeDraft, fields: readonly Field[]): FindingDraft[] {
  const told = fields
    .filter((f) => PROSE.has(f.kind))
    .flatMap((f) => f.body.filter((b) => b.kind !== "note").map((b) => b.text));
  return [
    ...staff(draft, told),
    ...budgets(draft, budgetsIn(fields)),
    ...counts(
      draft.keyFigures,
      told.flatMap((text) => figuresIn(text)),
    ),
  ];
}

function finding(
  passage: FindingDraft["passage"],
  message: string,
  found: number,
  expected: string | null,
): FindingDraft {
  return {
    code: "contradictory-figures",
    passage,
    message,
    found: formatNumber(found),
    expected,
    about: null,
  };
}

const STAFF_NOW =
  /(?:[ée]quipe|effectif|compte|emploie|emplois?)\s(?:[\p{L}'’]+\s){0,3}?(\d{1,3})\s(?:salari[ée]\S*|personnes salari[ée]es)(?!\s(?:en insertion|d['’]insertion|permanent|en parcours|en CDDI))/iu;
const NOW =
  /(?<![\p{L}])(?:aujourd['’]hui|actuellement|[àa] ce jour|d[ée]sormais|[àa] pr[ée]sent)(?![\p{L}])/iu;

/** The staff that its figures or its story of today give, against the field that asks for it. */
function staff({ workforce, keyFigures }: InitiativeDraft, told: readonly SourcedText[]): FindingDraft[] {
  if (!workforce) return [];
  const { total, permanent, insertion } = workforce.value;
  const asked = total ?? (insertion === null ? permanent : null);
  if (asked === null) return [];
  const printed = keyFigures
    .filter((f) => /^salari[ée]\S*$/iu.test(f.unit ?? f.label) && f.value !== null)
    .map((f) => ({ value: f.value, line: f.passage.lineStart }));
  const said = told.flatMap(sentences).flatMap((s) => {
    const number = NOW.test(s.text) ? s.match(STAFF_NOW)?.groups[0] : null;
    return number ? [{ value: Number(number.text), line: number.lineStart }] : [];
  });
  const other = [...printed, ...said].find((f) => f.value !== asked);
  if (!other) return [];
  const message = `L'effectif est de ${asked} ici, et de ${other.value} à la ligne ${other.line}.`;
  return [finding(workforce.passage, message, asked, `${other.value} ou ${asked}`)];
}

const BUDGET_SAID =
  /(?<![\p{L}])budget(?: (?:annuel|global|total|pr[ée]visionnel|de fonctionnement))?(?: (?:de|pour|en) ((?:19|20)\d{2}))?(?:\s(?:est|[ée]tait|a [ée]t[ée]|s['’][ée]l[èe]ve)\s(?:de|[àa])|,| :| de| d['’]environ)?\s+(\d{1,3}(?:[ \u00a0.]\d{3})+|\d+(?:,\d+)?)\s?(€|euros|k€|M€)/iu;
const TIMES: Readonly<Record<string, number>> = { "k€": 1_000, "m€": 1_000_000 };

/** « Le budget de 2024, 132 400 €, repose… »: the budget that the economic part tells in a sentence. */
export function budgetsIn(fields: readonly Field[]): Budget[] {
  const texts = fields.filter((f) => f.kind === "viability").flatMap((f) => f.body.map((b) => b.text));
  return texts.flatMap(sentences).flatMap((sentence): Budget[] => {
    const said = sentence.match(BUDGET_SAID);
    const [year, number, unit] = said?.groups ?? [];
    if (!said || !number || !unit) return [];
    const amount =
      Number(number.text.replace(/[\s\u00a0.]/gu, "").replace(",", ".")) *
      (TIMES[unit.text.toLowerCase()] ?? 1);
    return [{ amount, year: year ? Number(year.text) : null, label: "Budget", passage: said.whole.passage }];
  });
}

function budgets({ budget }: InitiativeDraft, said: readonly Budget[]): FindingDraft[] {
  return said.flatMap((told) => {
    const other = budget.find(
      (b) =>
        b.year === told.year && b.year !== null && b.amount !== told.amount && /budget/iu.test(b.label ?? ""),
    );
    if (!other) return [];
    const message = `Le budget de ${told.year} est de ${formatNumber(other.amount)} € ici, et de ${formatNumber(told.amount)} € à la ligne ${told.passage.lineStart}.`;
    return [finding(other.passage, message, other.amount, null)];
  });
}

/** « 210 tonnes de matériaux déposés en 2022 » among the figures, « en 2022, 120 tonnes de matériaux déposées » in the text. */
function counts(figures: readonly KeyFigure[], inText: readonly KeyFigure[]): FindingDraft[] {
  const told = inText.filter((t) => t.year !== null).map((t) => ({ ...t, stems: new Set(stemsOf(t)) }));
  return figures.flatMap((figure) => {
    if (figure.value === null || figure.year === null) return [];
    const own = stemsOf(figure);
    if (own.length < 2) return [];
    const other = told.find(
      (t) =>
        t.value !== null &&
        t.value !== figure.value &&
        t.year === figure.year &&
        (t.unit ?? "") === (figure.unit ?? "") &&
        own.every((stem) => t.stems.has(stem)),
    );
    if (!other || other.value === null) return [];
    const message = `Le chiffre est de ${formatNumber(figure.value)} ici, et de ${formatNumber(other.value)} à la ligne ${other.passage.lineStart}.`;
    return [finding(figure.passage, message, figure.value, null)];
  });
}

const SMALL = new Set([
  "avec",
  "dans",
  "pour",
  "plus",
  "dont",
  "sont",
  "sous",
  "chez",
  "leur",
  "leurs",
  "total",
]);

/** What is counted, as the beginnings of its words. */
function stemsOf({ label }: KeyFigure): string[] {
  const counted = label.split(" : ").at(-1) ?? label;
  const own = words(counted).filter((w) => w.length > 3 && !/\d/.test(w) && !SMALL.has(w));
  return [...new Set(own.map((w) => w.slice(0, 4)))];
}
