import type { Metadata } from "next";
import { criteriaToQuery, parseCriteria } from "#domain/criteria.ts";
import { communeByInsee } from "#domain/geography/communes.ts";
import { documentList } from "#queries/document-list.ts";
import { search } from "#queries/search.ts";
import { SearchView } from "#ui/search/search-view.tsx";
import { addressParameters, type PageProps } from "../page-props.ts";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria } = parseCriteria(await addressParameters(props));
  return {
    title: criteria.q ? `« ${criteria.q} »` : "Les initiatives",
    alternates: { canonical: `/initiatives${criteriaToQuery(criteria)}` },
  };
}

export default async function InitiativesPage(props: PageProps) {
  const documents = await documentList();
  const { criteria, ignored } = parseCriteria(await addressParameters(props), {
    documents: documents.map((d) => d.id),
  });
  const found = await search(criteria);
  const nearName = criteria.near && (communeByInsee(criteria.near)?.name ?? null);
  return <SearchView {...{ criteria, ignored, found, documents, nearName }} />;
}
