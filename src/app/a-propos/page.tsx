import type { Metadata } from "next";
import { siteSettings } from "#lib/site-settings.ts";
import { documentList } from "#queries/document-list.ts";
import { AboutView } from "#ui/about/about-view.tsx";

export const metadata: Metadata = {
  title: "À propos",
  description:
    "Ce qu'est cet annuaire, de quelles publications il est tiré, comment elles sont lues, et ce qu'il ne dit pas.",
  alternates: { canonical: "/a-propos" },
};

export default async function AboutPage() {
  const { contact, tileUrl } = siteSettings();
  const tileHost = tileUrl && new URL(tileUrl).hostname;
  return <AboutView documents={await documentList()} contact={contact} tileHost={tileHost} />;
}
