import "server-only";
import { db } from "#db/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import type { PublishedProfile } from "#formats/published.ts";
import { profilesOf } from "./export-directory.ts";
import { understand } from "./understand.ts";
import { filtersBut, hitsOf } from "./where.ts";

const MOST = 50;

/** The profiles that came or changed last, of those that pass the filters. */
export async function recentProfiles(criteria: Criteria): Promise<PublishedProfile[]> {
  const hits = hitsOf(criteria, await understand(criteria));
  const rows = await db().$queryRaw<{ id: number }[]>`
    WITH ${hits.ctes} SELECT i.id FROM hits h JOIN initiative i ON i.id = h.id WHERE ${filtersBut(hits, null)}
    ORDER BY i.updated_at DESC, i.slug LIMIT ${MOST}`;
  const profiles: PublishedProfile[] = [];
  for await (const some of profilesOf(rows.map(({ id }) => id))) profiles.push(...some);
  return profiles;
}
