/** So many lines that open with an hour are a programme. */
const FEWEST = 4;
/** « 10 h 30  », « - 12 h  », « 14 h – 16 h : », « 10 h ☎  »: the column of hours, before what takes place. */
const HOUR =
  /^(\s*(?:(?:de|à|dès|-|–)\s+)?\d{1,2}\s?[hH:]\s?(?:\d{2})?(?:\s?(?:-|–|à)\s?\d{1,2}\s?[hH:]\s?(?:\d{2})?)?(?:\s?[^\p{L}\p{N}\s«"(]{1,2})?\s+)(?=["«(]?\s?\p{L})/u;

/**
 * The lines of a programme without their column of hours: what takes place stands where its hour stood, and its text
 * below it. As many lines as before.
 */
export function withoutHours(lines: readonly string[]): string[] {
  const hours = lines.map((line) => HOUR.exec(line)?.[1]?.length ?? 0);
  const opened = hours.flatMap((length, i) => (length > 0 ? [i] : []));
  // A bare time-table has nothing below its hours.
  const told = opened.filter((i) => {
    const below = lines[i + 1] ?? "";
    return below.trim() !== "" && (/^\s*/u.exec(below)?.[0].length ?? 0) >= (hours[i] ?? 0) - 2;
  });
  if (opened.length < FEWEST || told.length * 3 < opened.length) return [...lines];
  let column = 0;
  return lines.map((line, i) => {
    const own = hours[i] ?? 0;
    const indent = /^\s*/u.exec(line)?.[0].length ?? 0;
    if (own > 0) column = own;
    // A line that is set in less is none of the entry.
    else if (line.trim() !== "" && indent < column) column = 0;
    return own > 0 ? line.slice(own) : line.trim() === "" ? line : line.slice(column);
  });
}
