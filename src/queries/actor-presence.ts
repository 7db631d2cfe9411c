import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { Organisation } from "#domain/directory.ts";

const passageSchema = z.object({ document: z.string(), lineStart: z.int(), lineEnd: z.int() });
const presenceSchema = z.object({
  speakers: z.array(z.object({ name: z.string(), role: z.string().nullable(), passage: passageSchema })),
  events: z.array(z.object({ slug: z.string(), name: z.string(), date: z.string().nullable() })),
});

/** Who speaks for an actor in the publications, and the events that it organises or facilitates. */
export type ActorPresence = z.infer<typeof presenceSchema>;

const MOST_SPEAKERS = 20;
const MOST_EVENTS = 20;

/** By its names as they are printed there; the latest first. */
export async function actorPresence({ name, aliases }: Organisation): Promise<ActorPresence> {
  const names = [name, ...aliases];
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT (SELECT coalesce(json_agg(s ORDER BY s.published_on DESC, s.document_id, s.line_start), '[]') FROM (
        SELECT DISTINCT ON (p.document_id, s.name) s.name, s.role, d.published_on, p.document_id, p.line_start,
          json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end) AS passage
        FROM section_speaker s JOIN passage p ON p.id = s.passage_id JOIN document d ON d.id = p.document_id
        WHERE s.organisation = ANY(${names}::text[])
        ORDER BY p.document_id, s.name, p.line_start LIMIT ${MOST_SPEAKERS}) AS s) AS speakers,
      (SELECT coalesce(json_agg(e ORDER BY e.date DESC NULLS LAST, e.slug), '[]') FROM (
        SELECT e.slug, e.name, e.date FROM event e
        WHERE e.organiser = ANY(${names}::text[]) OR e.facilitator = ANY(${names}::text[])
        ORDER BY e.date DESC NULLS LAST, e.slug LIMIT ${MOST_EVENTS}) AS e) AS events`;
  return presenceSchema.parse(row);
}
