import type { Prisma } from "#db/generated/client.ts";

export type Row = Record<string, unknown>;
export type Rows<Table extends string> = Record<Table, Row[]>;

const ROWS_PER_STATEMENT = 2_000;
/** Keeps a statement with long texts within what a small machine holds easily. */
const CHARACTERS_PER_STATEMENT = 1_000_000;

/**
 * Inserts rows that all have the same columns, many in one statement: the database reads them from one JSON value,
 * several times faster than from a parameter for each cell. `conflict` is what follows the rows in the statement.
 */
export async function insertRows(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly Row[],
  conflict = "",
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(quoted).join(", ");
  const statement =
    `INSERT INTO ${quoted(table)} (${columns}) ` +
    `SELECT ${columns} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::jsonb) ${conflict}`;
  for (const json of statements(rows)) await tx.$executeRawUnsafe(statement, json);
}

/** « ON CONFLICT (key) DO UPDATE » of all the other columns of the rows, but those named. */
export function replacing(key: string, rows: readonly Row[], except: readonly string[] = []): string {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== key && !except.includes(column));
  const assignments = columns.map((column) => `${quoted(column)} = EXCLUDED.${quoted(column)}`);
  return `ON CONFLICT (${quoted(key)}) DO UPDATE SET ${assignments.join(", ")}`;
}

/** The values a few at a time, so that a large import never holds the rows of all of them. */
export function* batches<T>(values: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}

/** The names are those of our own tables and columns, never of data. */
function quoted(name: string): string {
  return `"${name}"`;
}

function* statements(rows: readonly Row[]): Generator<string> {
  let batch: string[] = [];
  let size = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (
      batch.length > 0 &&
      (batch.length >= ROWS_PER_STATEMENT || size + json.length > CHARACTERS_PER_STATEMENT)
    ) {
      yield `[${batch.join(",")}]`;
      batch = [];
      size = 0;
    }
    batch.push(json);
    size += json.length;
  }
  if (batch.length > 0) yield `[${batch.join(",")}]`;
}
