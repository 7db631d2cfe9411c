/** Tables as text: RFC 4180, in UTF-8 with the mark by which spreadsheets know it. */
import type { Column, Value } from "./column.ts";
import type { Pieces } from "./published.ts";

/** Without it spreadsheets read accents as another encoding. */
const BYTE_ORDER_MARK = "\uFEFF";
export const LIST_SEPARATOR = " | ";

/** The rows of a table, read by batches. */
export async function* csv<Row>(
  columns: readonly Column<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): Pieces {
  yield BYTE_ORDER_MARK + line(columns.map(({ name }) => name));
  for await (const rows of batches)
    yield rows.map((row) => line(columns.map(({ value }) => cell(value(row))))).join("");
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

/** The semicolon too: where spreadsheets take it for the separator, what follows it would be a cell of its own. */
function quoted(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number stays one; text is never a formula; the items of a list stand between bars, their own bars escaped. */
export function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return harmless(value);
  return harmless(value.map((item) => item.replace(/[\\|]/g, "\\$&")).join(LIST_SEPARATOR));
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it, and so does what begins with one: to take
 * one off gives back the text, always.
 */
function harmless(text: string): string {
  return /^['=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before it was made harmless. */
export function readCell(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** The items of a list cell. */
export function readList(text: string): string[] {
  const read = readCell(text);
  if (read === "") return [];
  return read.split(LIST_SEPARATOR).map((item) => item.replace(/\\([\\|])/g, "$1"));
}
