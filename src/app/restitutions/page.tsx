import type { Metadata } from "next";
import { events } from "#queries/events.ts";
import { EventListView } from "#ui/restitution/event-list-view.tsx";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

export const metadata: Metadata = { title: "Les restitutions", alternates: { canonical: "/restitutions" } };

const PAGE_SIZE = 60;

export default async function RestitutionsPage(props: PageProps) {
  const all = (await events()).sort((a, b) => Number(b.isMain) - Number(a.isMain));
  const pageCount = Math.ceil(all.length / PAGE_SIZE);
  const page = pageIn(await addressParameters(props), pageCount);
  return (
    <EventListView events={all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} {...{ page, pageCount }} />
  );
}
