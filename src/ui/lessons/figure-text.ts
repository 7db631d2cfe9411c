import { FIGURE_SORTS, type FigureCriteria, figureQuery } from "#domain/lesson-criteria.ts";
import { count } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { Figure, FigureAnswer } from "#queries/figures.ts";
import { FIGURES, passageHref } from "../addresses.ts";
import { linesText } from "../source/source-link.tsx";

/** « 269 000 tonnes », « 285 »: as printed; what is counted stands beside it. */
export function valueText({ printed, unit }: Pick<Figure, "printed" | "unit">): string {
  return unit ? `${printed} ${unit}` : printed;
}

/** What is counted, with its year where the label does not say it. */
export function labelText({ label, year }: Pick<Figure, "label" | "year">): string {
  return year && !label.includes(String(year)) ? `${label} (${year})` : label;
}

/** A citation of a figure, ready to be copied. */
export function citation(figure: Figure, document: DocumentSummary | undefined, site: string): string {
  const who = figure.initiatives.map(({ name }) => name).join(", ");
  const from = document
    ? `${document.publisher}, « ${document.title} », ${document.publishedOn}, ${linesText(figure.passage)}`
    : linesText(figure.passage);
  return `${who} : ${valueText(figure)}, ${labelText(figure)}. D'après : ${from}. ${site}${passageHref(figure.passage)}`;
}

export function figuresHeadline({ total }: FigureAnswer): string {
  return total === 0 ? "Aucun chiffre ne répond à ces filtres" : count(total, "chiffre");
}

export function figuresTitle(answer: FigureAnswer): string {
  const chosen = Object.values(answer.facets).flatMap((values) =>
    values.filter((v) => v.selected).map((v) => v.label),
  );
  const page = answer.page > 1 ? `, page ${answer.page}` : "";
  return `${["Les chiffres des initiatives", ...chosen].join(", ")}${page}`;
}

/** Each filter that is on, with the address without it. */
export function figureFilters(criteria: FigureCriteria, { facets }: FigureAnswer) {
  return (["measures", "departments", "types", "themes"] as const).flatMap((name) =>
    facets[name]
      .filter(({ selected }) => selected)
      .map(({ value, label }) => ({
        key: `${name}=${value}`,
        label,
        href:
          FIGURES +
          figureQuery(criteria, { [name]: criteria[name].filter((code) => code !== value), page: 1 }),
      })),
  );
}

export function sortLabel({ sort }: FigureCriteria): string {
  return FIGURE_SORTS.find(({ code }) => code === sort)?.label ?? "";
}
