import "server-only";
import { z } from "zod";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import type { Facets, FilterName } from "#domain/search-answer.ts";
import { TYPE_FILTERS } from "#domain/structure-types.ts";
import { THEMES } from "#domain/themes.ts";
import { LEVELS } from "#domain/vocabularies.ts";
import { filtersBut, type Hits } from "./where.ts";

export const facetCountsSchema = z.object({
  values: z.array(z.object({ facet: z.string(), value: z.string(), count: z.number() })),
  documents: z.array(z.object({ value: z.string(), label: z.string(), count: z.number() })),
});

/**
 * The columns of the counts of all filters, beside the CTEs « hits » and « found »; where nothing narrows the
 * directory down they are stored.
 */
export function facetCounts(hits: Hits, criteria: Criteria, areStored: boolean): Prisma.Sql {
  return Prisma.sql`
    (SELECT coalesce(json_agg(c), '[]') FROM (${areStored ? ALL_COUNTS : valueCounts(hits)}) AS c) AS values,
    (SELECT coalesce(json_agg(c), '[]') FROM (${areStored ? ALL_DOCUMENTS : documentCounts(hits, criteria)}) AS c) AS documents`;
}

const ALL_COUNTS = Prisma.sql`SELECT facet, value, count FROM filter_count WHERE facet NOT IN ('', 'documents')`;
const MOST_DOCUMENTS = 50;
const ALL_DOCUMENTS = Prisma.sql`
  SELECT d.id AS value, d.title AS label, c.count FROM document d JOIN filter_count c ON c.facet = 'documents' AND c.value = d.id
  WHERE d.withdrawn_at IS NULL ORDER BY d.published_on DESC, d.id LIMIT ${MOST_DOCUMENTS}`;

/** Counted together where nothing tells them apart: few sets of bits are left of three short lists, many of the themes. */
const COUNTED_TOGETHER = [["departments", "types", "levels"], ["themes"]] as const;

/**
 * Each filter is counted with the others applied but not itself, so that its other values stay in reach. Few sets of
 * bits are left where only those of some filters count: they are counted first, then taken apart.
 */
function valueCounts(hits: Hits): Prisma.Sql {
  const passes = COUNTED_TOGETHER.flatMap((facets) => {
    const on = facets.filter((facet) => facet in hits.filters);
    return [facets.filter((facet) => !(facet in hits.filters)), ...on.map((facet) => [facet])];
  });
  const counts = passes
    .filter((facets) => facets.length > 0)
    .map((facets) => {
      const [only] = facets;
      const from =
        only && only in hits.filters
          ? Prisma.sql`hits h WHERE ${filtersBut(hits, only)}`
          : Prisma.sql`found h`;
      const isOfThese = Prisma.sql`facet = ANY(${[...facets]}::text[])`;
      return Prisma.sql`
      SELECT v.facet, v.value, sum(masks.n)::int AS count FROM (
        SELECT h.filters & (SELECT bit_or(1::bigint << bit) FROM filter_value WHERE ${isOfThese}) AS bits, count(*)::int AS n
        FROM ${from} GROUP BY 1) AS masks
      JOIN filter_value v ON ${isOfThese} AND masks.bits >> v.bit & 1 = 1 GROUP BY v.facet, v.value`;
    });
  return Prisma.join(counts, " UNION ALL ");
}

function documentCounts(hits: Hits, { documents }: Criteria): Prisma.Sql {
  const from = hits.filters.documents
    ? Prisma.sql`hits h WHERE ${filtersBut(hits, "documents")}`
    : Prisma.sql`found h`;
  // What is chosen stays, however many others there are, or none; where it stands does not change.
  const joined = documents.length > 0 ? Prisma.sql`LEFT JOIN` : Prisma.sql`JOIN`;
  return Prisma.sql`
    SELECT value, label, count FROM (SELECT d.id AS value, d.title AS label, coalesce(counted.n, 0)::int AS count, d.published_on
    FROM document d ${joined} (
      SELECT number, sum(n) AS n FROM (SELECT h.document_set, count(*)::int AS n FROM ${from} GROUP BY 1) AS told
      JOIN search_document_set sets ON sets.id = told.document_set CROSS JOIN unnest(sets.documents) AS number GROUP BY number
    ) AS counted ON counted.number = d.number
    WHERE d.withdrawn_at IS NULL AND (counted.n > 0 OR d.id = ANY(${documents}::text[]))
    ORDER BY d.id = ANY(${documents}::text[]) DESC, d.published_on DESC, d.id LIMIT ${MOST_DOCUMENTS}) AS kept
    ORDER BY published_on DESC, value`;
}

/** In the order of their vocabulary: the values that would show something, and those selected. */
export function facetsOf(
  criteria: Criteria,
  { values, documents }: z.infer<typeof facetCountsSchema>,
): Facets {
  const counts = new Map(values.map(({ facet, value, count }) => [`${facet} ${value}`, count]));
  const facet = (name: FilterName, known: readonly { value: string; label: string }[]) => {
    const selected = new Set<string>(criteria[name]);
    return known
      .map(({ value, label }) => ({
        value,
        label,
        count: counts.get(`${name} ${value}`) ?? 0,
        selected: selected.has(value),
      }))
      .filter((value) => value.count > 0 || value.selected);
  };
  return {
    departments: facet(
      "departments",
      DEPARTMENTS.map(({ code, name }) => ({ value: code, label: name })),
    ),
    types: facet("types", TYPE_FILTERS),
    themes: facet(
      "themes",
      THEMES.map(({ slug, label }) => ({ value: slug, label })),
    ),
    levels: facet(
      "levels",
      LEVELS.map(({ code, label }) => ({ value: code, label })),
    ),
    documents: documents.map((d) => ({ ...d, selected: criteria.documents.includes(d.value) })),
  };
}
