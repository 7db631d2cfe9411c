import { type CalendarEvent, calendarOf } from "#domain/calendar.ts";
import { dataVersion } from "#queries/data-version.ts";
import { restitutionHref } from "#ui/addresses.ts";
import { siteUrl } from "./site-url.ts";

/** Events as a file for a calendar, stamped with the moment of the last import. */
export async function calendarFile(
  events: readonly Omit<CalendarEvent, "url">[],
  name: string,
): Promise<Response> {
  const base = siteUrl();
  const stamp = (await dataVersion())?.importedAt ?? new Date(0);
  const calendar = calendarOf(
    events.map((event) => ({ ...event, url: base + restitutionHref(event.slug) })),
    { name, stamp, host: new URL(base).hostname },
  );
  return new Response(calendar, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
}
