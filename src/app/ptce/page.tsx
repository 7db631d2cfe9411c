import type { Metadata } from "next";
import { siteSettings } from "#lib/site-settings.ts";
import { cooperationPoles } from "#queries/cooperation-poles.ts";
import { PolesView } from "#ui/map/poles-view.tsx";

export const metadata: Metadata = { title: "Les pôles (PTCE)", alternates: { canonical: "/ptce" } };

export default async function PolesPage() {
  return <PolesView poles={await cooperationPoles()} tileUrl={siteSettings().tileUrl} />;
}
