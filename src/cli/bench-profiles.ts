import { db } from "#db/client.ts";
import { formatNumber } from "#lib/text.ts";
import { log } from "./messages.ts";

/** Copies the profiles, with what searches count and filter, until there are as many as wanted. */
export async function multiply(wanted: number): Promise<void> {
  const [before] = await db().$queryRaw<{ all: number; real: number }[]>`
    SELECT count(*)::int AS all, (count(*) FILTER (WHERE content_hash !~ '^[0-9]+$'))::int AS real FROM initiative`;
  const { all, real } = before ?? { all: 0, real: 0 };
  const [first, last] = real === 0 ? [0, 0] : [Math.floor(all / real), Math.ceil(wanted / real) - 1];
  if (last < first) return;
  log(`Copie des fiches jusqu'à ${formatNumber(wanted)}…`);
  // A copy keeps the number of its original where the hash of its content would stand.
  await db().$executeRaw`
    INSERT INTO initiative (slug, identity, name, aliases, level, scope, lon, lat, location_precision, summary,
                            challenge, search_extra, search_text, quality_score, quality_criteria, content_hash)
    SELECT slug || '-' || n, identity || ' ' || n, name || ' ' || n, aliases, level, scope, lon, lat,
           location_precision, summary, challenge, search_extra, search_text, quality_score, quality_criteria, id::text
    FROM initiative, generate_series(${first}::int, ${last}::int) AS n WHERE content_hash !~ '^[0-9]+$'`;
  await db().$executeRaw`
    INSERT INTO initiative_structure_type (initiative_id, code)
    SELECT copy.id, code FROM initiative_structure_type AS of JOIN initiative AS copy ON copy.content_hash = of.initiative_id::text
    ON CONFLICT DO NOTHING`;
  await db().$executeRaw`
    INSERT INTO initiative_department (initiative_id, code)
    SELECT copy.id, code FROM initiative_department AS of JOIN initiative AS copy ON copy.content_hash = of.initiative_id::text
    ON CONFLICT DO NOTHING`;
  await db().$executeRaw`
    INSERT INTO initiative_theme (initiative_id, position, slug)
    SELECT copy.id, of.position, of.slug FROM initiative_theme AS of JOIN initiative AS copy ON copy.content_hash = of.initiative_id::text
    ON CONFLICT DO NOTHING`;
  await db().$executeRaw`ANALYZE`;
}
