import type { Event } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import { readDate } from "../extract/common/dates.ts";
import type { SourceDocument } from "../read/document.ts";

/**
 * The events of a document: first the one that it restitutes, as the catalogue says, with the lines that print its
 * date; then those that the text tells of.
 */
export function eventsOf(
  source: SourceDocument,
  told: readonly Omit<Event, "slug">[],
): Omit<Event, "slug">[] {
  const { event, facilitator, id } = source.entry;
  if (!event) return [...told];
  const isSame = (e: Omit<Event, "slug">) =>
    e.date === event.date && (e.name === event.name || (e.place ?? null) === (event.place ?? null));
  const main: Omit<Event, "slug"> = {
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
  return [main, ...told.filter((e) => !isSame(e))];
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
 * Each event once: one that another publication names more fully (« les Rencontres régionales » of 2023 beside the
 * day in Lille on 4 May 2023) is left out, and so is one without a date beside a dated one of its name.
 */
export function distinctEvents(events: readonly Omit<Event, "slug">[]): Omit<Event, "slug">[] {
  const names = events.map((e) => comparable(e.name));
  return events.filter((event, i) => {
    const name = names[i] ?? "";
    return !events.some((other, j) => {
      const otherName = names[j] ?? "";
      if (i === j || !otherName.startsWith(name)) return false;
      const fuller = event.date === null ? other.date !== null : (other.date ?? "").startsWith(event.date);
      const same = otherName === name && other.date === event.date;
      return same ? j < i : fuller;
    });
  });
}
