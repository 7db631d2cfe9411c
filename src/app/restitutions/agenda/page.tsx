import type { Metadata } from "next";
import { headers } from "next/headers";
import { AGENDA_PAGE, announcedCount, announcedEvents } from "#queries/events.ts";
import { AGENDA } from "#ui/addresses.ts";
import { AgendaView } from "#ui/restitution/agenda-view.tsx";
import { addressParameters, type PageProps, pageIn } from "../../page-props.ts";

export const metadata: Metadata = {
  title: "L'agenda",
  description: "Les rendez-vous que les publications annoncent, à venir et passés.",
  alternates: { canonical: AGENDA },
};

/** In which request header src/server says which day it is: it keeps this page for a day. */
const DAY = "x-day";

export default async function AgendaPage(props: PageProps) {
  const total = await announcedCount();
  const pageCount = Math.ceil(total / AGENDA_PAGE);
  const page = pageIn(await addressParameters(props), pageCount);
  const today = (await headers()).get(DAY);
  return <AgendaView events={await announcedEvents(page)} {...{ today, total, page, pageCount }} />;
}
