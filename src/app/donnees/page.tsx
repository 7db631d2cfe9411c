import type { Metadata } from "next";
import { dataSetCitation } from "#domain/citation.ts";
import { DATA_SETS } from "#formats/dcat.ts";
import { FIGURE_COLUMNS } from "#formats/figures.ts";
import { FILES } from "#formats/files.ts";
import { FINDING_COLUMNS, SILENCE_COLUMNS } from "#formats/gaps.ts";
import { DOCUMENT_COLUMNS, EVENT_COLUMNS, QUESTION_COLUMNS, TERM_COLUMNS } from "#formats/library.ts";
import { POLE_COLUMNS } from "#formats/pole-columns.ts";
import { PROFILE_COLUMNS } from "#formats/profile-columns.ts";
import { dataSetsLd } from "#formats/schema-org.ts";
import { STATEMENT_COLUMNS } from "#formats/statements.ts";
import { ACTOR_COLUMNS, LESSON_COLUMNS, RELATION_COLUMNS, RESOURCE_COLUMNS } from "#formats/ties.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { dataFigures } from "#queries/data-figures.ts";
import { dataVersion } from "#queries/data-version.ts";
import { documentList } from "#queries/document-list.ts";
import { OpenDataView } from "#ui/data/data-view.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { DOWNLOADS } from "../offered-files.ts";
import { siteUrl } from "../site-url.ts";

export const metadata: Metadata = {
  title: "Les données",
  description: "Télécharger l'annuaire, le lire par programme, savoir ce que dit chaque champ.",
  alternates: { canonical: "/donnees" },
};

const TABLES = [
  { id: "initiatives", title: "Initiatives", columns: PROFILE_COLUMNS },
  {
    id: "ptce",
    title: "Pôles, ce que leur table a de plus",
    columns: POLE_COLUMNS.slice(PROFILE_COLUMNS.length),
  },
  { id: "enonces", title: "Énoncés", columns: STATEMENT_COLUMNS },
  { id: "chiffres", title: "Chiffres", columns: FIGURE_COLUMNS },
  { id: "silences", title: "Silences", columns: SILENCE_COLUMNS },
  { id: "constats", title: "Constats", columns: FINDING_COLUMNS },
  { id: "liens", title: "Liens", columns: RELATION_COLUMNS },
  { id: "acteurs", title: "Acteurs", columns: ACTOR_COLUMNS },
  { id: "enseignements", title: "Enseignements", columns: LESSON_COLUMNS },
  { id: "ressources", title: "Ressources", columns: RESOURCE_COLUMNS },
  { id: "publications", title: "Publications", columns: DOCUMENT_COLUMNS },
  { id: "evenements", title: "Événements", columns: EVENT_COLUMNS },
  { id: "glossaire", title: "Glossaire", columns: TERM_COLUMNS },
  { id: "questions", title: "Questions", columns: QUESTION_COLUMNS },
];
/** What describes the data sets, and is none itself. */
const DESCRIPTIONS = {
  id: "descriptions",
  title: "Catalogue et schémas",
  description: "Pour moissonner (DCAT-AP) et pour valider (Table Schema).",
  files: ["catalogue.jsonld", "catalogue.ttl", "schema-initiatives.json", "schema-ptce.json"],
};

export default async function DataPage() {
  const importedAt = (await dataVersion())?.importedAt ?? null;
  const base = siteUrl();
  const sets = [...DATA_SETS, DESCRIPTIONS].map((set) => ({
    ...set,
    citation: set === DESCRIPTIONS ? null : dataSetCitation({ ...set, siteUrl: base, importedAt }),
    files: set.files.map((name) => ({
      name,
      href: `${DOWNLOADS}/${name}`,
      title: FILES[name]?.title ?? name,
    })),
  }));
  return (
    <>
      <OpenDataView
        figures={await dataFigures()}
        importedAt={importedAt}
        sets={sets}
        tables={TABLES.map(({ columns, ...table }) => ({
          ...table,
          columns: columns.map(({ name, type, description }) => ({ name, type, description })),
        }))}
        commands={commandsOf(base)}
        documents={await documentList()}
        contact={siteSettings().contact}
        siteUrl={base}
      />
      <StructuredData data={dataSetsLd(base, importedAt)} />
    </>
  );
}

/** Each works as it stands. */
function commandsOf(base: string) {
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
