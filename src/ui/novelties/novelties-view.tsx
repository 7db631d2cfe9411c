import { CHANGE_LABELS } from "#domain/changes.ts";
import { frenchDay } from "#lib/dates.ts";
import { unbroken } from "#lib/typography.ts";
import type { Novelty } from "#queries/novelties.ts";
import { changesHref, initiativeHref, readerHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import type { DocumentTitles } from "../source/source-link.tsx";
import { noveltyWords } from "./words.ts";

/** What the imports brought, by date. */
export function NoveltiesView({
  shown,
  titles,
  page,
  pageCount,
}: {
  shown: readonly Novelty[];
  titles: DocumentTitles;
  page: number;
  pageCount: number;
}) {
  return (
    <>
      <PageHeader
        title="Les nouveautés"
        lead="Ce que chaque lecture des publications a apporté à l'annuaire."
      >
        <p className="mt-4">
          <a href="/nouveautes.atom" className="link">
            Suivre par Atom
          </a>
        </p>
      </PageHeader>
      <div className="page mt-4 grid gap-6">
        {shown.map((novelty) => (
          <section key={novelty.id} id={`import-${novelty.id}`} className="card p-5">
            <h2 className="text-xl">{frenchDay(novelty.at)}</h2>
            {noveltyWords(novelty, titles).map((sentence) => (
              <p key={sentence} className="mt-1">
                {unbroken(sentence)}
              </p>
            ))}
            {[...novelty.added, ...novelty.replaced].length > 0 && (
              <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
                {novelty.added.map((id) => (
                  <a key={id} href={readerHref(id, null)} className="link py-1">
                    Lire : {titles[id] ?? id}
                  </a>
                ))}
                {novelty.replaced.map((id) => (
                  <a key={`${id} changes`} href={changesHref(readerHref(id, null))} className="link py-1">
                    Ce qui a changé : {titles[id] ?? id}
                  </a>
                ))}
              </p>
            )}
            {novelty.changes.length > 0 && (
              <details className="mt-3">
                <summary>Fiche par fiche</summary>
                <ul className="mt-2 grid gap-1 text-sm">
                  {novelty.changes.map(({ slug, name, change }) => (
                    <li key={slug}>
                      <span className="text-ink-soft">{CHANGE_LABELS[change]} :</span>{" "}
                      <a href={initiativeHref(slug)} className="link">
                        {unbroken(name)}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </section>
        ))}
        <Pagination
          page={page}
          pageCount={pageCount}
          href={(n) => `/nouveautes?page=${n}`}
          label="Pages des nouveautés"
        />
      </div>
    </>
  );
}
