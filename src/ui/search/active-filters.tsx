import Link from "next/link";
import { type Criteria, criteriaToQuery, isFiltered } from "#domain/criteria.ts";
import type { Facets } from "#domain/search-answer.ts";

interface ActiveFilter {
  label: string;
  /** The criteria without it. */
  without: Partial<Criteria>;
}

/** The filters that are on, each with the way to take it off. */
export function activeFilters(criteria: Criteria, facets: Facets, nearName: string | null): ActiveFilter[] {
  const off = <K extends "departments" | "types" | "themes" | "documents" | "levels">(
    key: K,
  ): ActiveFilter[] =>
    facets[key]
      .filter((v) => v.selected)
      .map((v) => ({
        label: v.label,
        without: { [key]: (criteria[key] as string[]).filter((c) => c !== v.value) },
      }));
  return [
    ...(criteria.q ? [{ label: `« ${criteria.q} »`, without: { q: "" } }] : []),
    ...(criteria.near
      ? [{ label: `À ${criteria.radius} km de ${nearName ?? criteria.near}`, without: { near: null } }]
      : []),
    ...off("departments"),
    ...off("types"),
    ...off("themes"),
    ...off("documents"),
    ...off("levels"),
  ];
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
  if (!isFiltered(criteria)) return null;
  return (
    <ul aria-label="Filtres actifs" className="no-print flex flex-wrap items-center gap-2">
      {filters.map(({ label, without }) => (
        <li key={label}>
          <Link
            href={base + criteriaToQuery(criteria, { ...without, page: 1 })}
            prefetch={false}
            className="chip border-sea-line bg-sea-tint"
          >
            <span className="sr-only">Retirer le filtre </span>
            {label}
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
            </svg>
          </Link>
        </li>
      ))}
      <li>
        <Link href={base} prefetch={false} className="link text-sm">
          Tout effacer
        </Link>
      </li>
    </ul>
  );
}
