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
          <p>
            Déclaration du <time dateTime="2026-11-30">30 novembre 2026</time>.
          </p>
          <h2>Ce qui est vérifié</h2>
          <p>
            À chaque version du programme, des contrôles automatiques visitent le site dans Chromium (version
            156 à cette date), le seul navigateur employé :
          </p>
          <ul>
            <li>
              chaque sorte de page passe le contrôle d'axe (règles des WCAG 2.0 à 2.2, niveaux A et AA, dont
              la taille de ce que l'on touche) à 320 pixels de large en couleurs claires et à 1 280 pixels en
              couleurs sombres, ce qui se déplie étant ouvert, ainsi que dans une des quatre autres
              combinaisons de 320, 768 ou 1 280 pixels et de couleurs claires ou sombres, à tour de rôle :
              toutes les combinaisons sont donc essayées, mais pas toutes sur chaque page ;
            </li>
            <li>
              à ces largeurs, dont la première est celle d'un écran agrandi à 400 %, aucune page ne déborde ;
              à 320 pixels, aucune ne déborde ni ne coupe un texte quand les lettres, les mots et les lignes
              sont plus écartés et que le système impose ses couleurs, et ce qui est choisi s'y distingue
              autrement que par la couleur ;
            </li>
            <li>
              rien ne glisse ni ne s'anime, d'une page à l'autre ou sur la carte, pour qui demande à son
              appareil moins d'animations ;
            </li>
            <li>les parcours principaux se font au clavier, et toutes les pages se lisent sans script ;</li>
            <li>chaque carte a une liste qui dit la même chose, et ses repères se parcourent au clavier ;</li>
            <li>
              les couleurs, claires ou sombres selon le réglage de votre appareil, ont un contraste d'au moins
              4,5 pour 1, et rien n'est dit par la couleur seule ;
            </li>
            <li>
              les fichiers EPUB passent le contrôle d'epubcheck, qui regarde leur format plus que leur
              lecture.
            </li>
          </ul>
          <h2>Ce qui ne l'est pas</h2>
          <ul>
            <li>
              aucun essai avec des personnes qui utilisent un lecteur d'écran n'a été fait, ni avec un autre
              navigateur ;
            </li>
            <li>
              le texte des publications est montré tel qu'il a été reçu : ses tableaux aplatis, ses césures et
              ses erreurs de reconnaissance de caractères gênent la lecture vocale ;
            </li>
            <li>
              les fichiers XLSX, le livret imprimé et les PDF auxquels des pages renvoient, qui sont ceux
              d'autres éditeurs, n'ont pas été contrôlés.
            </li>
          </ul>
          <h2>Ce qui est prévu</h2>
          <p>
            Ni audit ni plan pluriannuel n'est engagé à ce jour : c'est à l'exploitant de cette installation
            de les décider et de les publier ici.
          </p>
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
