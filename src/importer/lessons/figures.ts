import type { Directory, Finding, Initiative } from "#domain/directory.ts";
import { FINDING_CODES } from "#domain/findings.ts";
import { type Measure, measureOf } from "#domain/measures.ts";
import { overlaps, type Passage } from "#domain/passage.ts";
import { groupBy } from "#lib/group-by.ts";
import { formatNumber } from "#lib/text.ts";
import type { SourceDocument } from "../read/document.ts";
import { printedValue, sentenceOf } from "./printed-value.ts";

/** A figure of an initiative, with what is needed to set it beside those of others. */
export interface CollectedFigure {
  /** Slugs: one figure can be told of two initiatives. */
  initiatives: string[];
  measure: Measure;
  value: number;
  /** As the publication prints it, where it does so in digits. */
  printed: string;
  unit: string | null;
  label: string;
  year: number | null;
  /** The sentence that says it. */
  sentence: string;
  passage: Passage;
  isDoubtful: boolean;
}

type Counted = Pick<CollectedFigure, "value" | "unit" | "label" | "year" | "passage"> & { field: string };

/** The figures of all initiatives: key figures, budgets, and who works there; what is printed once stands once. */
export function figuresOf(directory: Directory, sources: readonly SourceDocument[]): CollectedFigure[] {
  const linesOf = new Map(sources.map(({ entry, lines }) => [entry.id, lines]));
  const findings = groupBy(directory.findings, ({ initiative }) => initiative);
  const figures = new Map<string, CollectedFigure>();
  for (const { slug, ...initiative } of directory.initiatives) {
    for (const { field, ...figure } of counted(initiative)) {
      const key = JSON.stringify(figure);
      const known = figures.get(key);
      const isDoubtful = (findings.get(slug) ?? []).some((f) => doubts(f, field, figure.passage));
      if (known) {
        known.initiatives.push(slug);
        known.isDoubtful ||= isDoubtful;
        continue;
      }
      const { document, lineStart, lineEnd } = figure.passage;
      const lines = linesOf.get(document)?.slice(lineStart - 1, lineEnd) ?? [];
      const printed = printedValue(figure.value, lines.join("\n"));
      figures.set(key, {
        ...figure,
        initiatives: [slug],
        measure: measureOf(figure),
        printed: printed ?? formatNumber(figure.value),
        sentence: sentenceOf(printed, lines),
        isDoubtful,
      });
    }
  }
  return [...figures.values()];
}

function counted(i: Omit<Initiative, "slug">): Counted[] {
  const figures = i.keyFigures.flatMap(({ value, ...figure }): Counted[] =>
    value === null ? [] : [{ ...figure, value, field: "keyFigures" }],
  );
  const budgets = i.budget.map(({ amount, label, year, passage }) => ({
    value: amount,
    unit: "€",
    label,
    year,
    passage,
    field: "budget",
  }));
  const [passage] = i.evidence.workforce ?? [];
  const { permanent, insertion, total, fte } = i.workforce ?? {};
  const staff = [
    { value: total, unit: null, label: "salariés en tout" },
    { value: permanent, unit: null, label: "salariés permanents" },
    { value: insertion, unit: null, label: "salariés en insertion" },
    { value: fte, unit: "ETP", label: "emplois en équivalent temps plein" },
  ].flatMap(({ value, ...said }): Counted[] =>
    passage && typeof value === "number" ? [{ value, ...said, year: null, passage, field: "workforce" }] : [],
  );
  // Who works there is often a key figure too.
  const isSaid = (one: Counted) =>
    figures.some(
      (f) => f.value === one.value && measureOf(f) === measureOf(one) && overlaps(f.passage, one.passage),
    );
  return [...figures, ...budgets, ...staff.filter((one) => !isSaid(one))];
}

function doubts(finding: Finding, field: string, passage: Passage): boolean {
  return FINDING_CODES[finding.code].field === field && overlaps(finding, passage);
}
