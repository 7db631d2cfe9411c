import { contactHref } from "#lib/contact-href.ts";
import { PageHeader } from "../layout/page-header.tsx";

/** What was checked and what was not: without an audit a site is not conformant, whatever its tests say. */
export function AccessibilityView({ contact }: { contact: string | null }) {
  return (
    <>
      <PageHeader
        title="Accessibilité : non conforme"
        lead="Aucun audit de conformité au RGAA 4.1 n'a été fait. Sans audit, un site est déclaré non conforme, quels que soient ses efforts."
      />
      <div className="page mt-6">
        <div className="prose max-w-text">
          <h2>Ce qui est vérifié</h2>
          <ul>
            <li>chaque sorte de page passe un contrôle automatique (axe) à chaque version du programme ;</li>
            <li>les parcours principaux se font au clavier, et toutes les pages se lisent sans script ;</li>
            <li>chaque carte a une liste qui dit la même chose, et ses repères se parcourent au clavier ;</li>
            <li>
              les couleurs, claires ou sombres selon le réglage de votre appareil, ont un contraste d'au moins
              4,5 pour 1, et rien n'est dit par la couleur seule ;
            </li>
            <li>
              les pages tiennent dans 320 pixels de large, avec des lettres et des lignes plus écartées et
              avec les couleurs que le système impose ; rien ne bouge pour qui demande moins d'animations.
            </li>
          </ul>
          <h2>Ce qui ne l'est pas</h2>
          <ul>
            <li>aucun essai avec des personnes qui utilisent un lecteur d'écran n'a été fait ;</li>
            <li>
              le texte des publications est montré tel qu'il a été reçu : ses tableaux aplatis, ses césures et
              ses erreurs de reconnaissance de caractères gênent la lecture vocale ;
            </li>
            <li>les fichiers XLSX et le livret imprimé n'ont pas été contrôlés.</li>
          </ul>
          <h2>Signaler un obstacle</h2>
          <p>
            {contact ? (
              <>
                Écrivez à l'exploitant : <a href={contactHref(contact)}>{contact}</a>.
              </>
            ) : (
              "Cette installation n'a pas encore indiqué d'adresse de contact."
            )}{" "}
            Sans réponse, vous pouvez saisir le{" "}
            <a href="https://formulaire.defenseurdesdroits.fr/" rel="noopener">
              Défenseur des droits
            </a>
            .
          </p>
        </div>
      </div>
    </>
  );
}
