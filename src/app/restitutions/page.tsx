import type { Metadata } from "next";
import { announcedCount, toldEvents } from "#queries/events.ts";
import { EVENT_FACETS } from "#ui/restitution/event-facets.ts";
import { EventListView } from "#ui/restitution/event-list-view.tsx";
import { listPage } from "../list-page.ts";
import { addressParameters, type PageProps } from "../page-props.ts";

export const metadata: Metadata = { title: "Les restitutions", alternates: { canonical: "/restitutions" } };

const PAGE_SIZE = 40;

export default async function RestitutionsPage(props: PageProps) {
  const asked = await addressParameters(props);
  const list = listPage(asked, await toldEvents(), EVENT_FACETS, PAGE_SIZE);
  return <EventListView list={list} announced={await announcedCount()} />;
}
