import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { groupBy } from "#lib/group-by.ts";
import type { SourceDocument } from "../../read/document.ts";
import { splitPlaces } from "../common/place-line.ts";
import type { Node } from "./pieces.ts";
import type { Cell, Column } from "./table-cells.ts";
import { piece, textOf } from "./table-pieces.ts";

/** So many departments head columns, over so many names with their towns. */
const FEWEST = { heads: 2, names: 4 };
/** So many of the cells below are a name and its town. */
const MOST = 0.75;

/** The names below departments that stand side by side, each with its town: « AISNE     NORD » over « Essai, Hirson     Fil, Lille ». */
export function placedColumns(source: SourceDocument, cells: readonly Cell[], column: Column): Node[] | null {
  const entries: Cell[][] = [];
  let heads = 0;
  for (const [, own] of [...groupBy(cells, column)].sort(([a], [b]) => a - b)) {
    let isHeaded = false;
    for (const cell of own) {
      const last = entries.at(-1)?.at(-1);
      if (parseDepartment(cell.text)) heads++;
      else if (isHeaded && last?.text.endsWith(",") && last.line === cell.line - 1)
        entries.at(-1)?.push(cell);
      else if (isHeaded) entries.push([cell]);
      isHeaded ||= parseDepartment(cell.text) !== null;
    }
  }
  const nodes = entries.flatMap((entry): Node[] => {
    const text = textOf(source, entry);
    const placed = splitPlaces(text);
    if (!placed) return [];
    const where = text.slice(placed.head.length).without(/^[\s,(–—|:-]+|\)$/gu);
    return [
      {
        title: piece(placed.head),
        isNamed: false,
        isCard: true,
        level: 9,
        blocks: [piece(where)],
        children: [],
      },
    ];
  });
  const isList = nodes.length >= FEWEST.names && nodes.length >= entries.length * MOST;
  return heads >= FEWEST.heads && isList ? nodes : null;
}
