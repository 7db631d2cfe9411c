import "server-only";
import { db } from "#db/client.ts";
import type { Prisma } from "#db/generated/client.ts";
import { documentSchema, type Event } from "#domain/directory.ts";
import type { Family } from "#domain/vocabularies.ts";
import { toEvent } from "./event-record.ts";

export interface EventSummary extends Event {
  /** The publication tells of this event; else it only announces it. */
  isMain: boolean;
  documentTitle: string;
  family: Family;
}

/** What a summary needs besides the event's own row. */
export const eventSummaryParts = {
  passage: true,
  document: { select: { title: true, family: true } },
} as const satisfies Prisma.EventInclude;

type EventSummaryRow = Prisma.EventGetPayload<{ include: typeof eventSummaryParts }>;

/** Every event, the latest first; those without a date come last. */
export async function events(): Promise<EventSummary[]> {
  const rows = await db().event.findMany({
    include: eventSummaryParts,
    orderBy: [{ date: { sort: "desc", nulls: "last" } }, { slug: "asc" }],
  });
  return rows.map(toEventSummary);
}

export function toEventSummary(row: EventSummaryRow): EventSummary {
  return {
    ...toEvent(row),
    isMain: row.isMain,
    documentTitle: row.document.title,
    family: documentSchema.shape.family.parse(row.document.family),
  };
}
