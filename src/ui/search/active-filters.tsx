import { type Criteria, criteriaToQuery } from "#domain/criteria.ts";
import { communeByInsee } from "#domain/geography/communes.ts";
import { zoneLabel } from "#domain/geography/zone.ts";
import type { Facets, FilterName, UnderstoodPlace } from "#domain/search-answer.ts";
import { placeName } from "./place-text.ts";
import { CHIPS } from "./search-script.tsx";

interface ActiveFilter {
  /** Its name in the address, for the key. */
  key: string;
  label: string;
  /** The criteria without it. */
  without: Partial<Criteria>;
}

/** What a search is made of, each part with the way to take it off: its words, its place, its filters. */
export function activeFilters(
  criteria: Criteria,
  facets: Facets,
  place: UnderstoodPlace | null,
): ActiveFilter[] {
  const off = (name: FilterName): ActiveFilter[] =>
    facets[name]
      .filter(({ selected }) => selected)
      .map(({ value, label }) => ({
        key: `${name}=${value}`,
        label,
        without: { [name]: criteria[name].filter((code) => code !== value) },
      }));
  const words = place?.typed ? place.rest : criteria.q;
  return [
    ...(words ? [{ key: "q", label: `« ${words} »`, without: { q: place?.typed ?? "" } }] : []),
    ...placeFilter(criteria, place),
    ...(criteria.zone ? [{ key: "zone", label: zoneLabel(criteria.zone), without: { zone: null } }] : []),
    ...(["departments", "types", "themes", "documents", "levels"] as const).flatMap(off),
  ];
}

function placeFilter({ near, radius }: Criteria, place: UnderstoodPlace | null): ActiveFilter[] {
  if (place?.typed) return [{ key: "place", label: placeName(place), without: { q: place.rest } }];
  if (!near) return [];
  const label = place ? placeName(place) : `À ${radius} km de ${communeByInsee(near)?.name ?? near}`;
  return [{ key: "place", label, without: { near: null } }];
}

export function ActiveFilters({
  base,
  criteria,
  filters,
}: {
  base: string;
  criteria: Criteria;
  filters: ActiveFilter[];
}) {
  const hrefOf = (without: Partial<Criteria>) => base + criteriaToQuery(criteria, { ...without, page: 1 });
  return (
    <FilterChips
      base={base}
      filters={filters.map(({ without, ...filter }) => ({ ...filter, href: hrefOf(without) }))}
    />
  );
}

/** What a list is narrowed down by, each part with the address without it. */
export function FilterChips({
  base,
  filters,
}: {
  base: string;
  filters: readonly { key: string; label: string; href: string }[];
}) {
  if (filters.length === 0) return null;
  return (
    <ul id={CHIPS} aria-label="Filtres actifs" className="flex flex-wrap items-center gap-2">
      {filters.map(({ key, label, href }) => (
        <li key={key} className="min-w-0">
          <a href={href} data-chip="" className="chip border-sea-line bg-sea-tint">
            <span className="sr-only">Retirer le filtre </span>
            <span className="min-w-0">{label}</span>
            <svg
              width="10"
              height="10"
              viewBox="0 0 10 10"
              aria-hidden="true"
              className="shrink-0 print:hidden"
            >
              <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
            </svg>
          </a>
        </li>
      ))}
      <li className="no-print">
        <a href={base} className="link inline-flex min-h-11 items-center px-1 text-sm">
          Tout effacer
        </a>
      </li>
    </ul>
  );
}
