import "server-only";
import { db } from "#db/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { type Facets, facetsAndTotal } from "./facets.ts";
import { type InitiativeCard, initiativeCards } from "./initiative-cards.ts";
import { resultOrder } from "./result-order.ts";
import { condition, where } from "./where.ts";

export type { Facets, FacetValue } from "./facets.ts";

export interface SearchResults {
  total: number;
  /** The page shown: that of the criteria, or the last one if there are fewer. */
  page: number;
  /** At least 1. */
  pageCount: number;
  pageSize: number;
  results: InitiativeCard[];
  facets: Facets;
  /** The words searched for instead of those typed, where a word is nowhere and a near one is; else null. */
  correction: string | null;
}

export const PAGE_SIZE = 20;

/** One page of the initiatives that meet the criteria, with the counts of every filter. */
export async function searchInitiatives(criteria: Criteria): Promise<SearchResults> {
  const asked = await where(criteria);
  const { total, facets } = await facetsAndTotal(criteria, asked);
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(criteria.page, pageCount);
  const rows = await db().$queryRaw<{ id: number }[]>`
    SELECT i.id FROM initiative i WHERE ${condition(asked)}
    ORDER BY ${resultOrder(criteria, asked)} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return {
    total,
    page,
    pageCount,
    pageSize: PAGE_SIZE,
    results: await initiativeCards(
      rows.map(({ id }) => id),
      asked.tsquery,
    ),
    facets,
    correction: asked.correction,
  };
}
