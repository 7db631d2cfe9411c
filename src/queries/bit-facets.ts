import "server-only";
import { Prisma } from "#db/generated/client.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import type { FacetValue } from "#domain/search-answer.ts";
import { TYPE_FILTERS } from "#domain/structure-types.ts";
import { THEMES } from "#domain/themes.ts";
import { hasOneOf } from "./where.ts";

/** The filters that lessons and figures have as initiatives do: by the bits of their initiatives. */
export interface BitCriteria {
  departments: readonly string[];
  types: readonly string[];
  themes: readonly string[];
}
const BIT_FACETS = ["departments", "types", "themes"] as const;

/** Conditions on a row called h, by filter; none for a filter that is off. */
export function bitConditions(criteria: BitCriteria): Record<string, Prisma.Sql> {
  return Object.fromEntries(
    BIT_FACETS.filter((facet) => criteria[facet].length > 0).map((facet) => [
      facet,
      hasOneOf(Prisma.sql`h.filters`, facet, criteria[facet]),
    ]),
  );
}

/** All conditions but that of one filter, as one. */
export function allBut(conditions: Record<string, Prisma.Sql>, except: string | null): Prisma.Sql {
  const others = Object.entries(conditions).filter(([name]) => name !== except);
  return Prisma.join([Prisma.sql`TRUE`, ...others.map(([, condition]) => condition)], " AND ");
}

/** Rows (facet, value, count) of a column of `from h`, with the other filters applied. */
export function columnCounts(
  facet: string,
  column: Prisma.Sql,
  from: Prisma.Sql,
  conditions: Record<string, Prisma.Sql>,
): Prisma.Sql {
  return Prisma.sql`
    SELECT ${facet} AS facet, ${column} AS value, count(*)::int AS count
    FROM ${from} h WHERE ${allBut(conditions, facet)} GROUP BY ${column}`;
}

/** The same of the values of a filter that are bits: few sets of bits are left, which are counted first. */
export function bitCounts(
  facet: string,
  from: Prisma.Sql,
  conditions: Record<string, Prisma.Sql>,
): Prisma.Sql {
  return Prisma.sql`
    SELECT v.facet, v.value, sum(masks.n)::int AS count FROM (
      SELECT h.filters & (SELECT bit_or(1::bigint << bit) FROM filter_value WHERE facet = ${facet}) AS bits, count(*)::int AS n
      FROM ${from} h WHERE ${allBut(conditions, facet)} GROUP BY 1) AS masks
    JOIN filter_value v ON v.facet = ${facet} AND masks.bits >> v.bit & 1 = 1 GROUP BY v.facet, v.value`;
}

export interface CountedValue {
  facet: string;
  value: string;
  count: number;
}

/** The values of a filter in the order of their vocabulary: those that would show something, and those selected. */
export function facetOf(
  facet: string,
  counted: readonly CountedValue[],
  known: readonly { value: string; label: string }[],
  selected: readonly string[],
): FacetValue[] {
  const counts = new Map(counted.filter((c) => c.facet === facet).map((c) => [c.value, c.count]));
  return known
    .map(({ value, label }) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
      selected: selected.includes(value),
    }))
    .filter((value) => value.count > 0 || value.selected);
}

/** The departments, types and themes of some counts. */
export function bitFacets(counted: readonly CountedValue[], criteria: BitCriteria) {
  const departments = DEPARTMENTS.map(({ code, name }) => ({ value: code, label: name }));
  const themes = THEMES.map(({ slug, label }) => ({ value: slug, label }));
  return {
    departments: facetOf("departments", counted, departments, criteria.departments),
    types: facetOf("types", counted, TYPE_FILTERS, criteria.types),
    themes: facetOf("themes", counted, themes, criteria.themes),
  };
}
