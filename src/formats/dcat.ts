/** The catalogue of our data sets, as DCAT-AP wants it: what data.gouv.fr and data.europa.eu harvest. */
import { dataSetCitation } from "#domain/citation.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import { type Iri, iri, jsonLd, literal, type Node, turtle } from "./linked-data.ts";
import { day, type Pieces, type Published } from "./published.ts";

export const LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";
const FRENCH = "http://publications.europa.eu/resource/authority/language/FRA";
const IRREGULAR = "http://publications.europa.eu/resource/authority/frequency/IRREG";
const SOCIETY = "http://publications.europa.eu/resource/authority/data-theme/SOCI";
const FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
const MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
const REGION = "http://id.insee.fr/geo/region/32";

interface DataSet {
  id: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** Names of files. */
  files: readonly string[];
}

export const DATA_SETS: readonly DataSet[] = [
  {
    id: "initiatives",
    title: "Initiatives d'inclusion dans l'emploi en Hauts-de-France",
    description:
      "Les structures, projets et programmes que les publications de la DREETS décrivent, chaque valeur avec les lignes qui la disent.",
    keywords: ["insertion", "emploi", "inclusion", "ESS", "SIAE", "Hauts-de-France"],
    files: [
      "initiatives.csv",
      "initiatives.xlsx",
      "initiatives.json",
      "initiatives.jsonl",
      "initiatives.geojson",
      "data-inclusion.json",
    ],
  },
  {
    id: "ptce",
    title: "Pôles territoriaux de coopération économique en Hauts-de-France",
    description:
      "Les PTCE que les publications citent, avec leurs membres nommés, leurs collèges, leurs dates, leurs groupes de travail et leur commune quand c'est dit.",
    keywords: ["PTCE", "coopération", "ESS", "Hauts-de-France"],
    files: ["ptce.csv", "ptce.geojson", "ptce.json"],
  },
  {
    id: "enonces",
    title: "Énoncés, chiffres, silences et constats",
    description:
      "Une ligne par valeur ou par chiffre avec sa phrase et ses lignes ; ce que les fiches ne disent pas, et pourquoi ; ce que la lecture a trouvé de douteux.",
    keywords: ["provenance", "qualité des données", "insertion"],
    files: [
      "enonces.csv",
      "enonces.jsonl",
      "annotations.jsonl",
      "chiffres.csv",
      "chiffres.jsonl",
      "silences.csv",
      "silences.jsonl",
      "constats.csv",
      "constats.jsonl",
    ],
  },
  {
    id: "liens",
    title: "Acteurs, liens, enseignements et ressources",
    description:
      "Qui finance, porte, accompagne ou compose les initiatives ; ce qui les fait réussir ou les freine ; où en lire davantage. Chaque ligne avec son passage.",
    keywords: ["ESS", "financement", "partenariats", "retours d'expérience"],
    files: ["liens", "acteurs", "enseignements", "ressources"].flatMap((name) => [
      `${name}.csv`,
      `${name}.jsonl`,
    ]),
  },
  {
    id: "textes",
    title: "Publications, événements, glossaire et questions",
    description:
      "Les publications dont l'annuaire est tiré ; les événements qu'elles racontent ou annoncent ; les termes qu'elles définissent et les questions auxquelles elles répondent.",
    keywords: ["publications", "colloques", "glossaire", "insertion"],
    files: ["publications", "evenements", "glossaire", "questions"].flatMap((name) => [
      `${name}.csv`,
      `${name}.jsonl`,
    ]),
  },
];

/** How one cites the set of the poles. */
export function polesCitation(siteUrl: string, importedAt: Date | null): string {
  const poles = DATA_SETS.find(({ id }) => id === "ptce");
  return dataSetCitation({ id: "ptce", title: poles?.title ?? "", siteUrl, importedAt });
}

const TYPES: Record<string, [fileType: string, mediaType: string]> = {
  csv: ["CSV", "text/csv"],
  xlsx: ["XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  json: ["JSON", "application/json"],
  jsonl: ["JSON", "application/jsonl"],
  geojson: ["GEOJSON", "application/geo+json"],
};

/** The catalogue as triples. */
function catalogue({ siteUrl, importedAt, documents }: Published): Node[] {
  const base = `${siteUrl}/donnees`;
  const publisher = iri(`${base}#exploitant`);
  const modified = literal(importedAt.toISOString(), "xsd:dateTime");
  const dates = documents.map(({ publishedOn }) => publishedOn).sort();
  const temporal: Iri = iri(`${base}#periode`);
  const places = [REGION, ...DEPARTMENTS.map(({ code }) => `http://id.insee.fr/geo/departement/${code}`)].map(
    iri,
  );
  const sets = DATA_SETS.map(
    ({ id, title, description, keywords, files }): Node => ({
      id: iri(`${base}#${id}`),
      type: "dcat:Dataset",
      "dct:title": literal(title, "fr"),
      "dct:description": literal(description, "fr"),
      "dct:identifier": literal(`${base}#${id}`),
      "dct:bibliographicCitation": literal(dataSetCitation({ id, title, siteUrl, importedAt }), "fr"),
      "dcat:keyword": keywords.map((word) => literal(word, "fr")),
      "dct:publisher": publisher,
      "dct:license": iri(LICENCE),
      "dct:language": iri(FRENCH),
      "dct:spatial": places,
      ...(dates.length > 0 && { "dct:temporal": temporal }),
      "dct:modified": modified,
      "dct:accrualPeriodicity": iri(IRREGULAR),
      "dcat:theme": iri(SOCIETY),
      "dcat:landingPage": iri(base),
      "prov:wasDerivedFrom": documents.map((d) => iri(`${siteUrl}/documents/${d.id}`)),
      "dcat:distribution": files.map((name) => iri(fileUrl(siteUrl, name))),
    }),
  );
  const distributions = DATA_SETS.flatMap(({ files }) => files).map((name): Node => {
    const extension = name.slice(name.lastIndexOf(".") + 1);
    const [fileType = "", mediaType = ""] = TYPES[extension] ?? [];
    const schema = /^(initiatives|ptce)\.csv$/.exec(name)?.[1];
    return {
      id: iri(fileUrl(siteUrl, name)),
      type: "dcat:Distribution",
      "dct:title": literal(name),
      "dcat:accessURL": iri(base),
      "dcat:downloadURL": iri(fileUrl(siteUrl, name)),
      "dct:format": iri(FILE_TYPE + fileType),
      "dcat:mediaType": iri(MEDIA_TYPE + mediaType),
      "dct:license": iri(LICENCE),
      "dct:modified": modified,
      ...(schema && { "dct:conformsTo": iri(fileUrl(siteUrl, `schema-${schema}.json`)) }),
    };
  });
  return [
    {
      id: iri(`${base}#catalogue`),
      type: "dcat:Catalog",
      "dct:title": literal("Données des initiatives inclusives en Hauts-de-France", "fr"),
      "dct:description": literal("Ce que l'annuaire donne à réutiliser.", "fr"),
      "dct:publisher": publisher,
      "dct:language": iri(FRENCH),
      "dct:license": iri(LICENCE),
      "dct:spatial": places,
      "dct:modified": modified,
      "foaf:homepage": iri(siteUrl),
      "dcat:dataset": DATA_SETS.map(({ id }) => iri(`${base}#${id}`)),
      "dcat:service": iri(`${base}/api#api`),
    },
    {
      id: publisher,
      type: "foaf:Agent",
      "foaf:name": literal("L'exploitant de l'annuaire des initiatives inclusives en Hauts-de-France", "fr"),
    },
    { id: iri(LICENCE), type: "dct:LicenseDocument", "dct:title": literal("Licence Ouverte 2.0", "fr") },
    ...(dates.length > 0
      ? [
          {
            id: temporal,
            type: "dct:PeriodOfTime",
            "dcat:startDate": dated(dates[0] ?? ""),
            "dcat:endDate": literal(day(importedAt), "xsd:date"),
          } satisfies Node,
        ]
      : []),
    ...sets,
    ...distributions,
    ...typed("dct:Location", places),
    ...typed("dct:LinguisticSystem", [iri(FRENCH)]),
    ...typed("dct:Frequency", [iri(IRREGULAR)]),
    ...typed("foaf:Document", [iri(siteUrl), iri(base)]),
    ...typed("dct:MediaTypeOrExtent", valuesOf(distributions, "dct:format")),
    ...typed("dct:MediaType", valuesOf(distributions, "dcat:mediaType")),
    ...typed("dct:Standard", valuesOf(distributions, "dct:conformsTo")),
    { id: iri(SOCIETY), type: "skos:Concept", "skos:prefLabel": literal("Population et société", "fr") },
    {
      id: iri(`${base}/api#api`),
      type: "dcat:DataService",
      "dct:title": literal("API de lecture", "fr"),
      "dct:description": literal("Ce que l'annuaire sait, chose par chose, en JSON.", "fr"),
      "dct:publisher": publisher,
      "dct:license": iri(LICENCE),
      "dcat:endpointURL": iri(`${siteUrl}/api/v1`),
      "dcat:endpointDescription": iri(`${siteUrl}/api/v1/openapi.json`),
      "dcat:servesDataset": DATA_SETS.map(({ id }) => iri(`${base}#${id}`)),
    },
  ];
}

/** Things of others, said to be what the profile wants there: who validates need not ask them. */
function typed(type: string, things: readonly Iri[]): Node[] {
  return [...new Map(things.map((id) => [id.iri, { id, type }])).values()];
}

function valuesOf(nodes: readonly Node[], property: string): Iri[] {
  return nodes.flatMap((node) => {
    const value = node[property];
    return typeof value === "object" && "iri" in value ? [value] : [];
  });
}

/** As precise as the publication's own date. */
export function dated(date: string) {
  return literal(date, date.length === 4 ? "xsd:gYear" : date.length === 7 ? "xsd:gYearMonth" : "xsd:date");
}

const fileUrl = (siteUrl: string, name: string) => `${siteUrl}/api/v1/telecharger/${name}`;

export async function* dcatTurtle(published: Published): Pieces {
  yield turtle(catalogue(published));
}

export async function* dcatJsonLd(published: Published): Pieces {
  yield `${JSON.stringify(jsonLd(catalogue(published)), null, 2)}\n`;
}
