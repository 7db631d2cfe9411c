import "server-only";
import { db } from "#db/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { askedProfiles } from "./asked-profiles.ts";
import { understand } from "./understand.ts";
import { filtersBut, hitsOf } from "./where.ts";

/** Which profiles somebody wants: all, those that answer a search, or those of a selection. */
export type Wanted =
  | { tag: "all" }
  | { tag: "criteria"; criteria: Criteria }
  | { tag: "selection"; slugs: readonly string[] };

/** The ids of the wanted profiles by slug, a selection in its own order: numbers alone, for they may be many. */
export async function idsOf(wanted: Wanted): Promise<number[]> {
  switch (wanted.tag) {
    case "all": {
      const rows = await db().$queryRaw<{ id: number }[]>`
        SELECT id FROM initiative WHERE withdrawn_at IS NULL ORDER BY slug COLLATE "C"`;
      return rows.map(({ id }) => id);
    }
    case "criteria": {
      const hits = hitsOf(wanted.criteria, await understand(wanted.criteria));
      const rows = await db().$queryRaw<{ id: number }[]>`
        WITH ${hits.ctes} SELECT i.id FROM hits h JOIN initiative i ON i.id = h.id
        WHERE ${filtersBut(hits, null)} ORDER BY i.slug COLLATE "C"`;
      return rows.map(({ id }) => id);
    }
    case "selection":
      return (await askedProfiles(wanted.slugs)).found.map(({ id }) => id);
    default:
      return wanted satisfies never;
  }
}

/** A page of those that answer a search, by slug, after one of them; and how many there are in all. */
export async function wantedPage(
  criteria: Criteria,
  after: string,
  limit: number,
): Promise<{ total: number; ids: number[] }> {
  const hits = hitsOf(criteria, await understand(criteria));
  const [row] = await db().$queryRaw<{ total: number; ids: number[] }[]>`
    WITH ${hits.ctes}, found AS MATERIALIZED (
      SELECT i.id, i.slug FROM hits h JOIN initiative i ON i.id = h.id WHERE ${filtersBut(hits, null)})
    SELECT (SELECT count(*)::int FROM found) AS total, ARRAY(
      SELECT id FROM found WHERE slug COLLATE "C" > ${after} ORDER BY slug COLLATE "C" LIMIT ${limit}) AS ids`;
  return row ?? { total: 0, ids: [] };
}

/** The same in the order that serves what is asked, after so many of them. */
export async function rankedPage(
  criteria: Criteria,
  from: number,
  limit: number,
): Promise<{ total: number; ids: number[] }> {
  const asked = await understand(criteria);
  const hits = hitsOf(criteria, asked);
  const [row] = await db().$queryRaw<{ total: number; ids: number[] }[]>`
    WITH ${hits.ctes}, found AS MATERIALIZED (SELECT * FROM hits h WHERE ${filtersBut(hits, null)})
    SELECT (SELECT count(*)::int FROM found) AS total, ARRAY(
      SELECT h.id FROM found h ORDER BY ${hits.order} LIMIT ${limit} OFFSET ${from}) AS ids`;
  return row ?? { total: 0, ids: [] };
}
