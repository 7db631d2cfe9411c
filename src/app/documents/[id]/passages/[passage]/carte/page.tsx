import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PassageCard } from "#ui/passage/passage-card.tsx";
import { type PassageParams, passageCalled } from "../passage.ts";

export const metadata: Metadata = { title: "Un passage", robots: { index: false } };

/** What stands in the frame of another site that quotes a passage. */
export default async function CardPage({ params }: PassageParams) {
  const found = await passageCalled(await params);
  if (!found) notFound();
  return <PassageCard {...found} />;
}
