const DEEPEST = 3;

/** How deep each title stands, by the levels of the publication: one step down at a time, whatever those skip. */
export function headingDepths(levels: readonly number[]): number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(open.length - 1, DEEPEST);
  });
}
