import type { Metadata } from "next";
import { siteSettings } from "#lib/site-settings.ts";
import { cooperationPoleCount, cooperationPoles } from "#queries/cooperation-poles.ts";
import { PolesView } from "#ui/map/poles-view.tsx";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

export const metadata: Metadata = { title: "Les pôles (PTCE)", alternates: { canonical: "/ptce" } };

export default async function PolesPage(props: PageProps) {
  const { total, pageCount } = await cooperationPoleCount();
  const page = pageIn(await addressParameters(props), pageCount);
  const poles = await cooperationPoles(page);
  return <PolesView {...{ total, page, pageCount, poles }} tileUrl={siteSettings().tileUrl} />;
}
