import { announcedEvents } from "#queries/events.ts";
import { calendarFile } from "../../calendar-file.ts";

export const dynamic = "force-dynamic";

/** All that is announced with its day. */
export async function GET() {
  return calendarFile(await announcedEvents(), "Agenda de l'inclusion dans l'emploi");
}
