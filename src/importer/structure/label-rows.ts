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

/** The lines that hold a label and its value in two columns, by their index. */
export function labelRows(lines: readonly string[]): Map<number, LabelRow> {
  const found = new Map<number, LabelRow>();
  let run: (LabelRow & { line: number; column: number })[] = [];
  const close = () => {
    const labels = run.filter(({ label }) => label !== "");
    for (const { column } of labels) {
      const same = labels.filter((row) => row.column === column);
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
