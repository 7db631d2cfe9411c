import type { Facet } from "#domain/facet-filter.ts";
import { resourceKindLabel } from "#domain/resource-kinds.ts";
import type { ListedResource } from "#domain/resources.ts";
import { THEMES } from "#domain/themes.ts";
import type { DocumentTitles } from "../source/source-link.tsx";

const THEME_LABELS = new Map<string, string>(THEMES.map(({ slug, label }) => [slug, label]));

/** The nature of a resource whose title says none. */
const UNSAID = "non-precisee";

/** What the list of resources is filtered by. */
export function resourceFacets(titles: DocumentTitles): readonly Facet<ListedResource>[] {
  return [
    {
      name: "nature",
      label: "Nature",
      valuesOf: ({ kind }) => [kind ?? UNSAID],
      labelOf: (code) => (code === UNSAID ? "Non précisée" : resourceKindLabel(code)),
    },
    {
      name: "theme",
      label: "Thème de la partie",
      valuesOf: ({ themes }) => themes,
      labelOf: (slug) => THEME_LABELS.get(slug) ?? slug,
    },
    { name: "annee", label: "Année", valuesOf: ({ year }) => (year ? [String(year)] : []), isYear: true },
    { name: "editeur", label: "Éditeur", valuesOf: ({ publishers }) => publishers },
    {
      name: "document",
      label: "Recommandée dans",
      valuesOf: ({ recommendations }) => [...new Set(recommendations.map(({ passage }) => passage.document))],
      labelOf: (id) => titles[id]?.title ?? id,
    },
    {
      name: "avec",
      label: "Adresse",
      valuesOf: ({ urls }) => [urls.length > 0 ? "adresse" : "titre"],
      labelOf: (value) => (value === "adresse" ? "Adresse imprimée" : "Titre seul"),
    },
  ];
}
