import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { criteriaToQuery, parseCriteria } from "#domain/criteria.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { listLd } from "#formats/schema-org.ts";
import { documentList } from "#queries/document-list.ts";
import { search } from "#queries/search.ts";
import { initiativeHref } from "#ui/addresses.ts";
import { SearchView } from "#ui/search/search-view.tsx";
import { pageTitle } from "#ui/search/summary.ts";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesOfSearch } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

/** What the address asks and what answers it, once for the page and its title. */
const asked = cache(async (query: string) => {
  const documents = await documentList();
  const { criteria, ignored } = parseCriteria(new URLSearchParams(query), {
    documents: documents.map((d) => d.id),
    isPlace,
  });
  return { criteria, ignored, documents, answer: await search(criteria) };
});

const ofAddress = async (props: PageProps) => asked((await addressParameters(props)).toString());

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria, answer } = await ofAddress(props);
  return {
    title: pageTitle(criteria, answer),
    description: `${pageTitle(criteria, answer)}. Structures, projets et programmes d'inclusion dans l'emploi en Hauts-de-France, chaque fait avec sa source.`,
    alternates: { canonical: `/initiatives${criteriaToQuery(criteria)}` },
  };
}

export default async function InitiativesPage(props: PageProps) {
  const found = await ofAddress(props);
  const { criteria } = found;
  if (criteria.view === "carte") redirect(`/carte${criteriaToQuery(criteria, { view: "liste" })}`);
  if (criteria.view === "intercommunalites") redirect(`/carte${criteriaToQuery(criteria)}`);
  return (
    <>
      <SearchView {...found} files={filesOfSearch(criteria)} />
      {criteria.tab === "initiatives" && <ResultsLd {...found} />}
    </>
  );
}

function ResultsLd({ criteria, answer }: Awaited<ReturnType<typeof asked>>) {
  const { results, total, page, pageSize } = answer;
  const list = {
    siteUrl: siteUrl(),
    path: `/initiatives${criteriaToQuery(criteria)}`,
    name: pageTitle(criteria, answer),
    items: results.map(({ slug, name }) => ({ path: initiativeHref(slug), name })),
    total,
    from: (page - 1) * pageSize,
  };
  return <StructuredData data={listLd(list)} />;
}
