import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import type { InitiativeResult, SearchAnswer } from "#domain/search-answer.ts";
import { STRUCTURE_TYPES } from "#domain/structure-types.ts";
import { THEMES } from "#domain/themes.ts";
import { absentTypes } from "./absent-types.ts";
import { CARD_COLUMNS, cardSchema } from "./cards.ts";
import { facetCounts, facetCountsSchema, facetsOf } from "./facets.ts";
import { entryPage, tabCounts, tabCountsQuery, tabCountsSchema } from "./search-entries.ts";
import { foundWords, missingTerms, snippetOf } from "./snippets.ts";
import { type Understanding, understand } from "./understand.ts";
import { waysOn } from "./ways-on.ts";
import { filtersBut, type Hits, hitsOf, orderFor } from "./where.ts";

const PAGE_SIZE = 20;

/** Everything behind a page of results, of whatever tab. */
export async function search(criteria: Criteria): Promise<SearchAnswer> {
  const asked = await understand(criteria);
  const hits = hitsOf(criteria, asked);
  const order = orderFor(criteria, asked);
  const found = await pageOf(criteria, asked, hits);
  const others = await entryPage(criteria, asked);
  const tabs = { ...tabCounts(found.tabs), initiatives: found.total };
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
    ...(await listsOf(criteria, asked, found)),
    others,
    facets,
    waysOn: await waysOn(criteria, asked, { total, facets, tabs }),
    absentTypes: found.total === 0 ? await absentTypes(criteria, asked) : [],
  };
}

const rowSchema = z.object({
  ...cardSchema.shape,
  km: z.number().nullable(),
  whole: z.boolean(),
  text: z.string(),
});
type Row = z.infer<typeof rowSchema>;

const listSchema = z.object({ total: z.number(), page: z.array(rowSchema) });
const pageSchema = z.object({
  ...listSchema.shape,
  fullTotal: z.number(),
  apart: listSchema.nullable(),
  tabs: tabCountsSchema,
  ...facetCountsSchema.shape,
});
type FoundPage = z.infer<typeof pageSchema>;

/**
 * One statement for the page of profiles, who has no nearer place than a department, the totals and the counts of all
 * filters and tabs: whatever happens meanwhile, they agree.
 */
async function pageOf(criteria: Criteria, asked: Understanding, hits: Hits): Promise<FoundPage> {
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
      SELECT h.id, h.km, h.whole FROM found h ORDER BY ${hits.order} LIMIT ${PAGE_SIZE}
      OFFSET (SELECT least(${(criteria.page - 1) * PAGE_SIZE}::int, greatest(0, (total - 1) / ${PAGE_SIZE} * ${PAGE_SIZE})) FROM totals))
    SELECT t.total, t.full_total AS "fullTotal", ${PAGE_ROWS} AS page,
      ${apartFromPlace(criteria, asked)} AS apart,
      (SELECT coalesce(json_agg(c), '[]') FROM (${tabCountsQuery(asked)}) AS c) AS tabs,
      ${facetCounts(hits, criteria, isCounted)}
    FROM (SELECT coalesce(max(total), 0) AS total, coalesce(max(full_total), 0) AS full_total FROM totals) AS t`;
  return pageSchema.parse(row);
}

/** With fewer initiatives than this in a place, the nearest ones beyond it are shown as well. */
const FEW_IN_PLACE = 10;
const SHOWN_BEYOND = 10;
const SHOWN_APART = 20;

/** Who has no place nearer than a department, as a column of what a search by place shows besides; null for nothing. */
function apartFromPlace(criteria: Criteria, asked: Understanding): Prisma.Sql {
  if (!showsAround(criteria, asked)) return Prisma.sql`NULL`;
  const hits = hitsOf(criteria, asked, "apart");
  return Prisma.sql`(
    WITH ${hits.ctes}, found AS NOT MATERIALIZED (SELECT * FROM hits h WHERE ${filtersBut(hits, null)}),
    page AS (SELECT h.id, h.km, h.whole FROM found h ORDER BY ${hits.order} LIMIT ${SHOWN_APART})
    SELECT json_build_object('total', (SELECT count(*)::int FROM found), 'page', ${PAGE_ROWS}))`;
}

/**
 * The nearest beyond a place that has few. Asked for apart: the distances of all communes are only worth sending where
 * they are wanted.
 */
async function beyondPlace(criteria: Criteria, asked: Understanding, total: number): Promise<Row[]> {
  if (total >= FEW_IN_PLACE || !showsAround(criteria, asked)) return [];
  const hits = hitsOf(criteria, asked, "beyond");
  const [row] = await db().$queryRaw<{ page: unknown }[]>`
    WITH ${hits.ctes}, page AS (
      SELECT h.id, h.km, h.whole FROM hits h WHERE ${filtersBut(hits, null)} ORDER BY ${hits.order} LIMIT ${SHOWN_BEYOND})
    SELECT ${PAGE_ROWS} AS page`;
  return z.array(rowSchema).parse(row?.page);
}

function showsAround({ tab, page }: Criteria, { place }: Understanding): boolean {
  return place?.communes != null && tab === "initiatives" && page === 1;
}

/** The results of the three lists. */
async function listsOf(
  criteria: Criteria,
  asked: Understanding,
  { total, page, apart }: FoundPage,
): Promise<Pick<SearchAnswer, "results" | "farther" | "apart" | "apartTotal">> {
  const beyond = await beyondPlace(criteria, asked, total);
  const lists = [criteria.tab === "initiatives" ? page : [], beyond, apart?.page ?? []];
  const all = await resultsOf(lists.flat(), asked);
  const [results = [], farther = [], rest = []] = lists.map(({ length }) => all.splice(0, length));
  return { results, farther, apart: rest, apartTotal: apart?.total ?? 0 };
}

/** The rows of the CTE « page » with their cards and their text, as one JSON value. */
const PAGE_ROWS = Prisma.sql`(SELECT coalesce(json_agg(card ORDER BY card.rank), '[]') FROM (
  SELECT ranked.rank, ranked.km, ranked.whole, ${CARD_COLUMNS},
    concat_ws(E'\\n', i.summary, i.challenge, i.search_text) AS text
  FROM (SELECT page.*, row_number() OVER () AS rank FROM page) AS ranked JOIN initiative i ON i.id = ranked.id) AS card)`;

async function resultsOf(rows: readonly Row[], { words }: Understanding): Promise<InitiativeResult[]> {
  const found =
    words &&
    (await foundWords(
      words.terms,
      rows.map(({ text, ...card }) => wordsOfCard(card, text)),
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
