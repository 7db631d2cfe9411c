import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import type { Facets, FilterName, InitiativeResult, SearchAnswer } from "#domain/search-answer.ts";
import { STRUCTURE_TYPES } from "#domain/structure-types.ts";
import { THEMES } from "#domain/themes.ts";
import { LEVELS } from "#domain/vocabularies.ts";
import { CARD_COLUMNS, cardSchema } from "./cards.ts";
import { entryPage, tabCounts } from "./search-entries.ts";
import { foundWords, missingTerms, snippetOf } from "./snippets.ts";
import { type Understanding, understand } from "./understand.ts";
import { waysOn } from "./ways-on.ts";
import { filtersBut, type Hits, hitsOf, type Order, orderFor, orderOf, type Scope } from "./where.ts";

export const PAGE_SIZE = 20;

/** Everything behind a page of results, of whatever tab. */
export async function search(criteria: Criteria): Promise<SearchAnswer> {
  const asked = await understand(criteria);
  const hits = hitsOf(criteria, asked);
  const order = orderFor(criteria, asked);
  const found = await pageOf(criteria, hits, order);
  const others = await entryPage(criteria, asked);
  const tabs = { ...(await tabCounts(asked)), initiatives: found.total };
  const facets = facetsOf(criteria, found);
  const total = criteria.tab === "initiatives" ? found.total : tabs[criteria.tab];
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return {
    understood: asked.understood,
    tabs,
    total: found.total,
    fullTotal: found.fullTotal,
    page: Math.min(criteria.page, pageCount),
    pageCount,
    pageSize: PAGE_SIZE,
    order,
    results: criteria.tab === "initiatives" ? await resultsOf(found.page, asked) : [],
    others,
    ...(await aroundPlace(criteria, asked, found.total)),
    facets,
    waysOn: await waysOn(criteria, asked, { total, facets, tabs }),
  };
}

const rowSchema = z.object({
  ...cardSchema.shape,
  km: z.number().nullable(),
  whole: z.boolean(),
  text: z.string(),
});
type Row = z.infer<typeof rowSchema>;

const pageSchema = z.object({
  total: z.number(),
  fullTotal: z.number(),
  page: z.array(rowSchema),
  values: z.array(z.object({ facet: z.string(), value: z.string(), count: z.number() })),
  documents: z.array(z.object({ value: z.string(), label: z.string(), count: z.number() })),
});
type FoundPage = z.infer<typeof pageSchema>;
const aroundSchema = pageSchema.pick({ total: true, page: true });

/** One statement for the page, the totals and the counts of all filters: whatever happens meanwhile, they agree. */
async function pageOf(criteria: Criteria, hits: Hits, order: Order): Promise<FoundPage> {
  const isFiltered = Object.keys(hits.filters).length > 0;
  const isCounted = hits.areAll && !isFiltered;
  const [row] = await db().$queryRaw<unknown[]>`
    WITH ${hits.ctes},
    found AS ${hits.areAll || !isFiltered ? Prisma.sql`NOT MATERIALIZED` : Prisma.sql`MATERIALIZED`} (
      SELECT * FROM hits h WHERE ${filtersBut(hits, null)}),
    totals AS MATERIALIZED (${
      isCounted
        ? Prisma.sql`SELECT count AS total, count AS full_total FROM filter_count WHERE facet = ''`
        : Prisma.sql`SELECT count(*)::int AS total, count(*) FILTER (WHERE whole)::int AS full_total FROM found`
    }),
    page AS (
      SELECT h.id, h.km, h.whole FROM found h ORDER BY ${orderOf(order)} LIMIT ${PAGE_SIZE}
      OFFSET (SELECT least(${(criteria.page - 1) * PAGE_SIZE}::int, greatest(0, (total - 1) / ${PAGE_SIZE} * ${PAGE_SIZE})) FROM totals))
    SELECT t.total, t.full_total AS "fullTotal", ${PAGE_ROWS} AS page,
      (SELECT coalesce(json_agg(c), '[]') FROM (${isCounted ? ALL_COUNTS : valueCounts(hits)}) AS c) AS values,
      (SELECT coalesce(json_agg(c), '[]') FROM (${isCounted ? ALL_DOCUMENTS : documentCounts(hits, criteria)}) AS c) AS documents
    FROM (SELECT coalesce(max(total), 0) AS total, coalesce(max(full_total), 0) AS full_total FROM totals) AS t`;
  return pageSchema.parse(row);
}

/** With fewer initiatives than this in a place, the nearest ones beyond it are shown as well. */
const FEW_IN_PLACE = 10;
const SHOWN_BEYOND = 10;
const SHOWN_APART = 20;

/** What a search by place shows besides: the nearest beyond it, and who has no place nearer than a department. */
async function aroundPlace(
  criteria: Criteria,
  asked: Understanding,
  inside: number,
): Promise<Pick<SearchAnswer, "farther" | "apart" | "apartTotal">> {
  const none = { farther: [], apart: [], apartTotal: 0 };
  if (!asked.place?.communes || criteria.tab !== "initiatives" || criteria.page > 1) return none;
  const rows = async (scope: Scope, order: Prisma.Sql, limit: number) => {
    const hits = hitsOf(criteria, asked, scope);
    const [row] = await db().$queryRaw<unknown[]>`
      WITH ${hits.ctes}, found AS MATERIALIZED (SELECT * FROM hits h WHERE ${filtersBut(hits, null)}),
      page AS (SELECT h.id, h.km, h.whole FROM found h ORDER BY ${order} LIMIT ${limit})
      SELECT (SELECT count(*)::int FROM found) AS total, ${PAGE_ROWS} AS page`;
    return aroundSchema.parse(row);
  };
  const beyond = inside < FEW_IN_PLACE ? await rows("beyond", orderOf("pertinence"), SHOWN_BEYOND) : null;
  const byName = Prisma.sql`h.whole DESC, h.strong DESC, ${orderOf("pertinence")}`;
  const apart = await rows("apart", byName, SHOWN_APART);
  return {
    farther: await resultsOf(beyond?.page ?? [], asked),
    apart: await resultsOf(apart.page, asked),
    apartTotal: apart.total,
  };
}

/** The rows of the CTE « page » with their cards and their text, as one JSON value. */
const PAGE_ROWS = Prisma.sql`(SELECT coalesce(json_agg(card ORDER BY card.rank), '[]') FROM (
  SELECT ranked.rank, ranked.km, ranked.whole, ${CARD_COLUMNS},
    concat_ws(E'\\n', i.summary, i.challenge, i.search_text) AS text
  FROM (SELECT page.*, row_number() OVER () AS rank FROM page) AS ranked JOIN initiative i ON i.id = ranked.id) AS card)`;

const ALL_COUNTS = Prisma.sql`SELECT facet, value, count FROM filter_count WHERE facet NOT IN ('', 'documents')`;
const MOST_DOCUMENTS = 200;
const ALL_DOCUMENTS = Prisma.sql`
  SELECT d.id AS value, d.title AS label, c.count FROM document d JOIN filter_count c ON c.facet = 'documents' AND c.value = d.id
  WHERE d.withdrawn_at IS NULL ORDER BY d.published_on DESC, d.id LIMIT ${MOST_DOCUMENTS}`;

const FACETS = ["departments", "types", "themes", "levels"] as const;

/**
 * Each filter is counted with the others applied but not itself, so that its other values stay in reach. Few sets of
 * bits are left where only those of one filter count: they are counted first, then taken apart.
 */
function valueCounts(hits: Hits): Prisma.Sql {
  const counts = FACETS.map((facet) => {
    const isOn = facet in hits.filters;
    const from = isOn ? Prisma.sql`hits h WHERE ${filtersBut(hits, facet)}` : Prisma.sql`found h`;
    return Prisma.sql`
      SELECT v.facet, v.value, sum(masks.n)::int AS count FROM (
        SELECT h.filters & (SELECT bit_or(1::bigint << bit) FROM filter_value WHERE facet = ${facet}) AS bits, count(*) AS n
        FROM ${from} GROUP BY 1) AS masks
      JOIN filter_value v ON v.facet = ${facet} AND masks.bits >> v.bit & 1 = 1 GROUP BY v.facet, v.value`;
  });
  return Prisma.join(counts, " UNION ALL ");
}

function documentCounts(hits: Hits, { documents }: Criteria): Prisma.Sql {
  const from = hits.filters.documents
    ? Prisma.sql`hits h WHERE ${filtersBut(hits, "documents")}`
    : Prisma.sql`found h`;
  return Prisma.sql`
    SELECT d.id AS value, d.title AS label, coalesce(counted.n, 0)::int AS count
    FROM document d LEFT JOIN (
      SELECT number, sum(n) AS n FROM (SELECT h.documents, count(*) AS n FROM ${from} GROUP BY 1) AS sets
      CROSS JOIN unnest(sets.documents) AS number GROUP BY number
    ) AS counted ON counted.number = d.number
    WHERE d.withdrawn_at IS NULL AND (counted.n > 0 OR d.id = ANY(${documents}::text[]))
    ORDER BY d.published_on DESC, d.id LIMIT ${MOST_DOCUMENTS}`;
}

/** In the order of their vocabulary: the values that would show something, and those selected. */
function facetsOf(criteria: Criteria, { values, documents }: FoundPage): Facets {
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
    types: facet(
      "types",
      STRUCTURE_TYPES.map(({ code, label }) => ({ value: code, label })),
    ),
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

async function resultsOf(rows: readonly Row[], { words }: Understanding): Promise<InitiativeResult[]> {
  const found =
    words &&
    (await foundWords(
      words.terms,
      rows.map(({ text, name }) => `${name} ${text}`),
    ));
  return rows.map(({ km, whole, text, ...card }) => {
    const snippet = found ? snippetOf(text, found) : null;
    return {
      ...card,
      highlight: snippet?.text ?? null,
      missing: whole || !found ? [] : missingTerms(wordsOfCard(card, text), found),
      via: snippet?.via ?? [],
      distance: km,
    };
  });
}

/** All that a profile is found by, as text. */
function wordsOfCard(card: Omit<Row, "km" | "whole" | "text">, text: string): string {
  const labels = [
    ...card.structureTypes.flatMap((code) => {
      const type = STRUCTURE_TYPES.find((t) => t.code === code);
      return [code, type?.label];
    }),
    ...card.themes.map((slug) => THEMES.find((t) => t.slug === slug)?.label),
    ...card.communes.map((c) => c.name),
    ...card.departments.map((code) => DEPARTMENTS.find((d) => d.code === code)?.name),
  ];
  return [card.name, ...labels, text].join(" ");
}
