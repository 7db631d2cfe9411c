import type { Metadata } from "next";
import { filterQuery } from "#domain/facet-filter.ts";
import { resourceLd } from "#formats/schema-org-records.ts";
import { documentList } from "#queries/document-list.ts";
import { heldPublications } from "#queries/held-publications.ts";
import { resources } from "#queries/resources.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { resourceFacets } from "#ui/library/resource-facets.ts";
import { ResourcesView } from "#ui/library/resources-view.tsx";
import { documentTitles } from "#ui/source/titles.ts";
import { ListData } from "../list-data.tsx";
import { listPage } from "../list-page.ts";
import { filesNamed } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";

export const metadata: Metadata = {
  title: "Les ressources",
  description:
    "Guides, études, sites et lois sur l'inclusion dans l'emploi que les publications recommandent, avec la partie qui recommande chacun.",
  alternates: { canonical: "/ressources" },
};

const PAGE_SIZE = 50;

const downloadTitle = (some: boolean) => `Télécharger ${some ? "ces" : "toutes les"} ressources`;

export default async function ResourcesPage(props: PageProps) {
  const asked = await addressParameters(props);
  const titles = documentTitles(await documentList());
  const list = listPage(asked, await resources(), resourceFacets(titles), PAGE_SIZE);
  const query = filterQuery(list.filter);
  return (
    <>
      <ResourcesView list={list} titles={titles} held={await heldPublications()} />
      <ListData
        path={`/ressources${query}`}
        name="Les ressources"
        items={list.shown.map((resource) => ({ item: resourceLd(resource) }))}
        total={list.found}
        from={(list.page - 1) * PAGE_SIZE}
      />
      <PageDownload title={downloadTitle(query !== "")} files={filesNamed(["ressources"], query)} />
    </>
  );
}
