/** Our tables as Table Schema (Frictionless) describes them: what data.gouv.fr validates files by. */

import { literally } from "#lib/text.ts";
import type { Column } from "./column.ts";
import { LIST_SEPARATOR } from "./csv.ts";
import { POLE_COLUMNS } from "./pole-columns.ts";
import { PROFILE_COLUMNS } from "./profile-columns.ts";
import type { Pieces } from "./published.ts";

const TYPES: Record<Column<never>["type"], object> = {
  text: { type: "string" },
  list: { type: "string" },
  url: { type: "string", format: "uri" },
  number: { type: "number" },
  integer: { type: "integer" },
  date: { type: "date", format: "%Y-%m-%d" },
};
/** Columns without which a row says nothing. */
const REQUIRED = new Set(["identifiant", "nom", "page", "niveau", "publications"]);

/** The schema of the table of profiles; of the poles, which are profiles of one type with some columns more. */
export async function* tableSchema(name: "initiatives" | "ptce"): Pieces {
  const what =
    name === "ptce"
      ? "pôles territoriaux de coopération économique"
      : "initiatives d'inclusion dans l'emploi";
  const schema = {
    $schema: "https://frictionlessdata.io/schemas/table-schema.json",
    name: `${name}-hauts-de-france`,
    title: `Les ${what} en Hauts-de-France`,
    description: `Une ligne par fiche. Les listes sont séparées par « ${LIST_SEPARATOR} ». Un texte qui commencerait comme une formule (= + - @) est précédé d'une apostrophe : l'ôter rend le texte.`,
    version: name === "ptce" ? "1.1.0" : "1.0.0",
    primaryKey: "identifiant",
    missingValues: [""],
    fields: (name === "ptce" ? POLE_COLUMNS : PROFILE_COLUMNS).map((column) => ({
      name: column.name,
      title: column.title,
      description: column.description,
      ...TYPES[column.type],
      constraints: {
        required: REQUIRED.has(column.name),
        ...(column.name === "identifiant" && { unique: true }),
        ...(column.among && amongOf(column.type, column.among)),
        // The items of a list are matched one by one, which a pattern of the whole cell cannot say.
        ...(column.pattern && column.type !== "list" && { pattern: column.pattern }),
      },
    })),
  };
  yield `${JSON.stringify(schema, null, 2)}\n`;
}

/** The codes that a cell may have; of a list by a pattern, since an enumeration is of whole cells. */
function amongOf(type: Column<never>["type"], codes: readonly string[]): object {
  if (type !== "list") return { enum: codes };
  const item = `(?:${codes.map(literally).join("|")})`;
  return { pattern: `^${item}(?:${literally(LIST_SEPARATOR)}${item})*$` };
}
