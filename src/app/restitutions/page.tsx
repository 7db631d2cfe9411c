import type { Metadata } from "next";
import { filtered, readFilter } from "#domain/facet-filter.ts";
import { announcedCount, toldEvents } from "#queries/events.ts";
import { EVENT_FACETS } from "#ui/restitution/event-facets.ts";
import { EventListView } from "#ui/restitution/event-list-view.tsx";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

export const metadata: Metadata = { title: "Les restitutions", alternates: { canonical: "/restitutions" } };

const PAGE_SIZE = 40;

export default async function RestitutionsPage(props: PageProps) {
  const asked = await addressParameters(props);
  const all = await toldEvents();
  const filter = readFilter(asked, all, EVENT_FACETS);
  const found = filtered(all, EVENT_FACETS, filter);
  const pageCount = Math.ceil(found.length / PAGE_SIZE);
  const page = pageIn(asked, pageCount);
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <EventListView {...{ all, found, shown, filter, page, pageCount }} announced={await announcedCount()} />
  );
}
