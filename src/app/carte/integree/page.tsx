import type { Metadata } from "next";
import { parseCriteria } from "#domain/criteria.ts";
import { boundsAround } from "#domain/geography/picture.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { initiativePoints } from "#queries/initiative-points.ts";
import { mapOverview } from "#queries/map-view.ts";
import { search } from "#queries/search.ts";
import { EmbeddedView } from "#ui/embed/embedded-view.tsx";
import { frameSettings } from "#ui/embed/frame-settings.ts";
import { shownPart } from "#ui/map/shown-part.ts";
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
  const { criteria } = parseCriteria(asked, { isPlace });
  const settings = frameSettings(asked, criteria.view);
  const { centre, km } = settings;
  const found = await search(criteria);
  const onMap = await initiativePoints(criteria);
  const part = centre ? boundsAround({ ...centre, km }) : shownPart(criteria, found);
  const overview = await mapOverview(criteria, onMap, part);
  return <EmbeddedView {...{ criteria, found, onMap, overview, part, settings }} site={siteUrl()} />;
}
