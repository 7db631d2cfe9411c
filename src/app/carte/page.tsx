import type { Metadata } from "next";
import { parseCriteria } from "#domain/criteria.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { mapGround } from "#lib/map-ground.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { documentList } from "#queries/document-list.ts";
import { groupingCounts } from "#queries/grouping-counts.ts";
import { initiativePoints } from "#queries/initiative-points.ts";
import { mapOverview } from "#queries/map-view.ts";
import { search } from "#queries/search.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { MapView } from "#ui/map/map-view.tsx";
import { shownPart } from "#ui/map/shown-part.ts";
import { filesOfSearch } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";

export const metadata: Metadata = {
  title: "La carte",
  description:
    "Où sont les initiatives d'inclusion dans l'emploi en Hauts-de-France, département par département et point par point, et combien n'ont pas de point.",
  alternates: { canonical: "/carte" },
};

export default async function MapPage(props: PageProps) {
  const documents = await documentList();
  const { criteria, ignored } = parseCriteria(await addressParameters(props), {
    documents: documents.map((d) => d.id),
    isPlace,
  });
  const found = await search(criteria);
  const onMap = await initiativePoints(criteria);
  const part = shownPart(criteria, found);
  const overview = await mapOverview(criteria, onMap, part);
  const groupings = criteria.view === "intercommunalites" ? await groupingCounts(criteria) : null;
  const ground = mapGround(siteSettings());
  return (
    <>
      <MapView {...{ criteria, ignored, found, onMap, overview, part, groupings, documents, ground }} />
      <PageDownload title="Télécharger ce que montre la carte" files={filesOfSearch(criteria)} />
    </>
  );
}
