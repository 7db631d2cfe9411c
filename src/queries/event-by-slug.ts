import "server-only";
import { db } from "#db/client.ts";
import type { Section } from "#domain/directory.ts";
import { type DocumentOccurrence, readDocument } from "./document-by-id.ts";
import type { DocumentSummary } from "./document-list.ts";
import { type EventSummary, eventSummaryParts, toEventSummary } from "./events.ts";

/** A part of the publication, its text, and the initiatives told of there. */
export interface EventSection extends Section {
  /** Of the first line to the last one. */
  lines: string[];
  initiatives: DocumentOccurrence[];
}

export interface EventPage {
  event: EventSummary;
  document: DocumentSummary;
  /** In the order of the publication; empty for an event that is only announced. */
  sections: EventSection[];
}

/** An event with what its publication says of it; null for an unknown address. */
export async function eventBySlug(slug: string): Promise<EventPage | null> {
  const row = await db().event.findUnique({ where: { slug }, include: eventSummaryParts });
  const page = row && (await readDocument(row.documentId));
  if (!row || !page) return null;
  const { document, lines, sections, occurrences } = page;
  return {
    event: toEventSummary(row),
    document,
    sections: (row.isMain ? sections : []).map((section) => ({
      ...section,
      lines: lines.slice(section.lineStart - 1, section.lineEnd),
      initiatives: occurrences.filter((occurrence) => overlaps(section, occurrence)),
    })),
  };
}

type Lines = Pick<DocumentOccurrence, "lineStart" | "lineEnd">;

/** A part printed in several places holds what stands in any of them. */
function overlaps({ passages }: Section, occurrence: Lines): boolean {
  return passages.some(
    (passage) => passage.lineStart <= occurrence.lineEnd && occurrence.lineStart <= passage.lineEnd,
  );
}
