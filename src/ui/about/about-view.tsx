import { SILENCES } from "#domain/silence.ts";
import { count } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { documentHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { documentName } from "../source/titles.ts";
import { ContactChanges } from "./contact-changes.tsx";
import { ATTRIBUTIONS, SOFTWARE } from "./sources.ts";

/** What the site is, where it all comes from, and under which licences. */
export function AboutView({
  documents,
  contact,
  tileHost,
}: {
  documents: readonly DocumentSummary[];
  contact: string | null;
  /** The server of the tiles that the operator chose, if any: the one third party. */
  tileHost: string | null;
}) {
  return (
    <>
      <PageHeader
        title="À propos"
        lead="Un annuaire des initiatives d'inclusion dans l'emploi en Hauts-de-France, tiré des publications de la DREETS, où chaque fait renvoie aux lignes qui le disent."
      />
      <div className="page mt-8">
        <div className="grid max-w-4xl gap-10 [&_h2]:text-2xl">
          <section className="prose">
            <h2>Comment c'est fait</h2>
            <p>
              Un programme lit les publications ligne par ligne et en tire des fiches. Rien n'est inventé,
              complété ou corrigé en silence : une valeur que le texte ne dit pas n'est pas dans la fiche. Là
              où il faut le jugement d'une personne, sa décision est écrite avec la phrase qui la fonde.
            </p>
            <p>Quand une fiche ne dit rien, elle dit pourquoi :</p>
            <ul>
              <li>
                <strong>{SILENCES.absent}</strong> : le texte n'en parle pas ;
              </li>
              <li>
                <strong>{SILENCES.ambiguous}</strong> : le texte en parle, mais se contredit ou ne se lit pas
                ;
              </li>
              <li>
                <strong>{SILENCES["not-applicable"]}</strong> : la question ne se pose pas pour cette
                initiative.
              </li>
            </ul>
            <p>
              Ce que la lecture a trouvé de douteux est public : voir{" "}
              <a href="/qualite">le rapport de lecture</a>.
            </p>
          </section>
          <section className="prose">
            <h2 id="compter">Ce qui est compté</h2>
            <p>
              Une initiative est tout ce qui a sa fiche : une organisation, un projet ou un programme qui aide
              des personnes éloignées de l'emploi à travailler. Une organisation et le programme qu'elle porte
              font deux initiatives si les publications parlent de l'une et de l'autre. Ce qui est raconté
              dans plusieurs publications, ou sous plusieurs noms, n'en fait qu'une. Ce qu'une publication
              cite seulement dans une liste est compté aussi, et sa fiche le dit. Les financeurs, les
              partenaires et les réseaux sont comptés à part, parmi <a href="/acteurs">les acteurs</a>.
            </p>
          </section>
          <section className="prose">
            <h2>Les publications</h2>
            <ul>
              {documents.map((d) => (
                <li key={d.id}>
                  <a href={documentHref(d.id)}>{documentName(d)}</a>, {d.publisher} :{" "}
                  {count(d.initiativeCount, "initiative")}
                </li>
              ))}
            </ul>
          </section>
          <ContactChanges publishers={[...new Set(documents.map((d) => d.publisher))]} contact={contact} />
          <section className="prose">
            <h2>Vos données de navigation</h2>
            <p>
              Le site ne dépose pas de cookie et ne mesure pas son audience.{" "}
              {tileHost
                ? `Les pages de cartes demandent leur fond à ${tileHost}, et à aucun autre tiers.`
                : "Il ne fait appel à aucun tiers : ni police, ni fond de carte, ni statistique venus d'ailleurs."}
            </p>
            <p>
              La sélection de fiches reste dans votre navigateur, qui l'oublie quand vous effacez les données
              du site. Elle n'est envoyée que comme adresse de la page qui la montre.
            </p>
          </section>
          <section>
            <h2>Sources des cartes et licences</h2>
            <div className="mt-4 overflow-x-auto">
              <table className="w-full min-w-xl border-collapse text-left text-sm">
                <caption className="sr-only">Ce que le site reprend, de qui, sous quelle licence</caption>
                <thead>
                  <tr className="border-b-2 border-sand-line">
                    <th scope="col" className="py-2 pr-4">
                      Quoi
                    </th>
                    <th scope="col" className="py-2 pr-4">
                      De qui
                    </th>
                    <th scope="col" className="py-2">
                      Licence
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {[...ATTRIBUTIONS, ...SOFTWARE].map((s) => (
                    <tr key={s.what} className="border-b border-sand-deep align-top">
                      <th scope="row" className="py-2 pr-4 font-bold">
                        {s.what}
                      </th>
                      <td className="py-2 pr-4">
                        {"url" in s ? (
                          <a href={s.url} rel="noopener">
                            {s.who}
                          </a>
                        ) : (
                          s.who
                        )}
                      </td>
                      <td className="py-2">{s.licence}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className="mt-4 text-sm">
              Le code du site est sous licence publique de l'Union européenne (EUPL 1.2).
            </p>
          </section>
        </div>
      </div>
    </>
  );
}
