import type { Event } from "#domain/directory.ts";
import { frenchDate } from "#lib/dates.ts";

/** When and where, in a few words: « 4 mai 2023 · Lille ». */
export function whenAndWhere({
  date,
  endDate,
  place,
  format,
}: Pick<Event, "date" | "endDate" | "place" | "format">): string {
  const when =
    date &&
    (endDate && endDate !== date ? `du ${frenchDate(date)} au ${frenchDate(endDate)}` : frenchDate(date));
  const where = place ?? (format === "en-ligne" ? "en ligne" : null);
  return [when, where].filter(Boolean).join(" · ");
}
