import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { initiativeSchema } from "#domain/directory.ts";
import type { InitiativeCard } from "#domain/search-answer.ts";

export const cardSchema = initiativeSchema
  .pick({
    slug: true,
    name: true,
    level: true,
    scope: true,
    structureTypes: true,
    departments: true,
    communes: true,
    themes: true,
    summary: true,
  })
  .extend({ documents: z.array(z.object({ id: z.string(), title: z.string(), publishedOn: z.string() })) });

/** What a card shows of an initiative called i, as the columns of a statement. */
export const CARD_COLUMNS = Prisma.sql`i.slug, i.name, i.level, i.scope, i.summary,
  ARRAY(SELECT x.code FROM initiative_structure_type x WHERE x.initiative_id = i.id ORDER BY x.code) AS "structureTypes",
  ARRAY(SELECT x.code FROM initiative_department x WHERE x.initiative_id = i.id ORDER BY x.code) AS departments,
  ARRAY(SELECT x.slug FROM initiative_theme x WHERE x.initiative_id = i.id ORDER BY x.position) AS themes,
  (SELECT coalesce(json_agg(json_build_object('insee', c.insee, 'name', c.name) ORDER BY c.position), '[]')
    FROM initiative_commune c WHERE c.initiative_id = i.id) AS communes,
  (SELECT coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'publishedOn', d.published_on)
      ORDER BY d.published_on DESC, d.id), '[]')
    FROM search_profile p JOIN search_document_set sets ON sets.id = p.document_set
    JOIN document d ON d.number = ANY(sets.documents) WHERE p.initiative_id = i.id) AS documents`;

/** The cards of these initiatives, in the order of the ids. */
export async function cardsOf(ids: readonly number[]): Promise<InitiativeCard[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<unknown[]>`
    SELECT ${CARD_COLUMNS}
    FROM initiative i JOIN unnest(${[...ids]}::int[]) WITH ORDINALITY AS wanted (id, rank) ON wanted.id = i.id
    ORDER BY wanted.rank`;
  return z.array(cardSchema).parse(rows);
}
