/** What a table is made of, whatever its rows are. */
export type Value = string | number | readonly string[] | null;
export type ColumnType = "text" | "list" | "number" | "integer" | "date" | "url";

/** A column of a table: its name, what it says, and how its value is typed. */
export interface Column<Row> {
  name: string;
  type: ColumnType;
  title: string;
  description: string;
  /** As every value must look, or every item of a list. */
  pattern?: string;
  /** Of a closed list: all that a value, or an item of a list, may be. */
  among?: readonly string[];
  value: (row: Row) => Value;
}

/** A column whose title is its name. */
export const named = <Row>(
  name: string,
  description: string,
  value: Column<Row>["value"],
  type: ColumnType = "text",
): Column<Row> => ({ name, title: name.replaceAll("_", " "), type, description, value });
