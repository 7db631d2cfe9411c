/** The files that the directory is given away as: for each name what is in it and who writes it. */

import { annotationLines } from "./annotations.ts";
import type { Column } from "./column.ts";
import { csv } from "./csv.ts";
import { dataInclusion } from "./data-inclusion.ts";
import { dcatJsonLd, dcatTurtle } from "./dcat.ts";
import { FIGURE_COLUMNS, figureRows } from "./figures.ts";
import { FINDING_COLUMNS, findingRows, SILENCE_COLUMNS, silenceRows } from "./gaps.ts";
import { geojson } from "./geojson.ts";
import { json, jsonLines, recordLines } from "./json.ts";
import {
  DOCUMENT_COLUMNS,
  documentRows,
  EVENT_COLUMNS,
  eventRows,
  QUESTION_COLUMNS,
  questionRows,
  TERM_COLUMNS,
  termRows,
} from "./library.ts";
import { POLE_COLUMNS } from "./pole-columns.ts";
import { PROFILE_COLUMNS } from "./profile-columns.ts";
import type { Pieces, Published } from "./published.ts";
import { SOURCE_COLUMNS, sourceRows } from "./sources.ts";
import { STATEMENT_COLUMNS, statementRows } from "./statements.ts";
import { tableSchema } from "./table-schema.ts";
import {
  ACTOR_COLUMNS,
  actorRows,
  LESSON_COLUMNS,
  lessonRows,
  RELATION_COLUMNS,
  RESOURCE_COLUMNS,
  relationRows,
  resourceRows,
} from "./ties.ts";
import type { ProfileRow } from "./told-column.ts";
import { xlsx } from "./xlsx.ts";

/** A list of the site that has filters of its own. */
export type ListName =
  | "acteurs"
  | "liens"
  | "enseignements"
  | "ressources"
  | "evenements"
  | "chiffres"
  | "constats";

export interface FileKind {
  title: string;
  type: string;
  /** What is written is always of profiles of this type. */
  only?: "PTCE";
  /** What narrows it down is that of a list of the site. */
  list?: ListName;
  /** It says the same whatever is wanted: it takes no filter. */
  isWhole?: true;
  write: (published: Published) => Pieces;
}

/** The writers of profiles: the same for a command, a search, a selection and the data set of the poles. */
export const PROFILE_FILES = {
  csv: {
    title: "CSV, pour un tableur",
    type: "text/csv; charset=utf-8",
    write: (published) => csv(PROFILE_COLUMNS, profileRows(published)),
  },
  xlsx: {
    title: "XLSX, avec la feuille des sources",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: (published) =>
      xlsx([
        { name: "Initiatives", columns: PROFILE_COLUMNS, batches: () => profileRows(published) },
        { name: "Sources", columns: SOURCE_COLUMNS, batches: () => sourceRows(published) },
      ]),
  },
  geojson: {
    title: "GeoJSON, pour une carte",
    type: "application/geo+json; charset=utf-8",
    write: (published) => geojson(PROFILE_COLUMNS, published),
  },
  json: {
    title: "JSON, le contrat complet",
    type: "application/json; charset=utf-8",
    write: json,
  },
  jsonl: {
    title: "JSON Lines, une fiche par ligne",
    type: "application/jsonl; charset=utf-8",
    write: jsonLines,
  },
} as const satisfies Record<string, FileKind>;

const table = <Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: (published: Published) => AsyncIterable<readonly Row[]>,
  more: Pick<FileKind, "list" | "isWhole"> = {},
): [string, FileKind][] => [
  [
    `${name}.csv`,
    {
      title: `${title}, CSV`,
      type: PROFILE_FILES.csv.type,
      ...more,
      write: (published) => csv(columns, rows(published)),
    },
  ],
  [
    `${name}.jsonl`,
    {
      title: `${title}, JSON Lines`,
      type: PROFILE_FILES.jsonl.type,
      ...more,
      write: (published) => recordLines(columns, rows(published)),
    },
  ],
];

const JSON_TYPE = PROFILE_FILES.json.type;
/** The poles have columns of their own; the contract has all of them anyway. */
const POLES: Readonly<Record<"csv" | "geojson" | "json", FileKind["write"]>> = {
  csv: (published) => csv(POLE_COLUMNS, profileRows(published)),
  geojson: (published) => geojson(POLE_COLUMNS, published),
  json,
};

/** What may be asked for by the name of the file, most of it for a search or a selection too. */
export const FILES: Readonly<Record<string, FileKind>> = Object.fromEntries([
  ...Object.entries(PROFILE_FILES).map(([format, kind]) => [`initiatives.${format}`, kind] as const),
  ...table("enonces", "Énoncés : une ligne par valeur, avec sa phrase", STATEMENT_COLUMNS, statementRows),
  file(
    "annotations.jsonl",
    "Passages en Web Annotations du W3C, une par ligne",
    PROFILE_FILES.jsonl.type,
    annotationLines,
  ),
  ...table("chiffres", "Chiffres : un par ligne, avec sa phrase", FIGURE_COLUMNS, figureRows, {
    list: "chiffres",
  }),
  ...table("silences", "Silences : ce qu'une fiche ne dit pas, et pourquoi", SILENCE_COLUMNS, silenceRows),
  ...table("constats", "Constats : ce que la lecture a trouvé de douteux", FINDING_COLUMNS, findingRows, {
    list: "constats",
  }),
  ...table("liens", "Liens : qui porte, finance ou compose quoi", RELATION_COLUMNS, relationRows, {
    list: "liens",
  }),
  ...table("acteurs", "Acteurs", ACTOR_COLUMNS, actorRows, { list: "acteurs" }),
  ...table("enseignements", "Enseignements : ce qui fait réussir ou freine", LESSON_COLUMNS, lessonRows, {
    list: "enseignements",
  }),
  ...table("ressources", "Ressources pour aller plus loin", RESOURCE_COLUMNS, resourceRows, {
    list: "ressources",
  }),
  ...table("evenements", "Événements", EVENT_COLUMNS, eventRows, { list: "evenements" }),
  ...table("publications", "Publications", DOCUMENT_COLUMNS, documentRows, { isWhole: true }),
  ...table("glossaire", "Glossaire : les termes définis", TERM_COLUMNS, termRows, { isWhole: true }),
  ...table("questions", "Questions et réponses", QUESTION_COLUMNS, questionRows, { isWhole: true }),
  ...(["csv", "geojson", "json"] as const).map((format): [string, FileKind] => [
    `ptce.${format}`,
    {
      type: PROFILE_FILES[format].type,
      title: `Les pôles (PTCE), ${format.toUpperCase()}`,
      only: "PTCE",
      write: POLES[format],
    },
  ]),
  file("data-inclusion.json", "data·inclusion v1, structures", JSON_TYPE, dataInclusion),
  whole("catalogue.jsonld", "Catalogue DCAT-AP, JSON-LD", "application/ld+json; charset=utf-8", dcatJsonLd),
  whole("catalogue.ttl", "Catalogue DCAT-AP, Turtle", "text/turtle; charset=utf-8", dcatTurtle),
  whole("schema-initiatives.json", "Schéma de la table des initiatives (Table Schema)", JSON_TYPE, () =>
    tableSchema("initiatives"),
  ),
  whole("schema-ptce.json", "Schéma de la table des pôles (Table Schema)", JSON_TYPE, () =>
    tableSchema("ptce"),
  ),
]);

function file(name: string, title: string, type: string, write: FileKind["write"]): [string, FileKind] {
  return [name, { title, type, write }];
}

function whole(name: string, title: string, type: string, write: FileKind["write"]): [string, FileKind] {
  return [name, { title, type, write, isWhole: true }];
}

/** The rows of the table of profiles. */
async function* profileRows(published: Published): AsyncGenerator<ProfileRow[]> {
  for await (const profiles of published.profiles())
    yield profiles.map((profile) => ({ ...profile, published }));
}
