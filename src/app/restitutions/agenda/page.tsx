import type { Metadata } from "next";
import { headers } from "next/headers";
import { eventLd } from "#formats/schema-org-records.ts";
import { AGENDA_PAGE, type AnnouncedEvent, announcedCount, announcedEvents } from "#queries/events.ts";
import { AGENDA, agendaHref, documentHref } from "#ui/addresses.ts";
import { AgendaView } from "#ui/restitution/agenda-view.tsx";
import { ListData } from "../../list-data.tsx";
import { addressParameters, type PageProps, pageIn } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

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
  const events = await announcedEvents(page);
  const items = itemsOf(events, page);
  return (
    <>
      <AgendaView {...{ events, today, total, page, pageCount }} />
      <ListData path={AGENDA} name="L'agenda" items={items} total={items.length} />
    </>
  );
}

/** Those of the page that have a date. */
function itemsOf(events: readonly AnnouncedEvent[], page: number): { item: object }[] {
  const base = siteUrl();
  return events.flatMap((event) => {
    const item = eventLd(event, event.said, {
      url: base + agendaHref(event.slug, page),
      report: { name: event.documentTitle, url: base + documentHref(event.document) },
    });
    return item ? [{ item }] : [];
  });
}
