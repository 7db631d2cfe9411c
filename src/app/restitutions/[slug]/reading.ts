import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { formerEvent } from "#queries/former-event.ts";
import { eventReading, type ReadPublication } from "#queries/reading.ts";
import { agendaHref, restitutionHref } from "#ui/addresses.ts";

const answer = cache(eventReading);

/** The publication that tells of an event; one that is only announced has its place in the agenda. */
export async function readingOfEvent({ slug }: Record<"slug", string>): Promise<ReadPublication | null> {
  const found = await answer(slug);
  if (found?.tag === "announced") permanentRedirect(agendaHref(found.event.slug, found.page));
  if (found) return found.publication;
  const former = await formerEvent(slug);
  if (former.status === "moved") permanentRedirect(restitutionHref(former.slug));
  return null;
}
