import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { documentSchema, type Event, eventSchema } from "#domain/directory.ts";
import { THEME_SLUGS } from "#domain/themes.ts";
import type { Family } from "#domain/vocabularies.ts";
import { publicationLines } from "./publication-lines.ts";

export interface EventSummary extends Event {
  /** The publication tells of this event; else it only announces it. */
  isMain: boolean;
  documentTitle: string;
  /** The lines where the pages of the publication begin. */
  pageStarts: number[];
  family: Family;
}

const summarySchema = eventSchema.extend({
  isMain: z.boolean(),
  documentTitle: z.string(),
  pageStarts: z.array(z.int()),
  family: documentSchema.shape.family,
});

/** The latest first; those without a date come last. */
const IN_ORDER = Prisma.sql`ORDER BY e.date DESC NULLS LAST, e.slug`;

/** The events `e` of documents `d` that meet a condition, in order, or those of one page of them: one question. */
export async function eventSummaries(
  condition: Prisma.Sql,
  page?: { size: number; skip: number },
): Promise<EventSummary[]> {
  const rows = await db().$queryRaw`
    SELECT e.slug, e.name, e.date, e.end_date AS "endDate", e.place, e.format, e.organiser, e.facilitator,
      e.document_id AS document, e.is_main AS "isMain", d.title AS "documentTitle", d.page_starts AS "pageStarts", d.family,
      json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end) AS passage
    FROM event e JOIN document d ON d.id = e.document_id JOIN passage p ON p.id = e.passage_id
    WHERE ${condition} ${IN_ORDER}
    ${page ? Prisma.sql`LIMIT ${page.size} OFFSET ${page.skip}` : Prisma.empty}`;
  return z.array(summarySchema).parse(rows);
}

/** Every event, told of or only announced. */
export async function events(): Promise<EventSummary[]> {
  return eventSummaries(Prisma.sql`TRUE`);
}

const countsSchema = z.array(
  z.object({
    document: z.string(),
    workshops: z.int(),
    roundTables: z.int(),
    speakers: z.int(),
    initiatives: z.int(),
    departments: z.array(z.enum(DEPARTMENT_CODES)),
    /** Of the initiatives that it tells of, those of most of them first. */
    themes: z.array(z.enum(THEME_SLUGS)),
  }),
);

/** An event that a publication tells of, and how much it tells. */
export type ToldEvent = EventSummary & Omit<z.infer<typeof countsSchema>[number], "document">;

/** The events that have content, the latest first. */
export async function toldEvents(): Promise<ToldEvent[]> {
  const told = await eventSummaries(Prisma.sql`e.is_main AND d.withdrawn_at IS NULL`);
  const ids = told.map(({ document }) => document);
  const counts = countsSchema.parse(
    await db().$queryRaw`
      SELECT d.id AS document, d.territories AS departments,
        (SELECT count(*)::int FROM section s WHERE s.document_id = d.id AND s.kind = 'workshop') AS workshops,
        (SELECT count(*)::int FROM section s WHERE s.document_id = d.id AND s.kind = 'round-table') AS "roundTables",
        (SELECT count(DISTINCT lower(x.name))::int FROM section_speaker x WHERE x.document_id = d.id AND x.name ~ '\\S\\s+\\S') AS speakers,
        (SELECT count(DISTINCT o.initiative_id)::int
          FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
          WHERE p.document_id = d.id AND i.withdrawn_at IS NULL AND o.role = 'own-section') AS initiatives,
        (SELECT coalesce(json_agg(t.slug ORDER BY t.told DESC, t.slug), '[]') FROM (
          SELECT t.slug, count(DISTINCT i.id) AS told
          FROM initiative_theme t JOIN occurrence o ON o.initiative_id = t.initiative_id
          JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
          WHERE p.document_id = d.id AND i.withdrawn_at IS NULL AND o.role = 'own-section'
          GROUP BY t.slug) AS t) AS themes
      FROM document d WHERE d.id = ANY(${ids}::text[])`,
  );
  const byDocument = new Map(counts.map(({ document, ...count }) => [document, count]));
  return told.flatMap((event) => {
    const count = byDocument.get(event.document);
    return count ? [{ ...event, ...count }] : [];
  });
}

/** An event that the publications only announce, with the lines that do. */
export type AnnouncedEvent = EventSummary & { said: string[] };

const ANNOUNCED = Prisma.sql`NOT e.is_main AND d.withdrawn_at IS NULL`;
export const AGENDA_PAGE = 60;

/** The events that are only announced, the latest first; all of them where no page is told. */
export async function announcedEvents(page?: number): Promise<AnnouncedEvent[]> {
  const found = await eventSummaries(
    ANNOUNCED,
    page === undefined ? undefined : { size: AGENDA_PAGE, skip: (page - 1) * AGENDA_PAGE },
  );
  const lines = await publicationLines([...new Set(found.map(({ document }) => document))]);
  return found.map((event) => ({
    ...event,
    said: lines.get(event.document)?.slice(event.passage.lineStart - 1, event.passage.lineEnd) ?? [],
  }));
}

/** How many there are. */
export async function announcedCount(): Promise<number> {
  return db().event.count({ where: { isMain: false, document: { withdrawnAt: null } } });
}

/** The page of the agenda on which an event stands. */
export async function agendaPage({ slug }: Pick<EventSummary, "slug">): Promise<number> {
  const at = (await eventSummaries(ANNOUNCED)).findIndex((event) => event.slug === slug);
  return Math.floor(Math.max(0, at) / AGENDA_PAGE) + 1;
}

/** One event; null for an unknown address. */
export async function eventCalled(slug: string): Promise<EventSummary | null> {
  const [event] = await eventSummaries(Prisma.sql`e.slug = ${slug}`);
  return event ?? null;
}
