import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { fold, parseNumber } from "#lib/text.ts";
import { figuresIn } from "../../fill/figures.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { LabelledField } from "./case-identity.ts";
import { NUMBER } from "./case-numbers.ts";
import { BUDGET, STAFF } from "./case-staff.ts";
import type { Panel } from "./panels.ts";
import { figureOfTitle, figuresOfPicture } from "./pictures.ts";
import { MARKER, presentersIn, presentersOn } from "./presenters.ts";
import { unitsOf } from "./units.ts";

const UNIT = "tonnes?|kg|%|€|k€|M€|euros?|m²|m2|km|heures?|ETP|litres?|ha";
/** « 80 vélos prêtés », « > 12 tonnes de papier »: what is counted follows. */
const COUNT_FIRST = new RegExp(
  `^[<>»≥+*•–-]?\\s*(?:(?:plus|près|pres)\\sde\\s|environ\\s)?(${NUMBER})\\s?(${UNIT})?(?![\\p{L}\\d])\\s*(\\p{L}.{2,90})$`,
  "su",
);
/** « Repas servis 900 », « Chiffre d'affaires : 2,1 M€ »: what is counted stands before. */
const COUNT_LAST = new RegExp(
  `^(\\p{L}[^\\d:;]{2,60}?)\\s*(?:[:=–|-]\\s*)?(?<=[\\s:])(${NUMBER})\\s?(${UNIT})?\\s*$`,
  "su",
);
/** Parts whose figures are its own: not its territory's, nor what it fears. */
const TELLING: readonly Panel["part"][] = [
  null,
  "about",
  "activity",
  "figures",
  "results",
  "projects",
  "missions",
];
/** The figures of a case study: drawn, listed under a title that announces figures, given by a title, or told. */
export function figuresOfCase(
  panels: readonly Panel[],
  fields: readonly LabelledField[],
  own: readonly string[],
): KeyFigure[] {
  const labelled = new Set(fields.map((f) => f.line.lineStart));
  const found = panels.flatMap((panel): KeyFigure[] => {
    if (panel.part === "members" || panel.part === "groups")
      return panel.title ? figureOfTitle(panel.title) : [];
    if (!TELLING.includes(panel.part)) return [];
    const people = presentersOn(panel.lines).map((p) => p.name.oneLine);
    // The department of who speaks stands alone beside them.
    const drawn = figuresOfPicture(panel.lines).filter((f) => !people.some((name) => f.label.includes(name)));
    const inColumns = panel.blocks.some((b, i) => b.lineStart <= (panel.blocks[i - 1]?.lineEnd ?? 0));
    const isOwn = (unit: SourcedText) =>
      !labelled.has(unit.lineStart) &&
      !drawn.some(
        (f) =>
          f.passage.lineStart <= unit.lineStart &&
          unit.lineStart <= f.passage.lineEnd &&
          // In another column the same lines hold something else.
          (!inColumns || unit.oneLine.includes(f.label) || f.label.includes(unit.oneLine)),
      );
    const units = unitsOf(panel.blocks).filter(
      (unit) =>
        isOwn(unit) &&
        !/@|www\.|\d{5}\s\p{Lu}|:\s*$/u.test(unit.text) &&
        !MARKER.test(unit.text) &&
        presentersIn(unit).length === 0,
    );
    const year = yearOf(panel);
    return [
      ...drawn,
      ...units.flatMap((unit) => {
        const line =
          panel.part === "figures" || panel.part === "results" || unit.length <= 60
            ? lineFigure(unit, year)
            : null;
        return line ? [line] : told(unit, own);
      }),
    ];
  });
  const key = (f: KeyFigure) => `${f.value} ${fold(f.unit ?? "")} ${/\p{L}{4,}/u.exec(fold(f.label))?.[0]}`;
  return found.filter((f, i) => found.findIndex((other) => key(other) === key(f)) === i);
}

/** The year that heads a panel of figures: « Les chiffres 2025 », « 2026 » alone on its line. */
function yearOf(panel: Panel): { year: number; text: SourcedText } | null {
  const lines = [
    ...(panel.title ? [panel.title] : []),
    ...panel.lines.slice(0, 1).filter((l) => l.length <= 12),
  ];
  const found = lines
    .map((line) => line.match(/(?<!\d)(20\d{2})(?!\d)/u)?.groups[0] ?? null)
    .find((y) => y !== null);
  return found ? { year: Number(found.text), text: found } : null;
}

function lineFigure(unit: SourcedText, year: { year: number; text: SourcedText } | null): KeyFigure | null {
  const line = unit.without(/[\s.;,]+$/u).trim();
  if (STAFF.test(line.text) || BUDGET.test(line.text)) return null;
  const first = line.match(COUNT_FIRST);
  const last = first ? null : line.match(COUNT_LAST);
  const [number, unitOf, label] = first
    ? first.groups
    : [last?.groups[1] ?? null, last?.groups[2] ?? null, last?.groups[0] ?? null];
  const value = number ? parseNumber(number.text) : null;
  if (!number || !label || value === null || isYear(number.text, unitOf ?? null)) return null;
  // A sentence or a second number is for the reader of running text.
  if (/\d/u.test(label.text.replace(/(?:19|20)\d{2}/gu, "")) || /[.!?]\s/u.test(label.text)) return null;
  const said = label.match(/(?:\sen|\()\s?((?:19|20)\d{2})\)?\s*$/u);
  const own = said?.groups[0] ? Number(said.groups[0].text) : null;
  const words = said ? label.slice(0, said.start) : label;
  const passage = hull([line.passage, ...(own === null && year ? [year.text.passage] : [])]);
  if (!passage || !/\p{L}{3}/u.test(words.text)) return null;
  return {
    value,
    unit: unitOf?.oneLine ?? null,
    label: words.oneLine,
    year: own ?? year?.year ?? null,
    passage,
  };
}

function isYear(number: string, unit: SourcedText | null): boolean {
  return unit === null && /^(?:19|20)\d{2}$/.test(number);
}

/** Staff and budgets have fields of their own. */
function told(unit: SourcedText, own: readonly string[]): KeyFigure[] {
  const not = [STAFF, BUDGET].flatMap((pattern) => unit.matchAll(pattern));
  return figuresIn(unit, { own, carrier: null }).filter(({ value }) => {
    const at =
      unit.matchAll(new RegExp(NUMBER, "gu")).find(({ whole }) => parseNumber(whole.text) === value)?.start ??
      -1;
    return !not.some(({ start, end }) => at >= start && at < end);
  });
}
