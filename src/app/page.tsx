import type { Metadata } from "next";
import { siteLd } from "#formats/schema-org.ts";
import { overview } from "#queries/overview.ts";
import { HomeView } from "#ui/home/home-view.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { siteUrl } from "./site-url.ts";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default async function HomePage() {
  return (
    <>
      <HomeView overview={await overview()} />
      <StructuredData data={siteLd(siteUrl())} />
    </>
  );
}
