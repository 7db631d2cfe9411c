import type { ReactNode } from "react";
import type { Facets, FacetValue } from "#domain/search-answer.ts";
import { STRUCTURE_GROUPS, structureType } from "#domain/structure-types.ts";
import { formatNumber } from "#lib/text.ts";
import { TypeMark } from "../marks/type-mark.tsx";
import { SEARCH_FORM } from "./search-script.tsx";

/** The id of the panel that they stand in. */
const PANEL = "filtres";

const SHOWN = 7;

/** The filters of the search of initiatives. */
export function Filters({ facets, ...panel }: { facets: Facets; active: number; folded?: boolean }) {
  return (
    <FilterPanel {...panel} isEmpty={Object.values(facets).every((values) => values.length === 0)}>
      <FacetGroup legend="Département" name="departement" values={facets.departments} />
      <TypeGroups values={facets.types} />
      <FacetGroup legend="Thème" name="theme" values={facets.themes} />
      <FacetGroup legend="Publication" name="document" values={facets.documents} />
      <FacetGroup legend="Ce qu'en dit la publication" name="niveau" values={facets.levels} />
    </FilterPanel>
  );
}

/**
 * Filters as boxes to tick: they belong to the search form and need no script. On a phone, or where a map takes the
 * room (`folded`), they are a panel of the browser's own, opened by a button that stays in reach; beside results on a
 * large screen they are simply there.
 */
export function FilterPanel({
  active,
  folded = false,
  isEmpty = false,
  children,
}: {
  active: number;
  folded?: boolean;
  /** No filter has a value: its place is kept, so that results stay where they are. */
  isEmpty?: boolean;
  children: ReactNode;
}) {
  if (isEmpty) return <div className="hidden lg:block" />;
  return (
    <>
      <div className={`filters-bar ${folded ? "" : "lg:hidden"}`}>
        <button type="button" popoverTarget={PANEL} className="button button-plain bg-card">
          <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden="true">
            <path d="M0 2h16M3 7h10M6 12h4" stroke="currentColor" strokeWidth="2" />
          </svg>
          Filtrer{active > 0 && ` (${active})`}
        </button>
      </div>
      <section
        id={PANEL}
        popover="auto"
        aria-labelledby="titre-filtres"
        className={`filters ${folded ? "" : "filters-beside"}`}
      >
        <div className="flex items-center justify-between gap-3">
          <h2 id="titre-filtres" className="text-lg">
            Filtrer
          </h2>
          <button
            type="button"
            popoverTarget={PANEL}
            popoverTargetAction="hide"
            className="filters-close chip min-h-11 cursor-pointer"
          >
            Fermer
          </button>
        </div>
        <div className="mt-3 grid gap-6">{children}</div>
        <div className="filters-apply">
          <button type="submit" form={SEARCH_FORM} className="button w-full">
            Appliquer les filtres
          </button>
        </div>
      </section>
    </>
  );
}

/** The filters that are on, where the page does not show them: the form keeps them. */
export function KeptFilters({ facets }: { facets: Facets }) {
  const names = {
    departments: "departement",
    types: "type",
    themes: "theme",
    documents: "document",
    levels: "niveau",
  } as const;
  return Object.entries(names).flatMap(([key, name]) =>
    facets[key as keyof Facets]
      .filter(({ selected }) => selected)
      .map(({ value }) => (
        <input key={`${name}=${value}`} type="hidden" form={SEARCH_FORM} name={name} value={value} />
      )),
  );
}

/** The values of one filter, the first ones in sight. */
export function FacetGroup({ legend, name, values }: { legend: string; name: string; values: FacetValue[] }) {
  if (values.length === 0) return null;
  const [first, rest] = [values.slice(0, SHOWN), values.slice(SHOWN)];
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-bold">{legend}</legend>
      <Boxes name={name} values={first} />
      {rest.length > 0 && (
        <details open={rest.some((v) => v.selected)}>
          <summary className="link flex min-h-11 items-center text-sm">Voir {rest.length} de plus</summary>
          <Boxes name={name} values={rest} />
        </details>
      )}
    </fieldset>
  );
}

function TypeGroups({ values }: { values: FacetValue[] }) {
  if (values.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-bold">Type de structure</legend>
      {STRUCTURE_GROUPS.map(({ code, label }) => {
        const inGroup = values.filter((v) => structureType(v.value)?.group === code);
        if (inGroup.length === 0) return null;
        return (
          <fieldset key={code} className="mb-2 min-w-0">
            <legend className="text-sm text-ink-soft">{label}</legend>
            <Boxes name="type" values={inGroup} withMarks />
          </fieldset>
        );
      })}
      <Boxes name="type" values={values.filter((v) => !structureType(v.value))} withMarks />
    </fieldset>
  );
}

function Boxes({
  name,
  values,
  withMarks = false,
}: {
  name: string;
  values: FacetValue[];
  withMarks?: boolean;
}) {
  if (values.length === 0) return null;
  return (
    <ul>
      {values.map(({ value, label, count, selected }) => (
        <li key={value}>
          <label className="flex min-h-11 cursor-pointer items-start gap-2 rounded-md py-2 text-sm hover:text-sea-deep lg:min-h-8 lg:py-1">
            <input
              type="checkbox"
              form={SEARCH_FORM}
              name={name}
              value={value}
              defaultChecked={selected}
              className="mt-1 size-4 shrink-0"
            />
            {withMarks && <TypeMark code={structureType(value)?.code ?? null} size={20} />}
            <span className="min-w-0 grow">{label}</span>
            <span className="text-ink-soft tabular-nums">{formatNumber(count)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
