import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { profilePage } from "#queries/profile-page.ts";
import { initiativeHref, sheetHref } from "#ui/addresses.ts";
import { SheetView } from "#ui/booklet/sheet-view.tsx";
import type { PageProps } from "../../../page-props.ts";
import { siteUrl } from "../../../site-url.ts";

const profile = cache(profilePage);

export async function generateMetadata({ params }: PageProps<"slug">): Promise<Metadata> {
  const answer = await profile((await params).slug);
  if (answer.status !== "found") return { title: "Fiche introuvable" };
  return { title: `${answer.initiative.name}, en une page`, robots: { index: false } };
}

export default async function SheetPage({ params }: PageProps<"slug">) {
  const { slug } = await params;
  const answer = await profile(slug);
  if (answer.status === "moved") return permanentRedirect(sheetHref(answer.slug));
  if (answer.status !== "found") return notFound();
  return <SheetView {...answer} address={siteUrl() + initiativeHref(slug)} />;
}
