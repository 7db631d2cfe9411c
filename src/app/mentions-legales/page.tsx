import type { Metadata } from "next";
import { siteSettings } from "#lib/site-settings.ts";
import { LegalView } from "#ui/about/legal-view.tsx";

export const metadata: Metadata = {
  title: "Mentions légales",
  description:
    "Qui publie ce site, quelles licences couvrent ses données et ses textes, et ce que le site retient de ses visiteurs.",
  alternates: { canonical: "/mentions-legales" },
};

export default function LegalPage() {
  const { contact, siteUrl, tileUrl } = siteSettings();
  return <LegalView contact={contact} siteUrl={siteUrl} tileHost={tileUrl && new URL(tileUrl).hostname} />;
}
