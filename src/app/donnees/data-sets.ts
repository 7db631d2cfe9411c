import { dataSetCitation } from "#domain/citation.ts";
import { DATA_SETS } from "#formats/dcat.ts";
import { FILES } from "#formats/files.ts";
import { DOWNLOADS } from "../offered-files.ts";

/** What describes the data sets, and is none itself. */
const DESCRIPTIONS = {
  id: "descriptions",
  title: "Catalogue et schémas",
  description: "Pour moissonner (DCAT-AP) et pour valider (Table Schema).",
  files: ["catalogue.jsonld", "catalogue.ttl", "schema-initiatives.json", "schema-ptce.json"],
};

/** The data sets with how to cite each and its files. */
export function dataSets(base: string, importedAt: Date | null) {
  return [...DATA_SETS, DESCRIPTIONS].map((set) => ({
    ...set,
    citation: set === DESCRIPTIONS ? null : dataSetCitation({ ...set, siteUrl: base, importedAt }),
    files: set.files.map((name) => ({
      name,
      href: `${DOWNLOADS}/${name}`,
      title: FILES[name]?.title ?? name,
    })),
  }));
}

/** What somebody types to have them; each works as it stands. */
export function commandsOf(base: string) {
  return [
    {
      what: "Toutes les fiches, pour un tableur :",
      command: `curl -fsSo initiatives.csv '${base}${DOWNLOADS}/initiatives.csv'`,
    },
    {
      what: "Celles du Nord et du Pas-de-Calais autour du textile, pour une carte :",
      command: `curl -fsSo textile.geojson '${base}${DOWNLOADS}/initiatives.geojson?departement=59&departement=62&theme=textile'`,
    },
    {
      what: "Les premières fiches qui répondent à une recherche :",
      command: `curl -fsS '${base}/api/v1/initiatives?q=ressourcerie&limite=5'`,
    },
    {
      what: "Qui finance quoi, et où c'est dit :",
      command: `curl -fsS '${base}/api/v1/relations?nature=funder'`,
    },
    {
      what: "Le catalogue :",
      command: `curl -fsS '${base}${DOWNLOADS}/catalogue.ttl'`,
    },
  ];
}
