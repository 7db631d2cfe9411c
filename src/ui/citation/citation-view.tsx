import type { Cited } from "#domain/citation.ts";
import { type Passage, passageName } from "#domain/passage.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { initiativeHref } from "../addresses.ts";
import { CopyScript } from "../copy/copy.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { SourceLink } from "../source/source-link.tsx";
import { documentTitles } from "../source/titles.ts";
import { AccessDateScript } from "./access-date.tsx";
import { Citations } from "./citations.tsx";
import { Report } from "./report.tsx";

/** How to cite a profile, or one of its facts, and how to say that it is wrong. */
export function CitationView({
  cited,
  passage,
  documents,
  contact,
  isAsked,
}: {
  cited: Cited;
  passage: Passage | null;
  documents: readonly DocumentSummary[];
  /** Where visitors write to the operator. */
  contact: string | null;
  /** Whether the address names a passage. */
  isAsked: boolean;
}) {
  const profile = initiativeHref(cited.slug);
  return (
    <>
      <PageHeader
        title={
          passage ? "Citer ce fait, ou signaler une erreur" : "Citer cette fiche, ou signaler une erreur"
        }
        trail={[
          { href: "/initiatives", label: "Les initiatives" },
          { href: profile, label: cited.name },
        ]}
      >
        {isAsked && !passage && (
          <p className="mt-4 max-w-text rounded-md border-l-4 border-ochre-line bg-ochre-tint px-4 py-3">
            Aucune publication de cette fiche n'a ce passage : voici comment citer la fiche entière.
          </p>
        )}
        {passage && (
          <figure className="mt-5 max-w-text border-l-4 border-brick-line pl-4">
            <blockquote className="text-lg">{unbroken(`« ${cited.quote} »`)}</blockquote>
            <figcaption className="mt-1 text-sm text-ink-soft">
              {documentTitles(documents)[passage.document]}{" "}
              <SourceLink passage={passage} titles={documentTitles(documents)} />
            </figcaption>
          </figure>
        )}
      </PageHeader>
      <div className="page mt-8 grid items-start gap-10 lg:grid-cols-[1fr_24rem]">
        <Citations
          cited={cited}
          fileHref={(file) => `${profile}/${file}${passage ? `?passage=${passageName(passage)}` : ""}`}
        />
        <Report cited={cited} contact={contact} />
      </div>
      <AccessDateScript />
      <CopyScript />
    </>
  );
}
