import type { Event } from "./directory.ts";

/** What a calendar file says of an event: RFC 5545. */
export interface CalendarEvent
  extends Pick<Event, "slug" | "name" | "date" | "endDate" | "place" | "format" | "organiser"> {
  url: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A line of a calendar has as many bytes at most, without its end. */
const LONGEST_LINE = 75;

/** Whether an event has a day: with a month or a year alone it is in no calendar, since its day would be invented. */
export function hasDay({ date }: Pick<Event, "date">): boolean {
  return date !== null && DAY.test(date);
}

/** The events that have a day as an iCalendar file. `stamp` is the moment of the last import, `host` makes names unique. */
export function calendarOf(
  events: readonly CalendarEvent[],
  { name, stamp, host }: { name: string; stamp: Date; host: string },
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Initiatives inclusives//Agenda//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.filter(hasDay).flatMap((event) => eventLines(event, stamp, host)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, stamp: Date, host: string): string[] {
  const { slug, name, date, endDate, place, format, organiser, url } = event;
  const start = date ?? "";
  const end = endDate && DAY.test(endDate) ? endDate : start;
  const where = place ?? (format === "en-ligne" ? "En ligne" : null);
  return [
    "BEGIN:VEVENT",
    `UID:${slug}@${host}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The day after the last one, as the format wants it.
    `DTEND;VALUE=DATE:${compact(dayAfter(end))}`,
    `SUMMARY:${escaped(name)}`,
    ...(where ? [`LOCATION:${escaped(where)}`] : []),
    ...(organiser ? [`DESCRIPTION:${escaped(`Organisé par ${organiser}`)}`] : []),
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const compact = (day: string) => day.replaceAll("-", "");

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Cut where it is too long, never inside a character. */
function folded(line: string): string {
  let out = "";
  let bytes = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (bytes + size > LONGEST_LINE) {
      out += "\r\n ";
      bytes = 1;
    }
    out += char;
    bytes += size;
  }
  return out;
}
