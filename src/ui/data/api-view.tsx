import { PageHeader } from "../layout/page-header.tsx";
import { Commands, DataTable } from "./data-table.tsx";

export interface DescribedAddress {
  path: string;
  title: string;
  description: string;
  parameters: readonly { name: string; description: string }[];
  /** The fields of the answer. */
  fields: readonly string[];
  command: string;
}

/** The API in words, from the same description as its OpenAPI document: no script is needed to read it. */
export function ApiView({ addresses, version }: { addresses: readonly DescribedAddress[]; version: string }) {
  return (
    <>
      <PageHeader
        title="L'API"
        trail={[{ href: "/donnees", label: "Les données" }]}
        lead="De la lecture seule, en JSON, sans compte ni clé. Les noms des champs sont ceux du contrat JSON ; chaque valeur porte ses passages."
      />
      <div className="page mt-8">
        <div className="grid max-w-4xl gap-12">
          <section className="prose">
            <h2 className="text-2xl">Règles communes</h2>
            <ul>
              <li>
                La description pour les programmes est <a href="/api/v1/openapi.json">openapi.json</a>{" "}
                (OpenAPI 3.1), version {version}. Une version ne retire ni ne renomme rien ; ce qu'elle ajoute
                change son deuxième chiffre.
              </li>
              <li>
                Une liste se lit par pages : <code>limite</code>, puis l'adresse que donne <code>next</code>,
                jusqu'à null.
              </li>
              <li>
                Une erreur est un problem+json : <code>detail</code> en une phrase, et pour chaque paramètre
                ce qui a été trouvé et attendu. 400 demande incorrecte, 404 n'existe pas, 410 n'existe plus (
                <code>since</code>
                ), 429 trop de demandes, 503 base indisponible.
              </li>
              <li>
                ETag et If-None-Match évitent de recharger ce qui n'a pas changé ; tout site peut lire depuis
                un navigateur (CORS).
              </li>
              <li>
                Usage raisonnable : 600 unités par minute. Une réponse à préparer en coûte une, un fichier
                dix, ce qui est déjà prêt rien. Les en-têtes RateLimit disent ce qu'il reste. Pour tout avoir,
                un fichier suffit.
              </li>
            </ul>
            <h3>Journal</h3>
            <p>1.0.0 : première version.</p>
            <p>1.1.0 : la provenance d'une initiative (PROV, en JSON-LD).</p>
            <p>1.2.0 : la carte d'une vue (GeoJSON).</p>
            <p>
              1.3.0 : des mots classent par pertinence, un lieu par distance ; un curseur n'ouvre que sa liste
              ; ce qu'un paramètre nomme et qui n'existe pas est refusé (400), ce qui est retiré aussi (410) ;
              suggestions et villes suivent les règles des autres adresses (« limite » remplace « limit ») ;
              l'adresse de l'API dit ce qu'il y a, et les liens, acteurs, enseignements et ressources sont des
              fichiers.
            </p>
            <p>1.4.0 : un événement par son identifiant ; celui qui est retiré le dit (410).</p>
            <p>
              1.5.0 : les passages de toutes les fiches en un fichier d'annotations ; une demande hors d'UTF-8
              est refusée (400).
            </p>
            <p>1.6.0 : la recherche du site, dans les initiatives comme dans les textes des publications.</p>
            <p>1.7.0 : les liens d'un acteur, par rôle, comme fichiers.</p>
            <p>1.8.0 : la carte d'une vue dit combien d'initiatives y sont, chacune une fois.</p>
            <p>
              1.9.0 : « zone » ne garde que ce qui est dans une partie de la carte ; un lien dit les collèges
              (« colleges ») où siège l'autre, là où la publication les donne.
            </p>
            <p>1.10.0 : « type=AUCUN » demande les fiches dont aucune publication ne dit le type.</p>
          </section>
          {addresses.map(({ path, title, description, parameters, fields, command }) => (
            <section key={path} id={path.replace(/\W+/g, "-").replace(/^-|-$/g, "")} className="grid gap-3">
              <h2 className="text-xl">{title}</h2>
              <p className="font-mono text-sm wrap-anywhere">GET /api/v1{path}</p>
              <p>{description}</p>
              {parameters.length > 0 && (
                <DataTable
                  caption={`Paramètres de ${path}`}
                  head={["Paramètre", "Ce qu'on attend"]}
                  rows={parameters.map((p) => [p.name, p.description])}
                />
              )}
              {fields.length > 0 && (
                <p className="text-sm text-ink-soft wrap-anywhere">Répond : {fields.join(", ")}</p>
              )}
              <Commands lines={[{ what: "Exemple", command }]} />
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
