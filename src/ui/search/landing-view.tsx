import Link from "next/link";
import type { ReactNode } from "react";
import { type Criteria, criteriaToQuery, NO_CRITERIA } from "#domain/criteria.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import { count } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { CardList } from "../initiative/card.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { shortTitles } from "../source/titles.ts";

/** The initiatives of one department, theme or structure type, with the way to narrow them down. */
export function LandingView({
  title,
  eyebrow,
  lead,
  only,
  found,
  documents,
}: {
  title: string;
  eyebrow: ReactNode;
  lead?: string;
  only: Partial<Criteria>;
  found: SearchAnswer;
  documents: readonly DocumentSummary[];
}) {
  const query = criteriaToQuery({ ...NO_CRITERIA, ...only });
  return (
    <>
      <PageHeader
        title={title}
        eyebrow={eyebrow}
        lead={lead}
        trail={[{ href: "/initiatives", label: "Les initiatives" }]}
      />
      <div className="page mt-6 grid gap-5">
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
          <h2 className="text-2xl">{count(found.total, "initiative")}</h2>
          <Link href={`/initiatives${query}`} prefetch={false} className="link">
            Affiner la recherche
          </Link>
          <Link href={`/carte${query}`} prefetch={false} className="link">
            Voir sur la carte
          </Link>
        </div>
        {found.total === 0 ? (
          <p>Les publications de l'annuaire n'en citent aucune.</p>
        ) : (
          <CardList cards={found.results} titles={shortTitles(documents)} />
        )}
        {found.pageCount > 1 && (
          <p>
            <Link
              href={`/initiatives${criteriaToQuery({ ...NO_CRITERIA, ...only, page: 2 })}`}
              prefetch={false}
              className="button"
            >
              Voir la suite
            </Link>
          </p>
        )}
      </div>
    </>
  );
}
