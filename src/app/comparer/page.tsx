import type { Metadata } from "next";
import { MOST_COMPARED, parseSelection } from "#domain/selection.ts";
import { keptProfiles } from "#queries/kept-profiles.ts";
import { ComparisonView } from "#ui/comparison/comparison-view.tsx";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { filesOfSelection } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";

export const metadata: Metadata = { title: "Comparer des fiches", robots: { index: false } };

export default async function ComparisonPage(props: PageProps) {
  const asked = parseSelection((await addressParameters(props)).getAll("f"), MOST_COMPARED);
  const kept = await keptProfiles(asked.slugs);
  const slugs = kept.initiatives.map(({ slug }) => slug);
  return (
    <>
      <ComparisonView asked={asked} {...kept} />
      {slugs.length > 0 && <PageDownload title="Télécharger ces fiches" files={filesOfSelection(slugs)} />}
    </>
  );
}
