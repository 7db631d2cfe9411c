import { fold } from "#lib/text.ts";

/** So many letters at its beginning and its end tell where a text stands. */
const ENDS = 40;

/**
 * Where texts that were read from these lines, in their order, stand among them: first and last line of each, counted
 * from `first`; null for one that is not found. Letters and digits alone are compared, so that hyphens at the end of a
 * line, bullets and marks do not matter.
 */
export function located(
  texts: readonly string[],
  lines: readonly string[],
  first: number,
): ({ lineStart: number; lineEnd: number } | null)[] {
  const lineOf: number[] = [];
  let all = "";
  for (const [at, line] of lines.entries()) {
    const letters = lettersOf(line);
    all += letters;
    for (let i = 0; i < letters.length; i++) lineOf.push(first + at);
  }
  let from = 0;
  return texts.map((text) => {
    const letters = lettersOf(text);
    const start = all.indexOf(letters.slice(0, ENDS), from);
    const tail = letters.slice(-ENDS);
    const end = start < 0 ? -1 : all.indexOf(tail, Math.max(start, start + letters.length - tail.length));
    const [lineStart, lineEnd] = [lineOf[start], lineOf[end + tail.length - 1]];
    if (letters === "" || end < 0 || lineStart === undefined || lineEnd === undefined) return null;
    from = end + tail.length;
    return { lineStart, lineEnd };
  });
}

/** Entities and tags of the source are none of its words. */
function lettersOf(text: string): string {
  return fold(text.normalize("NFKC").replace(/<\/?[a-z]{1,10}\s?\/?>|&[a-z]{2,8};/gi, "")).replace(
    /[^\p{L}\p{N}]+/gu,
    "",
  );
}
