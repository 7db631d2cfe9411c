import { frenchDate } from "#lib/dates.ts";
import { count } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { documentHref } from "../addresses.ts";
import { familyLabel } from "../initiative/vocabulary.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";

/** The publications that everything here comes from. */
export function DocumentListView({
  documents,
  page,
  pageCount,
}: {
  documents: readonly DocumentSummary[];
  page: number;
  pageCount: number;
}) {
  return (
    <>
      <PageHeader
        title="Les publications"
        lead="Tout ce que dit l'annuaire vient de ces textes. Chacun se lit ici ligne par ligne, tel qu'il a été reçu."
      />
      <ul className="page mt-8 grid gap-4 md:grid-cols-2">
        {documents.map((d) => (
          <li key={d.id}>
            <article className="card group relative flex h-full flex-col p-5 hover:border-sea">
              <p className="eyebrow">{familyLabel(d.family)}</p>
              <h2 className="mt-1 text-xl">
                <a
                  href={documentHref(d.id)}
                  className="no-underline after:absolute after:inset-0 group-hover:text-sea-deep group-hover:underline"
                >
                  {d.title}
                </a>
              </h2>
              {d.subtitle && <p className="mt-1">{d.subtitle}</p>}
              <p className="mt-auto pt-3 text-sm text-ink-soft">
                {d.publisher}, {frenchDate(d.publishedOn)} · {count(d.initiativeCount, "initiative")} ·{" "}
                {count(d.lineCount, "ligne")}
              </p>
            </article>
          </li>
        ))}
      </ul>
      <Pagination page={page} pageCount={pageCount} href={(n) => `/documents?page=${n}`} />
    </>
  );
}
