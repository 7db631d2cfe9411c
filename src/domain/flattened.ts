/** A capital article amid a line: there another column of the page began. */
const COLUMN = /\p{L}\s(?:Une?|Les?|La|Des|Du)\s\p{L}/u;
const ENDED = /[.;:!?…»)]$/u;
/** In words, what stands twice side by side where two columns say the same. */
const REPEATED = [2, 3, 4, 5];

/** Whether a drawing was read as lines, its columns mixed: nobody can read that, and the page itself shows it. */
export function isFlattened(markdown: string): boolean {
  return markdown
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .some((text) => text !== "" && !/^[-*#>|]/.test(text) && !ENDED.test(text) && isMixed(text));
}

function isMixed(text: string): boolean {
  if (COLUMN.test(text)) return true;
  const words = text.split(" ");
  return REPEATED.some((n) =>
    words.some((_, at) => {
      const again = words.slice(at + n, at + 2 * n);
      return again.length === n && again.join(" ") === words.slice(at, at + n).join(" ");
    }),
  );
}
