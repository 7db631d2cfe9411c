import type { Metadata } from "next";
import { parseCriteria } from "#domain/criteria.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { initiativePoints } from "#queries/initiative-points.ts";
import { mapOverview } from "#queries/map-view.ts";
import { search } from "#queries/search.ts";
import { APPEARANCE, appearanceOf } from "#ui/embed/appearance.ts";
import { EmbeddedView } from "#ui/embed/embedded-view.tsx";
import { addressParameters, type PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

export const metadata: Metadata = {
  title: "Initiatives inclusives",
  robots: { index: false },
  alternates: { canonical: "/carte" },
};

/** What stands in the frame of another site. */
export default async function EmbeddedPage(props: PageProps) {
  const asked = await addressParameters(props);
  const { criteria } = parseCriteria(asked, {
    isPlace,
  });
  const found = await search(criteria);
  const onMap = await initiativePoints(criteria);
  return (
    <EmbeddedView
      criteria={criteria}
      found={found}
      onMap={onMap}
      overview={await mapOverview(criteria, onMap)}
      theme={appearanceOf(asked.get(APPEARANCE.name)).theme}
      site={siteUrl()}
    />
  );
}
