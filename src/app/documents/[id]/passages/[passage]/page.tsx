import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PassageView } from "#ui/passage/passage-view.tsx";
import { type PassageParams, passageCalled } from "./passage.ts";

export async function generateMetadata({ params }: PassageParams): Promise<Metadata> {
  const found = await passageCalled(await params);
  if (!found) return { title: "Passage introuvable" };
  return { title: `Un passage de ${found.cited.name}`, robots: { index: false } };
}

export default async function PassagePage({ params }: PassageParams) {
  const found = await passageCalled(await params);
  if (!found) notFound();
  return <PassageView {...found} />;
}
