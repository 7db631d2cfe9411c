import type { Metadata } from "next";
import { events } from "#queries/events.ts";
import { EventListView } from "#ui/restitution/event-list-view.tsx";

export const metadata: Metadata = { title: "Les restitutions", alternates: { canonical: "/restitutions" } };

export default async function RestitutionsPage() {
  return <EventListView events={await events()} />;
}
