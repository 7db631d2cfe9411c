import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { Prisma } from "#db/generated/client.ts";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { documentSchema, type Event } from "#domain/directory.ts";
import { THEME_SLUGS } from "#domain/themes.ts";
import type { Family } from "#domain/vocabularies.ts";
import { splitLines } from "#lib/lines.ts";
import { toEvent } from "./event-record.ts";

export interface EventSummary extends Event {
  /** The publication tells of this event; else it only announces it. */
  isMain: boolean;
  documentTitle: string;
  /** The lines where the pages of the publication begin. */
  pageStarts: number[];
  family: Family;
}

/** What a summary needs besides the event's own row. */
export const eventSummaryParts = {
  passage: true,
  document: { select: { title: true, family: true, pageStarts: true } },
} as const satisfies Prisma.EventInclude;

type EventSummaryRow = Prisma.EventGetPayload<{ include: typeof eventSummaryParts }>;

/** The latest first; those without a date come last. */
const IN_ORDER = [
  { date: { sort: "desc", nulls: "last" } },
  { slug: "asc" },
] as const satisfies Prisma.EventOrderByWithRelationInput[];

export function toEventSummary(row: EventSummaryRow): EventSummary {
  return {
    ...toEvent(row),
    isMain: row.isMain,
    documentTitle: row.document.title,
    pageStarts: row.document.pageStarts,
    family: documentSchema.shape.family.parse(row.document.family),
  };
}

/** Every event, told of or only announced. */
export async function events(): Promise<EventSummary[]> {
  const rows = await db().event.findMany({ include: eventSummaryParts, orderBy: [...IN_ORDER] });
  return rows.map(toEventSummary);
}

const countsSchema = z.array(
  z.object({
    document: z.string(),
    workshops: z.int(),
    roundTables: z.int(),
    speakers: z.int(),
    initiatives: z.int(),
    departments: z.array(z.enum(DEPARTMENT_CODES)),
    themes: z.array(z.enum(THEME_SLUGS)),
  }),
);

/** An event that a publication tells of, and how much it tells. */
export type ToldEvent = EventSummary & Omit<z.infer<typeof countsSchema>[number], "document">;

/** The events that have content, the latest first. */
export async function toldEvents(): Promise<ToldEvent[]> {
  const rows = await db().event.findMany({
    where: { isMain: true, document: { withdrawnAt: null } },
    include: eventSummaryParts,
    orderBy: [...IN_ORDER],
  });
  const ids = rows.map(({ documentId }) => documentId);
  const counts = countsSchema.parse(
    await db().$queryRaw`
      SELECT d.id AS document, d.territories AS departments,
        (SELECT count(*)::int FROM section s WHERE s.document_id = d.id AND s.kind = 'workshop') AS workshops,
        (SELECT count(*)::int FROM section s WHERE s.document_id = d.id AND s.kind = 'round-table') AS "roundTables",
        (SELECT count(DISTINCT lower(x.name))::int FROM section_speaker x WHERE x.document_id = d.id) AS speakers,
        (SELECT count(DISTINCT o.initiative_id)::int
          FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
          WHERE p.document_id = d.id AND i.withdrawn_at IS NULL) AS initiatives,
        (SELECT coalesce(json_agg(DISTINCT t.slug), '[]')
          FROM initiative_theme t JOIN occurrence o ON o.initiative_id = t.initiative_id
          JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
          WHERE p.document_id = d.id AND i.withdrawn_at IS NULL AND o.role = 'own-section') AS themes
      FROM document d WHERE d.id = ANY(${ids}::text[])`,
  );
  const byDocument = new Map(counts.map(({ document, ...count }) => [document, count]));
  return rows.flatMap((row) => {
    const count = byDocument.get(row.documentId);
    return count ? [{ ...toEventSummary(row), ...count }] : [];
  });
}

/** An event that the publications only announce, with the lines that do. */
export type AnnouncedEvent = EventSummary & { said: string[] };

const ANNOUNCED = { isMain: false, document: { withdrawnAt: null } } as const;
export const AGENDA_PAGE = 60;

/** The events that are only announced, the latest first; all of them where no page is told. */
export async function announcedEvents(page?: number): Promise<AnnouncedEvent[]> {
  const rows = await db().event.findMany({
    where: ANNOUNCED,
    include: eventSummaryParts,
    orderBy: [...IN_ORDER],
    ...(page ? { take: AGENDA_PAGE, skip: (page - 1) * AGENDA_PAGE } : {}),
  });
  const texts = await db().document.findMany({
    where: { id: { in: rows.map(({ documentId }) => documentId) } },
    select: { id: true, text: true },
  });
  const lines = new Map(texts.map(({ id, text }) => [id, splitLines(text)]));
  return rows.map((row) => ({
    ...toEventSummary(row),
    said: lines.get(row.documentId)?.slice(row.passage.lineStart - 1, row.passage.lineEnd) ?? [],
  }));
}

/** How many there are. */
export async function announcedCount(): Promise<number> {
  return db().event.count({ where: ANNOUNCED });
}

/** The page of the agenda on which an event stands. */
export async function agendaPage({ slug }: Pick<EventSummary, "slug">): Promise<number> {
  const rows = await db().event.findMany({
    where: ANNOUNCED,
    select: { slug: true },
    orderBy: [...IN_ORDER],
  });
  return (
    Math.floor(
      Math.max(
        0,
        rows.findIndex((row) => row.slug === slug),
      ) / AGENDA_PAGE,
    ) + 1
  );
}

/** One event for a calendar; null for an unknown address. */
export async function eventCalled(slug: string): Promise<EventSummary | null> {
  const row = await db().event.findUnique({ where: { slug }, include: eventSummaryParts });
  return row && toEventSummary(row);
}
