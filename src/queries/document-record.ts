import "server-only";
import type { Prisma } from "#db/generated/client.ts";
import { toPassage } from "#db/initiative-record.ts";
import { type DocumentRecord, documentSchema } from "#domain/directory.ts";

const passage = { select: { documentId: true, lineStart: true, lineEnd: true } } as const;

/** What a document's record needs besides its own row. */
export const documentParts = {
  sections: {
    orderBy: { position: "asc" },
    include: {
      passages: { include: { passage }, orderBy: { position: "asc" } },
      speakers: { include: { passage }, orderBy: { position: "asc" } },
    },
  },
  lineFates: { orderBy: { lineStart: "asc" } },
  events: { where: { isMain: true } },
} as const satisfies Prisma.DocumentInclude;

export type DocumentRow = Prisma.DocumentGetPayload<{ include: typeof documentParts; omit: { text: true } }>;

/** A document of the store as the export publishes it. */
export function toDocument(row: DocumentRow): DocumentRecord {
  return documentSchema.parse({
    id: row.id,
    family: row.family,
    title: row.title,
    publisher: row.publisher,
    facilitator: row.facilitator,
    publishedOn: row.publishedOn,
    event: toDocumentEvent(row),
    lineCount: row.lineCount,
    sha256: row.sha256,
    sections: row.sections.map((section) => ({
      id: section.id,
      kind: section.kind,
      title: section.title,
      number: section.number,
      level: section.level,
      lineStart: section.lineStart,
      lineEnd: section.lineEnd,
      passages: section.passages.map((place) => toPassage(place.passage)),
      speakers: section.speakers.map((speaker) => ({
        name: speaker.name,
        role: speaker.role,
        organisation: speaker.organisation,
        lineStart: speaker.passage.lineStart,
        lineEnd: speaker.passage.lineEnd,
      })),
    })),
    coverage: toCoverage(row),
  });
}

/** The event that a document restitutes, as the document names it. */
export function toDocumentEvent({ events: [event] }: Pick<DocumentRow, "events">) {
  return event ? { name: event.name, date: event.date, place: event.place, format: event.format } : null;
}

/** What became of the lines of a document. */
export function toCoverage(
  row: Pick<DocumentRow, "lineCount" | "blankLines" | "recordLines" | "readerLines" | "lineFates">,
): DocumentRecord["coverage"] {
  return {
    lines: row.lineCount,
    blank: row.blankLines,
    inRecords: row.recordLines,
    inReader: row.readerLines,
    ignored: row.lineFates.flatMap(({ reason, ...fate }) =>
      reason === null ? [] : [{ ...toPassage(fate), reason }],
    ),
    unread: row.lineFates.flatMap((fate) => (fate.reason === null ? [toPassage(fate)] : [])),
  };
}
