import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type Initiative, initiativeSchema } from "#domain/directory.ts";

const CARD_FIELDS = {
  slug: true,
  name: true,
  level: true,
  scope: true,
  structureTypes: true,
  departments: true,
  communes: true,
  themes: true,
  summary: true,
} as const;

/** What a list shows of an initiative. */
export interface InitiativeCard extends Pick<Initiative, keyof typeof CARD_FIELDS> {
  /** Where it is told of, the latest publication first. */
  documents: { id: string; title: string }[];
  /** Words around those searched for, found words between \u0001 and \u0002; null without a search. */
  highlight: string | null;
}

const cardSchema = initiativeSchema.pick(CARD_FIELDS).extend({
  documents: z.array(z.object({ id: z.string(), title: z.string() })),
  highlight: z.string().nullable(),
});

/** The cards of these initiatives, in the order of the ids; with a search, the words around what was found. */
export async function initiativeCards(
  ids: readonly number[],
  tsquery: Prisma.Sql | null = null,
): Promise<InitiativeCard[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<unknown[]>`
    SELECT i.slug, i.name, i.level, i.scope, i.summary,
      ${codes("initiative_structure_type", "code", "code")} AS "structureTypes",
      ${codes("initiative_department", "code", "code")} AS departments,
      ${codes("initiative_theme", "slug", "position")} AS themes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('insee', c.insee, 'name', c.name) ORDER BY c.position), '[]')
        FROM initiative_commune c WHERE c.initiative_id = i.id) AS communes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title)
          ORDER BY d.published_on DESC, d.id), '[]')
        FROM document d WHERE d.id IN (
          SELECT p.document_id FROM occurrence o JOIN passage p ON p.id = o.passage_id
          WHERE o.initiative_id = i.id)) AS documents,
      ${headline(tsquery)} AS highlight
    FROM initiative i JOIN unnest(${[...ids]}::int[]) WITH ORDINALITY AS wanted (id, rank) ON wanted.id = i.id
    ORDER BY wanted.rank`;
  return z.array(cardSchema).parse(rows);
}

function codes(table: string, column: string, order: string): Prisma.Sql {
  return Prisma.raw(
    `ARRAY(SELECT x.${column} FROM ${table} x WHERE x.initiative_id = i.id ORDER BY x.${order})`,
  );
}

/** A text that has none of the words searched for gives its first words, which are nobody's answer: none then. */
function headline(tsquery: Prisma.Sql | null): Prisma.Sql {
  if (!tsquery) return Prisma.sql`NULL::text`;
  const options =
    "StartSel=\u0001, StopSel=\u0002, MaxWords=34, MinWords=16, MaxFragments=2, FragmentDelimiter= … ";
  return Prisma.sql`(SELECT CASE WHEN position(E'\\x01' IN h) > 0 THEN h END
    FROM ts_headline('french_directory', i.search_text, ${tsquery}, ${options}) AS h)`;
}
