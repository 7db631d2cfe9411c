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
    date && (endDate && endDate !== date ? spanOf(frenchDate(date), frenchDate(endDate)) : frenchDate(date));
  const where = place ?? (format === "en-ligne" ? "en ligne" : null);
  return [when, where].filter(Boolean).join(" · ");
}

/** « du 3 au 5 mai » for days, « de juin 2025 à juillet 2025 » for months, « d'avril… » before a vowel. */
function spanOf(from: string, to: string): string {
  if (/^\d{1,2}(?:er)? /u.test(from)) return `du ${from} au ${to}`;
  return `${/^[ao]/u.test(from) ? "d'" : "de "}${from} à ${to}`;
}
