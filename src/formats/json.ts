/** The contract itself: the JSON export, version 1, and its profiles one a line. */
import type { Pieces, Published } from "./published.ts";

/** Byte for byte what `JSON.stringify` would make of the whole, which is never in memory. */
export async function* json(published: Published): Pieces {
  const { schemaVersion, dataVersion, documents, ...others } = await published.rest();
  yield `{\n${entries({ schemaVersion, dataVersion, documents })},\n  "initiatives": [`;
  let before = "\n";
  for await (const profiles of published.profiles()) {
    const texts = profiles.map(({ initiative }) => indented(initiative, "    "));
    yield `${before}    ${texts.join(",\n    ")}`;
    before = ",\n";
  }
  yield `${before === "\n" ? "" : "\n  "}],\n${entries(others)}\n}\n`;
}

/** One profile a line, as the contract has it. */
export async function* jsonLines({ profiles }: Published): Pieces {
  for await (const those of profiles())
    yield those.map(({ initiative }) => `${JSON.stringify(initiative)}\n`).join("");
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

function entries(record: object): string {
  return Object.entries(record)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${indented(value, "  ")}`)
    .join(",\n");
}

/** A line feed inside a text is written otherwise: each of these is one of the layout. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${by}`);
}
