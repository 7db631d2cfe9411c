import type { Metadata } from "next";
import { parseSelection } from "#domain/selection.ts";
import { dataVersion } from "#queries/data-version.ts";
import { keptProfiles } from "#queries/kept-profiles.ts";
import { BookletView } from "#ui/booklet/booklet-view.tsx";
import { addressParameters, type PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

export const metadata: Metadata = { title: "Livret d'initiatives", robots: { index: false } };

export default async function BookletPage(props: PageProps) {
  const asked = parseSelection((await addressParameters(props)).getAll("f"));
  const kept = await keptProfiles(asked.slugs);
  const readOn = (await dataVersion())?.importedAt ?? new Date(0);
  return <BookletView asked={asked} {...kept} siteUrl={siteUrl()} readOn={readOn} />;
}
