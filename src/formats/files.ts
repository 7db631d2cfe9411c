/** The files that the directory is given away as: for each name what is in it and who writes it. */

import { csv } from "./csv.ts";
import { geojson } from "./geojson.ts";
import { json, jsonLines, recordLines } from "./json.ts";
import type { Column } from "./profile-columns.ts";
import { PROFILE_COLUMNS, type ProfileRow } from "./profile-columns.ts";
import type { Pieces, Published } from "./published.ts";
import { SOURCE_COLUMNS, sourceRows } from "./sources.ts";
import {
  FINDING_COLUMNS,
  findingRows,
  SILENCE_COLUMNS,
  STATEMENT_COLUMNS,
  silenceRows,
  statementRows,
} from "./statements.ts";
import { xlsx } from "./xlsx.ts";

export interface FileKind {
  /** For the list of files, and before the number of profiles in a menu. */
  title: string;
  type: string;
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
  geojson: { title: "GeoJSON, pour une carte", type: "application/geo+json; charset=utf-8", write: geojson },
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

export type ProfileFormat = keyof typeof PROFILE_FILES;

const table = <Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: (published: Published) => AsyncIterable<readonly Row[]>,
): [string, FileKind][] => [
  [
    `${name}.csv`,
    {
      title: `${title}, CSV`,
      type: PROFILE_FILES.csv.type,
      write: (published) => csv(columns, rows(published)),
    },
  ],
  [
    `${name}.jsonl`,
    {
      title: `${title}, JSON Lines`,
      type: PROFILE_FILES.jsonl.type,
      write: (published) => recordLines(columns, rows(published)),
    },
  ],
];

/** What may be asked for by a search or a selection, by the name of the file. */
export const FILES: Readonly<Record<string, FileKind>> = Object.fromEntries([
  ...Object.entries(PROFILE_FILES).map(([format, kind]) => [`initiatives.${format}`, kind] as const),
  ...table("enonces", "Énoncés : une ligne par valeur, avec sa phrase", STATEMENT_COLUMNS, statementRows),
  ...table("silences", "Silences : ce qu'une fiche ne dit pas, et pourquoi", SILENCE_COLUMNS, silenceRows),
  ...table("constats", "Constats : ce que la lecture a trouvé de douteux", FINDING_COLUMNS, findingRows),
]);

/** The rows of the table of profiles. */
export async function* profileRows(published: Published): AsyncGenerator<ProfileRow[]> {
  for await (const profiles of published.profiles())
    yield profiles.map((profile) => ({ ...profile, published }));
}
