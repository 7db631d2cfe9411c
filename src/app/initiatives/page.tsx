import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { criteriaToQuery } from "#domain/criteria.ts";
import { initiativeHref } from "#ui/addresses.ts";
import { SearchView } from "#ui/search/search-view.tsx";
import { pageTitle } from "#ui/search/summary.ts";
import { ListData } from "../list-data.tsx";
import { filesOfSearch } from "../offered-files.ts";
import type { PageProps } from "../page-props.ts";
import { askedInitiatives } from "./asked.ts";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria, answer } = await askedInitiatives(props);
  return {
    title: pageTitle(criteria, answer),
    description: `${pageTitle(criteria, answer)}. Structures, projets et programmes d'inclusion dans l'emploi en Hauts-de-France, chaque fait avec sa source.`,
    alternates: { canonical: `/initiatives${criteriaToQuery(criteria)}` },
  };
}

export default async function InitiativesPage(props: PageProps) {
  const found = await askedInitiatives(props);
  const { criteria, answer } = found;
  const { results, total, page, pageSize } = answer;
  if (criteria.view === "carte") redirect(`/carte${criteriaToQuery(criteria, { view: "liste" })}`);
  if (criteria.view === "intercommunalites") redirect(`/carte${criteriaToQuery(criteria)}`);
  return (
    <>
      <SearchView {...found} files={filesOfSearch(criteria)} />
      {criteria.tab === "initiatives" && (
        <ListData
          path={`/initiatives${criteriaToQuery(criteria)}`}
          name={pageTitle(criteria, answer)}
          items={results.map(({ slug, name }) => ({ path: initiativeHref(slug), name }))}
          total={total}
          from={(page - 1) * pageSize}
        />
      )}
    </>
  );
}
