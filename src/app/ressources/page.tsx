import type { Metadata } from "next";
import { filtered, readFilter } from "#domain/facet-filter.ts";
import { documentList } from "#queries/document-list.ts";
import { resources } from "#queries/resources.ts";
import { resourceFacets } from "#ui/library/resource-facets.ts";
import { ResourcesView } from "#ui/library/resources-view.tsx";
import { documentTitles } from "#ui/source/titles.ts";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

export const metadata: Metadata = { title: "Les ressources", alternates: { canonical: "/ressources" } };

const PAGE_SIZE = 50;

export default async function ResourcesPage(props: PageProps) {
  const asked = await addressParameters(props);
  const titles = documentTitles(await documentList());
  const facets = resourceFacets(titles);
  const all = await resources();
  const filter = readFilter(asked, all, facets);
  const found = filtered(all, facets, filter);
  const pageCount = Math.ceil(found.length / PAGE_SIZE);
  const page = pageIn(asked, pageCount);
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return <ResourcesView {...{ all, found, shown, facets, filter, titles, page, pageCount }} />;
}
