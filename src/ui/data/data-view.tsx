import { frenchDay } from "#lib/dates.ts";
import { count, formatNumber } from "#lib/text.ts";
import type { DataFigures } from "#queries/data-figures.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { ContactChanges } from "../about/contact-changes.tsx";
import { documentHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { documentName } from "../source/titles.ts";
import { Commands, DataTable } from "./data-table.tsx";

export interface DataSetOffer {
  id: string;
  title: string;
  description: string;
  files: readonly { name: string; href: string; title: string }[];
  /** How one cites it; null for what is no data. */
  citation: string | null;
}

interface DataPage {
  figures: DataFigures;
  importedAt: Date | null;
  sets: readonly DataSetOffer[];
  /** Of the table of profiles, and of that of statements. */
  tables: readonly {
    id: string;
    title: string;
    columns: readonly { name: string; type: string; description: string }[];
  }[];
  commands: readonly { what: string; command: string }[];
  documents: readonly DocumentSummary[];
  contact: string | null;
  siteUrl: string;
}

const TYPES: Record<string, string> = {
  text: "texte",
  list: "liste",
  number: "nombre",
  integer: "entier",
  date: "date",
  url: "adresse",
};

/** What the directory gives away, what is in it and how to use it. */
export function OpenDataView({
  figures,
  importedAt,
  sets,
  tables,
  commands,
  documents,
  contact,
  siteUrl,
}: DataPage) {
  return (
    <>
      <PageHeader
        title="Les données"
        lead="Tout l'annuaire se télécharge et se lit par programme, sans compte : les fiches, et chaque valeur avec la phrase et les lignes qui la disent."
      />
      <div className="page mt-8">
        <div className="grid max-w-4xl gap-12 [&_h2]:text-2xl">
          <section className="grid gap-6">
            <h2>Télécharger</h2>
            {sets.map(({ id, title, description, files, citation }) => (
              <section key={id} id={id} className="card grid gap-3 p-5">
                <h3 className="text-lg">{title}</h3>
                <p>{description}</p>
                <ul className="grid gap-1 sm:grid-cols-2">
                  {files.map(({ name, href, title: label }) => (
                    <li key={name}>
                      <a href={href} className="link">
                        {name}
                      </a>{" "}
                      <span className="block text-sm text-ink-soft">{label}</span>
                    </li>
                  ))}
                </ul>
                {citation && (
                  <p className="text-sm wrap-anywhere">
                    Pour le citer : <q>{citation}</q>
                  </p>
                )}
              </section>
            ))}
            <p>
              Un résultat filtré se télécharge par « Télécharger ces résultats » dans{" "}
              <a href="/initiatives" className="link">
                la recherche
              </a>
              , une liste (acteurs, enseignements, chiffres, ressources, événements, constats) au pied de sa
              page, et une sélection par la sienne : l'adresse du fichier porte les mêmes paramètres.
            </p>
          </section>
          <Quality figures={figures} importedAt={importedAt} />
          <section className="grid gap-4">
            <h2>Par programme</h2>
            <p>
              Une API de lecture, en JSON :{" "}
              <a href="/donnees/api" className="link">
                ce qu'elle répond, adresse par adresse
              </a>
              . Les commandes qui suivent marchent telles quelles.
            </p>
            <Commands lines={commands} />
            <p>
              Chaque fiche a une{" "}
              <a href="/donnees/api#initiatives-slug-provenance" className="link">
                provenance
              </a>{" "}
              en JSON-LD (PROV) : la valeur, le passage dont elle est citée ou déduite, la publication et
              l'import qui l'a lue.
            </p>
            <p>
              Chaque réponse a un ETag : renvoyé par If-None-Match, il évite de recharger ce qui n'a pas
              changé. Ce qui est déjà prêt est servi sans limite ; pour le reste, les en-têtes RateLimit
              disent ce qui est permis. Ce qui change :{" "}
              <a href="/flux/initiatives.atom" className="link">
                le flux Atom
              </a>{" "}
              des fiches nouvelles et modifiées, celui d'un département ou d'un thème au pied de sa page, et{" "}
              <a href="/nouveautes.atom" className="link">
                celui des mises à jour
              </a>
              . Les événements vont dans un agenda par{" "}
              <a href="/restitutions/agenda.ics" className="link">
                iCalendar
              </a>
              .
            </p>
          </section>
          <section className="grid gap-4">
            <h2>Licences et citation</h2>
            <div className="prose">
              <p>
                La structuration (les champs, les liens entre eux, les positions) est sous{" "}
                <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence" rel="license noopener">
                  Licence Ouverte 2.0
                </a>
                . Les textes cités restent sous la licence de leur publication :
              </p>
              <ul>
                {documents.map((d) => (
                  <li key={d.id}>
                    <a href={documentHref(d.id)}>{documentName(d)}</a>, {d.publisher} :{" "}
                    {d.licence ?? "licence non indiquée par l'éditeur"}
                  </li>
                ))}
              </ul>
              <p>
                Pour citer l'ensemble :{" "}
                <q>
                  Initiatives inclusives en Hauts-de-France, {siteUrl}/donnees, données du{" "}
                  {importedAt ? frenchDay(importedAt) : "…"}
                </q>
                . Pour citer une fiche ou un fait, « Citer » est sur chaque fiche.
              </p>
            </div>
          </section>
          <section className="grid gap-8">
            <h2>Les champs</h2>
            <div className="prose">
              <p>
                Les tables CSV suivent la RFC 4180, en UTF-8, séparées par des virgules. Une liste tient dans
                une case, ses éléments séparés par « | » ; une barre dans un élément est écrite « \| ». Un
                texte qui commencerait comme une formule (= + - @) est précédé d'une apostrophe, de même qu'un
                texte qui commence par une apostrophe : en ôter une rend le texte. Ce qui n'est pas dit reste
                vide.
              </p>
            </div>
            {tables.map(({ id, title, columns }) => (
              <details key={id} id={`champs-${id}`}>
                <summary className="link">
                  {title} : {count(columns.length, "colonne")}
                </summary>
                <div className="mt-3">
                  <DataTable
                    caption={title}
                    head={["Colonne", "Type", "Ce qu'elle dit"]}
                    rows={columns.map((c) => [c.name, TYPES[c.type] ?? c.type, c.description])}
                  />
                </div>
              </details>
            ))}
          </section>
          <ContactChanges publishers={[...new Set(documents.map((d) => d.publisher))]} contact={contact} />
        </div>
      </div>
    </>
  );
}

function Quality({ figures: f, importedAt }: Pick<DataPage, "figures" | "importedAt">) {
  const read = f.lines === 0 ? 0 : 1 - f.unread / f.lines;
  const percent = (share: number) => `${formatNumber(Math.round(share * 1000) / 10)} %`;
  return (
    <section className="grid gap-4">
      <h2>Ce qu'il y a, et sa qualité</h2>
      <div className="prose">
        <ul>
          <li>
            {count(f.initiatives, "fiche")} tirées de {count(f.documents, "publication")}
            {importedAt && <>, à jour du {frenchDay(importedAt)}</>} ;
          </li>
          <li>{percent(read)} des lignes des publications ont été lues ou écartées pour une raison dite ;</li>
          <li>
            {count(f.placed, "fiche")} avec un point sur la carte, {count(f.withSiret, "fiche")} avec un SIRET
            : aucun n'est deviné ;
          </li>
          <li>
            complétude moyenne des fiches : {percent(f.completeness)} ;{" "}
            <a href="/qualite">
              {count(f.findings, "constat")} : ce que les sources disent mal, ce qui a été rapproché
            </a>
            .
          </li>
        </ul>
      </div>
    </section>
  );
}
