import Link from "next/link";
import { type Criteria, criteriaToQuery, type IgnoredParameter } from "#domain/criteria.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import { count } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { CardList } from "../initiative/card.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { shortTitles, withDocumentNames } from "../source/titles.ts";
import { ActiveFilters, activeFilters } from "./active-filters.tsx";
import { Filters } from "./filters.tsx";
import { NoResults } from "./no-results.tsx";
import { Correction, IgnoredParameters } from "./notices.tsx";
import { Pagination } from "./pagination.tsx";
import { SearchBar } from "./search-bar.tsx";

const BASE = "/initiatives";

/** Search, filters and results as cards. */
export function SearchView({
  criteria,
  ignored,
  found,
  documents,
  nearName,
}: {
  criteria: Criteria;
  ignored: IgnoredParameter[];
  found: SearchAnswer;
  documents: readonly DocumentSummary[];
  nearName: string | null;
}) {
  const facets = withDocumentNames(found.facets, documents);
  const active = activeFilters(criteria, facets, nearName);
  return (
    <>
      <PageHeader title="Les initiatives" />
      <div className="page mt-4 grid gap-6">
        <div className="no-print">
          <SearchBar action={BASE} criteria={criteria} withSort />
        </div>
        <IgnoredParameters ignored={ignored} />
        <div className="grid items-start gap-8 lg:grid-cols-[17rem_1fr]">
          <section aria-labelledby="titre-filtres" className="no-print">
            <h2 id="titre-filtres" className="sr-only">
              Filtres
            </h2>
            <Filters facets={facets} active={active.length} />
          </section>
          <section aria-labelledby="titre-resultats" className="grid gap-5">
            <div className="flex flex-wrap items-baseline justify-between gap-3">
              <h2 id="titre-resultats" className="text-2xl">
                {count(found.total, "initiative")}
              </h2>
              <Link
                href={`/carte${criteriaToQuery(criteria, { page: 1, sort: "pertinence" })}`}
                prefetch={false}
                className="link no-print"
              >
                Voir ces résultats sur la carte
              </Link>
            </div>
            <ActiveFilters base={BASE} criteria={criteria} filters={active} />
            <Correction typed={criteria.q} correction={found.understood.correction} />
            {found.total === 0 ? (
              <NoResults base={BASE} />
            ) : (
              <CardList cards={found.results} titles={shortTitles(documents)} />
            )}
            <Pagination
              page={found.page}
              pageCount={found.pageCount}
              href={(page) => BASE + criteriaToQuery(criteria, { page })}
            />
          </section>
        </div>
      </div>
    </>
  );
}
