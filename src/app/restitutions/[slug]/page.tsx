import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { eventBySlug } from "#queries/event-by-slug.ts";
import { restitutionHref } from "#ui/addresses.ts";
import { EventView } from "#ui/restitution/event-view.tsx";
import { addressParameters, type PageProps } from "../../page-props.ts";

const event = cache(eventBySlug);

export async function generateMetadata({ params }: PageProps<"slug">): Promise<Metadata> {
  const found = await event((await params).slug);
  if (!found) return { title: "Restitution introuvable" };
  return { title: found.event.name, alternates: { canonical: restitutionHref(found.event.slug) } };
}

export default async function RestitutionPage(props: PageProps<"slug">) {
  const found = await event((await props.params).slug);
  if (!found) notFound();
  const asked = await addressParameters(props);
  return <EventView {...found} asked={Number(asked.get("page")) || 1} part={asked.get("partie")} />;
}
