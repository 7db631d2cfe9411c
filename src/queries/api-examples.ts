import "server-only";
import { db } from "#db/client.ts";

/** Of each kind of thing that the API names, one that there is. */
export async function apiExamples(): Promise<Record<string, string>> {
  const [row] = await db().$queryRaw<Record<string, string | null>[]>`
    SELECT
      (SELECT slug FROM initiative WHERE withdrawn_at IS NULL AND level = 'full' ORDER BY slug LIMIT 1) AS initiatives,
      (SELECT id FROM document WHERE withdrawn_at IS NULL ORDER BY id LIMIT 1) AS documents,
      (SELECT slug FROM actor_summary ORDER BY slug LIMIT 1) AS organisations,
      (SELECT slug FROM event ORDER BY slug LIMIT 1) AS events,
      (SELECT max(id)::text FROM import_run) AS imports`;
  return Object.fromEntries(
    Object.entries(row ?? {}).flatMap(([list, name]) => (name === null ? [] : [[list, name]])),
  );
}
