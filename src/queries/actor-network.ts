import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { DepartmentCode } from "#domain/departments.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import type { ThemeSlug } from "#domain/themes.ts";
import { RELATION_KIND_CODES } from "#domain/vocabularies.ts";

/** Whose initiatives are looked at: those of an actor, of a theme, of a department or of a structure type. */
export type NetworkSubject =
  | { tag: "actor"; slug: string }
  | { tag: "theme"; slug: ThemeSlug }
  | { tag: "department"; code: DepartmentCode }
  | { tag: "type"; code: StructureTypeCode };

const endSchema = z.object({ slug: z.string(), name: z.string() });
const edgeSchema = z.object({
  initiative: endSchema,
  actor: endSchema,
  kinds: z.array(z.enum(RELATION_KIND_CODES)),
});
const answerSchema = z.object({ total: z.int(), edges: z.array(edgeSchema) });

/** Who works with whom: actors, the initiatives that they have to do with, and what they are to each of them. */
export interface ActorNetwork {
  edges: z.infer<typeof edgeSchema>[];
  /** How many actors there are in all: the picture has those with the most initiatives. */
  total: number;
}

export const MOST_ACTORS = 24;
const MOST_INITIATIVES = 16;
/** With as many actors that several initiatives share, those of a single one only hide them. */
const FEW_SHARED = 8;
/** Initiatives that are looked at. */
const SCOPE = 5_000;

/** The actors that have to do with most of the subject's initiatives, and the initiatives that most of them share. */
export async function actorNetwork(subject: NetworkSubject): Promise<ActorNetwork> {
  const [row] = await db().$queryRaw<unknown[]>`
    WITH scope AS MATERIALIZED (${initiativesOf(subject)} LIMIT ${SCOPE}),
    tie AS MATERIALIZED (
      SELECT r.initiative_id AS id, r.organisation_slug AS actor, array_agg(DISTINCT r.kind) AS kinds
      FROM scope s JOIN initiative i ON i.id = s.id AND i.withdrawn_at IS NULL JOIN relation r ON r.initiative_id = i.id
      WHERE r.organisation_slug IS NOT NULL AND r.organisation_slug <> i.slug AND ${isOther(subject)} GROUP BY 1, 2),
    counted AS (SELECT actor, count(*) AS n FROM tie GROUP BY actor),
    actors AS (
      SELECT actor, n FROM counted WHERE n > 1 OR (SELECT count(*) FROM counted WHERE n > 1) < ${FEW_SHARED}
      ORDER BY n DESC, actor LIMIT ${MOST_ACTORS}),
    initiatives AS (
      SELECT t.id, sum(a.n) AS n FROM tie t JOIN actors a ON a.actor = t.actor GROUP BY t.id ORDER BY n DESC, t.id LIMIT ${MOST_INITIATIVES})
    SELECT (SELECT count(DISTINCT actor)::int FROM tie) AS total,
      (SELECT coalesce(json_agg(json_build_object(
          'initiative', json_build_object('slug', i.slug, 'name', i.name),
          'actor', json_build_object('slug', o.slug, 'name', o.name), 'kinds', t.kinds) ORDER BY o.slug, i.slug), '[]')
        FROM tie t JOIN actors a ON a.actor = t.actor JOIN initiatives n ON n.id = t.id
        JOIN initiative i ON i.id = t.id JOIN organisation o ON o.slug = t.actor) AS edges`;
  return answerSchema.parse(row);
}

/** Around an actor neither itself nor the initiatives that it is tied to: they are at the other end. */
function isOther(subject: NetworkSubject): Prisma.Sql {
  if (subject.tag !== "actor") return Prisma.sql`TRUE`;
  return Prisma.sql`r.organisation_slug <> ${subject.slug} AND NOT EXISTS (
    SELECT 1 FROM initiative own JOIN scope ON scope.id = own.id WHERE own.slug = r.organisation_slug)`;
}

function initiativesOf(subject: NetworkSubject): Prisma.Sql {
  switch (subject.tag) {
    case "actor":
      return Prisma.sql`
        SELECT DISTINCT initiative_id AS id FROM relation WHERE organisation_slug = ${subject.slug}
        UNION SELECT id FROM initiative WHERE slug = ${subject.slug}`;
    case "theme":
      return Prisma.sql`SELECT initiative_id AS id FROM initiative_theme WHERE slug = ${subject.slug}`;
    case "department":
      return Prisma.sql`SELECT initiative_id AS id FROM initiative_department WHERE code = ${subject.code}`;
    case "type":
      return Prisma.sql`SELECT initiative_id AS id FROM initiative_structure_type WHERE code = ${subject.code}`;
    default:
      return subject satisfies never;
  }
}
