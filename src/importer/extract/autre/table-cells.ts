/** A run of words in a line, up to blanks or a bar. */
export interface Cell {
  line: number;
  start: number;
  text: string;
}

/** The cells of lines that stand in columns, and the lines of rules between them. */
export interface Run {
  cells: Cell[];
  rules: number[];
}

/** Which column a cell stands in. */
export type Column = (cell: Cell) => number;

/** Fewer rows are counted by chance. */
const FEWEST = 4;

/** « A1 », « D1-D2 », « 12 »: what only counts a row. */
const COUNT = /^(?:\p{Lu}{0,2}\d{1,3}|\p{Lu}\d?)(?:\s?[-–/&]\s?\p{Lu}{0,2}\d{1,3})?\.?$/u;

/** A list without the column that only counts its rows, « Stand     Exposant »: what stands beside it opens them. */
export function uncountedList(
  { cells, rules }: Run,
  column: Column,
): { run: Run; column: Column; opens: Set<number> } {
  const body = cells.filter((cell) => column(cell) === 0);
  const counts = body.filter(({ text }) => COUNT.test(text));
  if (counts.length * 4 < body.length * 3 || counts.length < FEWEST)
    return { run: { cells, rules }, column, opens: new Set() };
  return {
    run: { cells: cells.filter((cell) => column(cell) > 0), rules },
    column: (cell) => column(cell) - 1,
    opens: new Set(counts.map(({ line }) => line)),
  };
}
