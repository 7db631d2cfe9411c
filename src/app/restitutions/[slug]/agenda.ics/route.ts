import { hasDay } from "#domain/calendar.ts";
import { eventCalled } from "#queries/events.ts";
import { calendarFile } from "../../../calendar-file.ts";

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const event = await eventCalled((await params).slug);
  return event && hasDay(event) ? calendarFile([event], event.name) : new Response(null, { status: 404 });
}
