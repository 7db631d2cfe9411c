/** The contract itself: the JSON export, version 1, and its profiles one a line. */
import type { Directory, Initiative } from "#domain/directory.ts";
import type { Pieces, Published } from "./published.ts";

/** In the order of the contract. */
const LISTS = [
  "documents",
  "initiatives",
  "organisations",
  "people",
  "events",
  "resources",
  "glossary",
  "questions",
  "findings",
] as const satisfies (keyof Directory)[];

/** Byte for byte what `JSON.stringify` would make of the whole, which is never in memory. */
export async function* json(published: Published): Pieces {
  yield `{\n  "schemaVersion": 1,\n  "dataVersion": ${JSON.stringify(published.dataVersion)}`;
  for (const name of LISTS) {
    yield `,\n  "${name}": [`;
    let before = "\n";
    for await (const records of name === "initiatives" ? initiatives(published) : published.list(name)) {
      if (records.length === 0) continue;
      yield `${before}    ${records.map(indented).join(",\n    ")}`;
      before = ",\n";
    }
    yield before === "\n" ? "]" : "\n  ]";
  }
  yield "\n}\n";
}

async function* initiatives({ profiles }: Published): AsyncGenerator<Initiative[]> {
  for await (const those of profiles()) yield those.map(({ initiative }) => initiative);
}

/** One profile a line, as the contract has it. */
export async function* jsonLines(published: Published): Pieces {
  for await (const those of initiatives(published))
    yield those.map((initiative) => `${JSON.stringify(initiative)}\n`).join("");
}

/** Records of any kind, one a line, with the names of their columns. */
export async function* recordLines<Row>(
  columns: readonly { name: string; value: (row: Row) => unknown }[],
  batches: AsyncIterable<readonly Row[]>,
): Pieces {
  for await (const rows of batches)
    yield rows
      .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((c) => [c.name, c.value(row)])))}\n`)
      .join("");
}

/** A line feed inside a text is written otherwise: each of these is one of the layout. */
function indented(record: object): string {
  return JSON.stringify(record, null, 2).replaceAll("\n", "\n    ");
}
