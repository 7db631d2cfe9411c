import "server-only";
import { db } from "#db/client.ts";
import type { Prisma } from "#db/generated/client.ts";
import { toPassage } from "#db/initiative-record.ts";
import { type Event, eventSchema } from "#domain/directory.ts";

/** What an event needs besides its own row. */
export const eventParts = { passage: true } as const satisfies Prisma.EventInclude;

export type EventRow = Prisma.EventGetPayload<{ include: typeof eventParts }>;

/** An event of the store as the export publishes it. */
export function toEvent(row: EventRow): Event {
  return eventSchema.parse({
    slug: row.slug,
    name: row.name,
    date: row.date,
    endDate: row.endDate,
    place: row.place,
    format: row.format,
    organiser: row.organiser,
    facilitator: row.facilitator,
    document: row.documentId,
    passage: toPassage(row.passage),
  });
}

/** The event of this name; null where none is published. */
export async function eventRecord(slug: string): Promise<Event | null> {
  const row = await db().event.findUnique({ where: { slug }, include: eventParts });
  return row && toEvent(row);
}
