import { department } from "#domain/departments.ts";
import type { Facet } from "#domain/facet-filter.ts";
import { THEMES } from "#domain/themes.ts";
import type { ToldEvent } from "#queries/events.ts";

const FORMATS: Record<string, string> = { "sur-place": "Sur place", "en-ligne": "En ligne" };
const THEME_LABELS = new Map<string, string>(THEMES.map(({ slug, label }) => [slug, label]));

/** What the list of restitutions is filtered by. */
export const EVENT_FACETS: readonly Facet<ToldEvent>[] = [
  { name: "annee", label: "Année", valuesOf: ({ date }) => (date ? [date.slice(0, 4)] : []), isYear: true },
  {
    name: "departement",
    label: "Département",
    valuesOf: ({ departments }) => departments,
    labelOf: (code) => department(code)?.name ?? code,
  },
  {
    name: "theme",
    label: "Thème des initiatives racontées",
    valuesOf: ({ themes }) => themes,
    labelOf: (slug) => THEME_LABELS.get(slug) ?? slug,
  },
  {
    name: "format",
    label: "Format",
    valuesOf: ({ format }) => (format ? [format] : []),
    labelOf: (format) => FORMATS[format] ?? format,
  },
];
