import { contactHref } from "#lib/contact-href.ts";
import { PageHeader } from "../layout/page-header.tsx";

/** Who answers for the site, as far as this installation says it; nothing is invented. */
export function LegalView({
  contact,
  siteUrl,
  tileHost,
}: {
  contact: string | null;
  siteUrl: string;
  tileHost: string | null;
}) {
  return (
    <>
      <PageHeader title="Mentions légales" />
      <div className="page mt-6">
        <div className="prose max-w-text">
          <h2>Édition et hébergement</h2>
          <p>
            Le site {siteUrl} est mis en ligne par l'exploitant de cette installation,{" "}
            {contact ? (
              <>
                que l'on joint à : <a href={contactHref(contact)}>{contact}</a>.
              </>
            ) : (
              "qui n'a pas encore indiqué son adresse de contact."
            )}{" "}
            Le nom du directeur de la publication et celui de l'hébergeur sont à compléter par l'exploitant :
            le programme ne les connaît pas et n'en invente pas.
          </p>
          <h2>Contenus</h2>
          <p>
            L'annuaire est tiré de <a href="/documents">publications</a> dont chacune indique son éditeur. Ce
            n'est pas un site de l'État : une fiche ne vaut ni agrément, ni conventionnement, ni
            recommandation. Les <a href="/donnees">licences des données</a> et{" "}
            <a href="/a-propos">celles des cartes et du code</a> sont dites à leur place.
          </p>
          <h2>Données personnelles</h2>
          <p>
            Les fiches reprennent les noms, fonctions, adresses électroniques et numéros professionnels que
            les publications donnent pour joindre les initiatives, et les noms des intervenants des journées.
            Base : l'intérêt légitime d'informer à partir de documents publics. Durée : tant que la
            publication est au catalogue. Toute personne peut{" "}
            <a href="/a-propos#contacts">les faire corriger ou retirer</a>, et saisir la CNIL.
          </p>
          <p>
            Le site ne dépose aucun cookie, ne mesure pas son audience et ne demande aucun compte. Le serveur
            compte, en mémoire et pour une minute, les demandes faites à l'API par adresse IP ; il ne les
            enregistre pas.{" "}
            {tileHost
              ? `Les fonds de carte sont demandés à ${tileHost}, qui reçoit l'adresse IP du visiteur.`
              : "Aucun tiers ne reçoit rien."}
          </p>
        </div>
      </div>
    </>
  );
}
