import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { Initiative } from "#domain/directory.ts";
import { communeByInsee, communeIndex, distanceKm } from "#domain/geography/communes.ts";
import { calmTitles } from "#domain/reading/calm.ts";
import type { PublicationLines } from "./publication-lines.ts";

/** Another initiative that a reader of a profile may want, and why. */
const candidateSchema = z.object({
  slug: z.string(),
  name: z.string(),
  /** Two at most, the nearest first. */
  communes: z.array(z.string()),
  departments: z.array(z.string()),
  /** Of its communes the one that is nearest; null where no commune of both is known. */
  insee: z.string().nullable(),
  /** Of the nearest commune; null where no commune of both is known. */
  km: z.number().nullable(),
  reason: z.enum([
    "carrier",
    "programme",
    "member",
    "workshop",
    "theme",
    "near",
    "department",
    "publication",
  ]),
  /** The carrier, the programme, the pole, the title of the workshop or publication, the slug of the theme, or the code of the department. */
  by: z.string().nullable(),
});
export type Related = z.infer<typeof candidateSchema>;

/** As far as one goes to see how others do the same. */
const REACH_KM = 40;
/** As far as one knows one's neighbours. */
const NEAR_KM = 20;
const MOST_OF_A_REASON = 4;
const MOST = 8;
/** With fewer than that, those that stand beside it in its publication follow, told within so many lines. */
const FEW = 3;
const LINES_AROUND = 300;

/**
 * What stands nearest to a profile: with the same carrier, programme or pole, told of in the same workshop, of the same
 * theme and near, then whatever is near; where that is little, those of its kind or themes in its department, and at last what its
 * publication tells just before and after. Each is given once, for its first reason; those that it has to do with itself
 * stand among its ties.
 */
export async function relatedTo(
  { slug, communes, themes }: Initiative,
  lines: PublicationLines = new Map(),
): Promise<Related[]> {
  const around = distances(communes.map(({ insee }) => insee));
  const rows = await db().$queryRaw<unknown[]>`
    WITH self AS (SELECT id FROM initiative WHERE slug = ${slug}),
    told AS (
      SELECT id FROM self
      UNION SELECT i.id FROM self JOIN relation r ON r.initiative_id = self.id JOIN initiative i ON i.slug = r.organisation_slug
      UNION SELECT initiative_id FROM relation WHERE organisation_slug = ${slug}),
    near AS MATERIALIZED (
      SELECT c.initiative_id AS id, min(n.km) AS km, (array_agg(n.insee ORDER BY n.km, n.insee))[1] AS insee
      FROM unnest(${[...around.keys()]}::text[], ${[...around.values()]}::float8[]) AS n (insee, km)
      JOIN initiative_commune c ON c.insee = n.insee GROUP BY c.initiative_id),
    same_actor AS (
      SELECT other.initiative_id AS id, r.kind AS reason, o.name AS by FROM self
      JOIN relation r ON r.initiative_id = self.id AND r.kind IN ('carrier', 'programme')
      JOIN relation other ON other.organisation_slug = r.organisation_slug AND other.kind = r.kind
      JOIN organisation o ON o.slug = r.organisation_slug LIMIT 50),
    same_pole AS (
      SELECT i.id, 'member' AS reason, pole.name AS by FROM relation r JOIN initiative pole ON pole.id = r.initiative_id
      JOIN relation other ON other.initiative_id = r.initiative_id AND other.kind = 'member'
      JOIN initiative i ON i.slug = other.organisation_slug
      WHERE r.organisation_slug = ${slug} AND r.kind = 'member' LIMIT 50),
    same_workshop AS (
      SELECT DISTINCT o.initiative_id AS id, 'workshop' AS reason, s.title AS by
      FROM self JOIN occurrence own ON own.initiative_id = self.id AND own.role IN ('own-section', 'brief')
      JOIN passage p ON p.id = own.passage_id
      JOIN section s ON s.document_id = p.document_id AND s.kind IN ('workshop', 'round-table')
        AND s.line_start <= p.line_start AND p.line_start <= s.line_end
      JOIN passage q ON q.document_id = s.document_id AND q.line_start BETWEEN s.line_start AND s.line_end
      JOIN occurrence o ON o.passage_id = q.id AND o.role IN ('own-section', 'brief') LIMIT 50),
    same_theme AS (
      SELECT n.id, 'theme' AS reason, min(t.slug) AS by FROM near n
      JOIN initiative_theme t ON t.initiative_id = n.id AND t.slug = ANY(${themes}::text[])
      GROUP BY n.id, n.km ORDER BY count(*) DESC, n.km, n.id LIMIT 20),
    nearest AS (SELECT id, 'near' AS reason, NULL AS by FROM near WHERE km <= ${NEAR_KM} ORDER BY km, id LIMIT 20),
    alike AS (
      SELECT t.initiative_id FROM self JOIN initiative_structure_type own ON own.initiative_id = self.id
      JOIN initiative_structure_type t ON t.code = own.code
      UNION SELECT initiative_id FROM initiative_theme WHERE slug = ANY(${themes}::text[])),
    same_department AS (
      SELECT a.initiative_id AS id, 'department' AS reason, min(d.code) AS by FROM self
      JOIN initiative_department here ON here.initiative_id = self.id
      JOIN initiative_department d ON d.code = here.code JOIN alike a ON a.initiative_id = d.initiative_id
      WHERE (SELECT count(*) FROM nearest) < ${FEW} GROUP BY a.initiative_id ORDER BY a.initiative_id LIMIT 12),
    beside AS (
      SELECT o.initiative_id AS id, 'publication' AS reason, d.title AS by FROM self
      JOIN occurrence own ON own.initiative_id = self.id JOIN passage p ON p.id = own.passage_id
      JOIN document d ON d.id = p.document_id
      JOIN passage q ON q.document_id = p.document_id
        AND q.line_start BETWEEN p.line_start - ${LINES_AROUND} AND p.line_start + ${LINES_AROUND}
      JOIN occurrence o ON o.passage_id = q.id AND o.role <> 'mention'
      ORDER BY own.role = 'mention', abs(q.line_start - p.line_start), o.initiative_id LIMIT 12),
    candidate AS (
      SELECT *, 1 AS rank FROM same_actor UNION ALL SELECT *, 2 FROM same_pole UNION ALL SELECT *, 3 FROM same_workshop
      UNION ALL SELECT *, 4 FROM same_theme UNION ALL SELECT *, 5 FROM nearest UNION ALL SELECT *, 6 FROM same_department UNION ALL SELECT *, 7 FROM beside),
    first AS (SELECT DISTINCT ON (c.id) c.* FROM candidate c WHERE c.id NOT IN (SELECT id FROM told) ORDER BY c.id, c.rank, c.by),
    few AS (
      SELECT f.*, n.km, n.insee, row_number() OVER (PARTITION BY f.rank ORDER BY n.km NULLS LAST, f.id) AS place
      FROM first f LEFT JOIN near n ON n.id = f.id)
    SELECT i.slug, i.name, few.insee, few.km, few.reason, few.by,
      ARRAY(SELECT c.name FROM initiative_commune c WHERE c.initiative_id = i.id 
        ORDER BY c.insee IS NOT DISTINCT FROM few.insee DESC, c.position LIMIT 2) AS communes,
      ARRAY(SELECT d.code FROM initiative_department d WHERE d.initiative_id = i.id ORDER BY d.code) AS departments
    FROM few JOIN initiative i ON i.id = few.id AND i.withdrawn_at IS NULL
    WHERE few.place <= ${MOST_OF_A_REASON} AND (few.rank < 6 OR (SELECT count(*) FROM few f WHERE f.rank < few.rank) < ${FEW})
    ORDER BY few.rank, few.km NULLS LAST, i.slug LIMIT ${MOST}`;
  const calm = calmTitles(lines);
  const source = (title: string) =>
    [...lines.keys()].find((id) => lines.get(id)?.some((line) => line.includes(title))) ?? "";
  return z
    .array(candidateSchema)
    .parse(rows)
    .map((one) => (one.reason === "workshop" && one.by ? { ...one, by: calm(source(one.by), one.by) } : one));
}

/** The kilometres of each commune within reach from the nearest of these. */
function distances(insees: readonly string[]): Map<string, number> {
  const from = insees.flatMap((insee) => communeByInsee(insee) ?? []);
  const found = new Map<string, number>();
  if (from.length === 0) return found;
  for (const commune of communeIndex().all) {
    // A degree of latitude is never less than 110 km: most communes lie too far north or south to be measured.
    const near = from.filter(({ lat }) => Math.abs(lat - commune.lat) * 110 <= REACH_KM);
    const km = Math.min(...near.map((place) => distanceKm(place, commune)));
    if (km <= REACH_KM) found.set(commune.insee, Math.round(km * 10) / 10);
  }
  return found;
}
