import "server-only";
import { db } from "#db/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { communeIndex } from "#domain/geography/communes.ts";
import { type Grouping, groupings } from "#domain/geography/territory.ts";
import { understand } from "./understand.ts";
import { filtersBut, hitsOf } from "./where.ts";

/** A grouping of communes with how many initiatives that meet the criteria have a commune in it. */
export type CountedGrouping = Grouping & { count: number };

/** The groupings that have some, most first; who is in several counts in each. */
export async function groupingCounts(criteria: Criteria): Promise<CountedGrouping[]> {
  const hits = hitsOf(criteria, await understand(criteria));
  const communes = communeIndex().all.filter(({ epci }) => epci !== null);
  const rows = await db().$queryRaw<{ siren: string; count: number }[]>`
    WITH ${hits.ctes}, member (insee, siren) AS (
      SELECT * FROM unnest(${communes.map(({ insee }) => insee)}::text[], ${communes.map(({ epci }) => epci)}::text[]))
    SELECT m.siren, count(DISTINCT c.initiative_id)::int AS count
    FROM hits h JOIN initiative_commune c ON c.initiative_id = h.id JOIN member m ON m.insee = c.insee
    WHERE ${filtersBut(hits, null)} GROUP BY m.siren`;
  const counts = new Map(rows.map(({ siren, count }) => [siren, count]));
  return groupings()
    .flatMap((grouping) => {
      const count = counts.get(grouping.siren);
      return count ? [{ ...grouping, count }] : [];
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "fr"));
}
