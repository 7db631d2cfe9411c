/** So many lines with a value at one place are a table of labels and values. */
const FEWEST = 3;
const ROW = /^(\s*\S.*?\S)(\s{2,})(\S.*)$/u;
const LABEL = /^\p{Lu}[^:;.,]{1,38}$/u;

/** A label and its value as two columns print them. */
export interface LabelRow {
  /** Empty for a line that goes on with the value above. */
  label: string;
  value: string;
}

/** « Ce que l'on » / « y apprend »: the words of a label that its column cut go back to it. */
function withoutCut(row: LabelRow, i: number, rows: readonly LabelRow[]): boolean {
  const above = rows[i - 1];
  if (!above || !/^\p{Ll}/u.test(row.label)) return true;
  above.label = `${above.label} ${row.label}`;
  row.label = "";
  return false;
}

/** The lines that hold a label and its value in two columns, by their index. */
export function labelRows(lines: readonly string[]): Map<number, LabelRow> {
  const found = new Map<number, LabelRow>();
  let run: (LabelRow & { line: number; column: number })[] = [];
  const close = () => {
    const labels = run.filter(({ label }) => label !== "");
    for (const { column } of labels) {
      const same = labels.filter((row) => row.column === column).filter(withoutCut);
      if (same.length < FEWEST || !same.every((row) => LABEL.test(row.label))) continue;
      const first = same[0]?.line ?? 0;
      for (const { line, label, value, column: own } of run)
        if (own === column && line >= first) found.set(line, { label, value });
    }
    run = [];
  };
  lines.forEach((line, i) => {
    if (line.trim() === "") close();
    const [, label = "", gap = "", value = ""] = ROW.exec(line) ?? [];
    const indent = line.length - line.trimStart().length;
    if (/\p{L}/u.test(label))
      run.push({ line: i, column: label.length + gap.length, label: label.trim(), value });
    else if (indent > 0) run.push({ line: i, column: indent, label: "", value: line.trim() });
  });
  close();
  return found;
}

/** « Porteur > », « Où ? »: what parts a label from its value. */
const MARK = /\s?(?:[>→»|=]|=>|->)$/u;

/** The lines, each row of a sheet as « Label : value » where most labels of its sheet come back in others, or end with a mark. */
export function withRowsJoined(lines: readonly string[]): string[] {
  const rows = labelRows(lines);
  const times = new Map<string, number>();
  for (const { label } of rows.values()) if (label) times.set(label, (times.get(label) ?? 0) + 1);
  const sheets: number[][] = [];
  for (const i of rows.keys()) {
    const open = sheets.at(-1);
    if (open?.at(-1) === i - 1) open.push(i);
    else sheets.push([i]);
  }
  const joined = [...lines];
  for (const sheet of sheets) {
    const labels = sheet.flatMap((i) => rows.get(i)?.label || []);
    const isMost = (is: (label: string) => boolean) => labels.filter(is).length * 2 >= labels.length;
    if (!isMost((label) => (times.get(label) ?? 0) > 1) && !isMost((label) => MARK.test(label))) continue;
    for (const i of sheet) {
      const { label: printed = "", value = "" } = rows.get(i) ?? {};
      const label = printed.replace(MARK, "");
      joined[i] = label ? `${label}${label.endsWith("?") ? "" : " :"} ${value}` : value;
    }
  }
  return joined;
}
