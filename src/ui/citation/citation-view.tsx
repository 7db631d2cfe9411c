import { type Citation, type CitationForm, type Cited, citationOf } from "#domain/citation.ts";
import { type Passage, passageName } from "#domain/passage.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { initiativeHref } from "../addresses.ts";
import { CopyButton, CopyScript } from "../copy/copy.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { SourceLink } from "../source/source-link.tsx";
import { documentTitles } from "../source/titles.ts";
import { AccessDate, AccessDateScript } from "./access-date.tsx";
import { Report } from "./report.tsx";

const FORMS: { form: CitationForm; label: string; file: string | null }[] = [
  { form: "text", label: "En texte", file: null },
  { form: "bibtex", label: "BibTeX", file: "citation.bib" },
  { form: "ris", label: "RIS", file: "citation.ris" },
];

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
  const citations = citationOf(cited);
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
              {documentTitles(documents)[passage.document]?.title}{" "}
              <SourceLink passage={passage} titles={documentTitles(documents)} />
            </figcaption>
          </figure>
        )}
      </PageHeader>
      <div className="page mt-8 grid items-start gap-10 lg:grid-cols-[1fr_24rem]">
        <section aria-labelledby="citer" className="grid gap-6">
          <h2 id="citer" className="text-2xl">
            Citer
          </h2>
          <div>
            <h3 className="text-lg">Le lien</h3>
            <p id="lien" className="mt-2 wrap-anywhere">
              {cited.url}
            </p>
            <div className="mt-2">
              <CopyButton of="lien">Copier le lien</CopyButton>
            </div>
          </div>
          {FORMS.map(({ form, label, file }) => (
            <div key={form}>
              <h3 className="text-lg">{label}</h3>
              <Written id={`citation-${form}`} form={form} citation={citations[form]} />
              <div className="mt-2 flex flex-wrap items-center gap-3">
                <CopyButton
                  of={`citation-${form}`}
                >{`Copier ${form === "text" ? "le texte" : label}`}</CopyButton>
                {file && (
                  <a
                    href={`${profile}/${file}${passage ? `?passage=${passageName(passage)}` : ""}`}
                    download={`${cited.slug}${file.slice(-4)}`}
                    className="link"
                  >
                    Télécharger le fichier {file.slice(-4)}
                  </a>
                )}
              </div>
            </div>
          ))}
          <p className="max-w-text text-sm text-ink-soft">
            La date de consultation est celle du jour, que votre navigateur inscrit ci-dessus. Sans
            JavaScript, et dans les fichiers, c'est la date des données qui est donnée : ajoutez la vôtre.
          </p>
        </section>
        <Report cited={cited} contact={contact} />
      </div>
      <AccessDateScript />
      <CopyScript />
    </>
  );
}

function Written({ id, form, citation }: { id: string; form: CitationForm; citation: Citation }) {
  return (
    <pre
      id={id}
      className="mt-2 max-w-full rounded-md border border-sand-line bg-card p-4 font-sans text-sm whitespace-pre-wrap wrap-anywhere"
    >
      {citation.before}
      <AccessDate form={form}>{citation.meanwhile}</AccessDate>
      {citation.after}
    </pre>
  );
}
