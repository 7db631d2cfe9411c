import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { questionSchema, resourceSchema } from "#domain/directory.ts";
import { type ListedResource, listedResources } from "#domain/resources.ts";
import { THEME_SLUGS } from "#domain/themes.ts";

const place = {
  section: z.object({ id: z.string(), kind: z.string(), title: z.string() }).nullable(),
  event: z.string().nullable(),
};
const resourcesSchema = z.array(
  resourceSchema.extend({
    ...place,
    themes: z.array(z.enum(THEME_SLUGS)),
    by: z.string(),
    speakers: z.array(z.string()),
  }),
);

/** Every resource that a publication recommends, each once; its themes are those of what its part tells of. */
export async function resources(): Promise<ListedResource[]> {
  const rows = await db().$queryRaw`
    SELECT r.title, r.publisher, r.year, r.url, d.publisher AS by,
      (SELECT coalesce(json_agg(x.name ORDER BY x.first), '[]') FROM (
        SELECT x.name, min(sp.line_start) AS first
        FROM section_speaker x JOIN passage sp ON sp.id = x.passage_id
        WHERE x.document_id = p.document_id AND sp.line_start BETWEEN part.line_start AND part.line_end
        GROUP BY x.name) x) AS speakers,
      json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end) AS passage,
      CASE WHEN part.id IS NOT NULL
        THEN json_build_object('id', part.id, 'kind', part.kind, 'title', part.title) END AS section,
      (SELECT e.slug FROM event e WHERE e.document_id = p.document_id AND e.is_main ORDER BY e.slug LIMIT 1) AS event,
      (SELECT coalesce(json_agg(DISTINCT t.slug), '[]')
        FROM occurrence o JOIN passage op ON op.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
        JOIN initiative_theme t ON t.initiative_id = i.id
        WHERE op.document_id = p.document_id AND i.withdrawn_at IS NULL AND o.role = 'own-section'
          AND op.line_start BETWEEN part.line_start AND part.line_end) AS themes
    FROM resource r JOIN passage p ON p.id = r.passage_id JOIN document d ON d.id = p.document_id
    LEFT JOIN LATERAL (
      SELECT s.id, s.kind, s.title, s.line_start, s.line_end FROM section s
      WHERE s.document_id = p.document_id AND s.line_start <= p.line_start AND s.line_end >= p.line_start
        AND (s.level = 1 AND s.kind <> 'other' OR s.kind IN ('workshop', 'sheet', 'round-table'))
      ORDER BY s.level DESC, s.line_end - s.line_start LIMIT 1) part ON true
    WHERE d.withdrawn_at IS NULL
    ORDER BY d.published_on DESC, p.line_start, r.id`;
  return listedResources(resourcesSchema.parse(rows));
}

const questionsSchema = z.array(questionSchema.extend(place));

/** A question that a publication answers, and the part that does. */
export type AskedQuestion = z.infer<typeof questionsSchema>[number];

/** The questions that the publications answer, in their order, the latest publication first. */
export async function questions(): Promise<AskedQuestion[]> {
  const rows = await db().$queryRaw`
    SELECT q.question, q.answer,
      json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end) AS passage,
      CASE WHEN part.id IS NOT NULL
        THEN json_build_object('id', part.id, 'kind', part.kind, 'title', part.title) END AS section,
      (SELECT e.slug FROM event e WHERE e.document_id = p.document_id AND e.is_main ORDER BY e.slug LIMIT 1) AS event
    FROM question q JOIN passage p ON p.id = q.passage_id JOIN document d ON d.id = p.document_id
    LEFT JOIN LATERAL (
      SELECT s.id, s.kind, s.title FROM section s
      WHERE s.document_id = p.document_id AND s.line_start <= p.line_start AND s.line_end >= p.line_start AND s.level = 1
      ORDER BY s.line_end - s.line_start LIMIT 1) part ON true
    WHERE d.withdrawn_at IS NULL
    ORDER BY d.published_on DESC, d.id, p.line_start, q.id`;
  return questionsSchema.parse(rows);
}
