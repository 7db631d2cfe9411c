import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";

/** A profile that stands near another one, and in what. */
export interface NearProfile {
  slug: string;
  name: string;
  sharesKind: boolean;
  /** Kilometres between them; null where one has no point. */
  distance: number | null;
  sharesDepartment: boolean;
}

const nearSchema = z.array(
  z.object({
    slug: z.string(),
    name: z.string(),
    sharesKind: z.boolean(),
    distance: z.number().nullable(),
    sharesDepartment: z.boolean(),
  }),
);

const MOST = 4;
/** Farther is not near, in kilometres. */
const REACH = 60;

/**
 * Others of the same kind or theme in the same department or not far, or anywhere where nothing says where it is;
 * those that have more to tell first.
 */
export async function nearestProfiles(slug: string): Promise<NearProfile[]> {
  const rows = await db().$queryRaw`
    WITH self AS (SELECT i.id, i.lon, i.lat, i.lon IS NULL AND NOT EXISTS (
        SELECT 1 FROM initiative_department d WHERE d.initiative_id = i.id) AS "isNowhere"
      FROM initiative i WHERE i.slug = ${slug}),
    near AS (
      SELECT i.slug, i.name, i.level, self."isNowhere",
        EXISTS (SELECT 1 FROM initiative_structure_type a JOIN initiative_structure_type b USING (code)
          WHERE a.initiative_id = self.id AND b.initiative_id = i.id) AS kind,
        EXISTS (SELECT 1 FROM initiative_theme a JOIN initiative_theme b USING (slug)
          WHERE a.initiative_id = self.id AND b.initiative_id = i.id) AS theme,
        EXISTS (SELECT 1 FROM initiative_department a JOIN initiative_department b USING (code)
          WHERE a.initiative_id = self.id AND b.initiative_id = i.id) AS department,
        12742 * asin(sqrt(power(sin(radians(i.lat - self.lat) / 2), 2)
          + cos(radians(self.lat)) * cos(radians(i.lat)) * power(sin(radians(i.lon - self.lon) / 2), 2))) AS distance
      FROM self, initiative i WHERE i.withdrawn_at IS NULL AND i.id <> self.id)
    SELECT slug, name, kind AS "sharesKind", department AS "sharesDepartment", distance
    FROM near WHERE (kind OR theme) AND (department OR distance < ${REACH})
    ORDER BY kind DESC, level = 'listed', distance NULLS LAST, name LIMIT ${MOST}`;
  return nearSchema.parse(rows);
}
