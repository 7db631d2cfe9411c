import type { Metadata } from "next";
import { MOST_COMPARED, parseSelection } from "#domain/selection.ts";
import { keptProfiles } from "#queries/kept-profiles.ts";
import { ComparisonView } from "#ui/comparison/comparison-view.tsx";
import { addressParameters, type PageProps } from "../page-props.ts";

export const metadata: Metadata = { title: "Comparer des fiches", robots: { index: false } };

export default async function ComparisonPage(props: PageProps) {
  const asked = parseSelection((await addressParameters(props)).getAll("f"), MOST_COMPARED);
  return <ComparisonView asked={asked} {...(await keptProfiles(asked.slugs))} />;
}
