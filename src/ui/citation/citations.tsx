import { type Citation, type CitationForm, type Cited, citationOf } from "#domain/citation.ts";
import { CopyButton } from "../copy/copy.tsx";
import { AccessDate } from "./access-date.tsx";

const FORMS: { form: CitationForm; label: string; file: "citation.bib" | "citation.ris" | null }[] = [
  { form: "text", label: "En texte", file: null },
  { form: "bibtex", label: "BibTeX", file: "citation.bib" },
  { form: "ris", label: "RIS", file: "citation.ris" },
];

/** The address of a thing and its citation in each form, to be copied or taken as a file. */
export function Citations({
  cited,
  fileHref,
}: {
  cited: Cited;
  fileHref: (file: "citation.bib" | "citation.ris") => string;
}) {
  const citations = citationOf(cited);
  return (
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
              <a href={fileHref(file)} download={`${cited.slug}${file.slice(-4)}`} className="link">
                Télécharger le fichier {file.slice(-4)}
              </a>
            )}
          </div>
        </div>
      ))}
      <p className="max-w-text text-sm text-ink-soft">
        La date de consultation est celle du jour, que votre navigateur inscrit ci-dessus. Sans JavaScript, et
        dans les fichiers, c'est la date des données qui est donnée : ajoutez la vôtre.
      </p>
    </section>
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
