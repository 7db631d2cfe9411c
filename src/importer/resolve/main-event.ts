import type { Event } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import { readDate } from "../extract/common/dates.ts";
import type { SourceDocument } from "../read/document.ts";

type EventDraft = Omit<Event, "slug">;

/**
 * The events of a document: first the one that it restitutes, as the catalogue says, with the lines that print its
 * date; then those that the text tells of.
 */
export function eventsOf(
  source: SourceDocument,
  told: readonly EventDraft[],
): { main: EventDraft | null; told: EventDraft[] } {
  const { event, facilitator, id } = source.entry;
  if (!event) return { main: null, told: [...told] };
  const isSame = (e: EventDraft) =>
    e.date === event.date && (e.name === event.name || (e.place ?? null) === (event.place ?? null));
  const main: EventDraft = {
    name: event.name,
    date: event.date,
    endDate: event.endDate ?? null,
    place: event.place ?? null,
    format: event.format,
    organiser: event.organiser ?? null,
    facilitator: facilitator ?? null,
    document: id,
    passage: told.find(isSame)?.passage ?? datedLine(source, event.date),
  };
  return { main, told: told.filter((e) => !isSame(e)) };
}

/** The line (or two neighbouring ones) that prints a date; else the first line with words. */
function datedLine({ lines, entry }: SourceDocument, date: string): Passage {
  const at = lines.findIndex((line) => readDate(line) === date);
  const first =
    at >= 0
      ? at
      : Math.max(
          lines.findIndex((line) => line.trim() !== ""),
          0,
        );
  return { document: entry.id, lineStart: first + 1, lineEnd: first + 1 };
}

/**
 * Each event once: the main event of every document, and of those that texts tell of the ones that no other event
 * names more fully (« les Rencontres régionales » of 2023 beside the day in Lille on 4 May 2023).
 */
export function distinctEvents(
  documents: readonly (readonly EventDraft[])[],
  mains: ReadonlySet<EventDraft>,
): EventDraft[] {
  const events = documents.flat();
  const names = events.map((e) => comparable(e.name));
  return events.filter((event, i) => {
    const name = names[i] ?? "";
    if (mains.has(event)) return true;
    return !events.some((other, j) => {
      const otherName = names[j] ?? "";
      if (i === j || !otherName.startsWith(name)) return false;
      const fuller = event.date === null ? other.date !== null : (other.date ?? "").startsWith(event.date);
      const same = otherName === name && other.date === event.date;
      return same ? j < i || mains.has(other) : fuller;
    });
  });
}
