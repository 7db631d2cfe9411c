import type { Lesson } from "#domain/lessons.ts";
import { frenchDay } from "#lib/dates.ts";
import { count } from "#lib/text.ts";
import type { DocumentPage } from "#queries/document-by-id.ts";
import { changesHref, documentHref, initiativeHref, readerHref } from "../addresses.ts";
import { familyLabel } from "../initiative/vocabulary.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Notice } from "../search/notices.tsx";
import { Pagination } from "../search/pagination.tsx";
import { CitedPassage } from "./cited-passage.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import { isOn, linePages } from "./line-pages.ts";
import type { LineRange } from "./line-range.ts";
import { Lines } from "./lines.tsx";
import { Outline } from "./outline.tsx";
import { PassageInAddress } from "./passage-in-address.tsx";

/** A publication as received, with the ways into it. */
export function DocumentView({
  page,
  cited,
  told,
  asked,
}: {
  page: DocumentPage;
  cited: LineRange | null;
  /** The lessons that the cited lines tell. */
  told: readonly Pick<Lesson, "key" | "kind" | "text">[];
  /** The page of the text that the address asks for, where it cites no line. */
  asked: number;
}) {
  const { document, lines, sections, occurrences, findings, withdrawnSince } = page;
  const pages = linePages(lines);
  const found = cited ? pages.findIndex((p) => isOn(p, cited)) : asked - 1;
  const at = Math.min(Math.max(found, 0), pages.length - 1);
  const shown = pages[at] ?? { lineStart: 1, lineEnd: lines.length };
  const onPage = (passage: LineRange) => isOn(shown, passage);
  return (
    <>
      <PageHeader
        title={document.title}
        eyebrow={familyLabel(document.family)}
        lead={document.subtitle}
        trail={[{ href: "/documents", label: "Les publications" }]}
      >
        <p className="no-print mt-4">
          <a href={readerHref(document.id, null)} className="button">
            Lire cette publication
          </a>{" "}
          {page.editionCount > 0 && (
            <a href={changesHref(readerHref(document.id, null))} className="button button-plain">
              Ce qui a changé
            </a>
          )}
        </p>
        <DocumentFacts document={document} />
      </PageHeader>
      <div className="page mt-4 grid gap-5">
        {withdrawnSince && (
          <Notice>
            Cette publication a quitté l'annuaire le {frenchDay(withdrawnSince)} ; son texte reste lisible.
          </Notice>
        )}
        {cited && <CitedPassage document={document} lines={lines} cited={cited} told={told} />}
        <div className="no-print grid items-start gap-4 md:grid-cols-2">
          <Outline sections={sections.filter(onPage)} whole={pages.length === 1} />
          {occurrences.length > 0 && (
            <details className="card p-4">
              <summary className="font-bold">
                Les initiatives dont elle parle ({document.initiativeCount})
              </summary>
              <ul className="mt-3 grid gap-1 text-sm">
                {occurrences.filter(onPage).map((o) => (
                  <li key={`${o.slug}-${o.lineStart}-${o.role}`}>
                    <a href={initiativeHref(o.slug)} className="link">
                      {o.name}
                    </a>{" "}
                    <a href={`#L${o.lineStart}`} className="source">
                      l. {o.lineStart}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <div className="no-print flex flex-wrap items-end justify-between gap-4">
          <GoToLines cited={cited} />
          {findings.length > 0 && (
            <a href={`/qualite?document=${document.id}`} className="link text-sm">
              {count(findings.length, "constat")} sur ce texte
            </a>
          )}
        </div>
        <section aria-labelledby="texte">
          <h2 id="texte" className="text-2xl">
            Le texte, tel que reçu
          </h2>
          <Lines
            lines={lines}
            shown={shown}
            cited={cited}
            passages={[...sections, ...occurrences, ...findings]}
            occurrences={occurrences.filter((o) => o.role !== "mention")}
          />
          <Pagination
            page={at + 1}
            pageCount={pages.length}
            href={(n) => `${documentHref(document.id)}?page=${n}#texte`}
          />
        </section>
      </div>
      <PassageInAddress />
    </>
  );
}

function GoToLines({ cited }: { cited: LineRange | null }) {
  return (
    <form method="get" className="flex items-end gap-2">
      <div>
        <label htmlFor="lignes" className="block text-sm font-bold">
          Aller aux lignes
        </label>
        <input
          id="lignes"
          name="lignes"
          className="field w-36"
          placeholder="120-134"
          defaultValue={cited ? `${cited.lineStart}-${cited.lineEnd}` : undefined}
        />
      </div>
      <button type="submit" className="button button-plain">
        Voir
      </button>
    </form>
  );
}
