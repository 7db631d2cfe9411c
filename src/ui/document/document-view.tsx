import { frenchDay } from "#lib/dates.ts";
import { count } from "#lib/text.ts";
import type { DocumentPage } from "#queries/document-by-id.ts";
import { initiativeHref } from "../addresses.ts";
import { familyLabel } from "../initiative/vocabulary.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Notice } from "../search/notices.tsx";
import { CitedPassage } from "./cited-passage.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import type { LineRange } from "./line-range.ts";
import { Lines } from "./lines.tsx";
import { Outline } from "./outline.tsx";
import { PassageInAddress } from "./passage-in-address.tsx";

/** A publication as received, with the ways into it. */
export function DocumentView({ page, cited }: { page: DocumentPage; cited: LineRange | null }) {
  const { document, lines, sections, occurrences, findings, withdrawnSince } = page;
  return (
    <>
      <PageHeader
        title={document.title}
        eyebrow={familyLabel(document.family)}
        lead={document.subtitle}
        trail={[{ href: "/documents", label: "Les publications" }]}
      >
        <DocumentFacts document={document} />
      </PageHeader>
      <div className="page mt-4 grid gap-5">
        {withdrawnSince && (
          <Notice>
            Cette publication a quitté l'annuaire le {frenchDay(withdrawnSince)} ; son texte reste lisible.
          </Notice>
        )}
        {cited && <CitedPassage document={document} lines={lines} cited={cited} />}
        <div className="no-print grid items-start gap-4 md:grid-cols-2">
          <Outline sections={sections} />
          {occurrences.length > 0 && (
            <details className="card p-4">
              <summary className="font-bold">
                Les initiatives dont elle parle ({document.initiativeCount})
              </summary>
              <ul className="mt-3 grid gap-1 text-sm">
                {occurrences.map((o) => (
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
            cited={cited}
            passages={[...sections, ...occurrences, ...findings]}
            occurrences={occurrences.filter((o) => o.role !== "mention")}
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
