import type { Passage } from "./passage.ts";

/** A sentence that goes on about what the one before was of. */
const GOES_ON = /^(?:Ils?|Elles?|Ces?|Cet|Cette|C'est|C’est|Celles?-ci|Ceux-ci|Celui-ci|Leurs?)\b/u;
/** What begins another point, a heading, a note or a table. */
const BEGINS = /^(?:[→►•●▪–—*\-+>|#]\s*|\d+[.)]\s|<)/u;
const ENDED = /[.!?:»"”*)]\s*$/u;
const MOST_PARAGRAPHS = 4;

/** Words of a publication, and where they stand. */
export interface Told {
  text: string;
  passage: Passage;
}

/**
 * What a publication goes on to say of what it has just spelt out: the paragraph in which it does, those after it that
 * take it up, and what a page cut in two. Null where it says no more than the words themselves.
 */
export function toldOf(lines: readonly string[], { document, lineStart }: Passage): Told | null {
  const paragraphs: string[] = [];
  let lineEnd = lineStart;
  for (let at = lineStart - 1; at < lines.length && paragraphs.length < MOST_PARAGRAPHS; at++) {
    const line = (lines[at] ?? "").trim();
    if (line === "") continue;
    const last = paragraphs.at(-1);
    const isFirst = last === undefined;
    if (!isFirst && (BEGINS.test(line) || (ENDED.test(last) && !GOES_ON.test(line)))) break;
    if (isFirst || ENDED.test(last)) paragraphs.push(line.replace(BEGINS, (mark) => (isFirst ? "" : mark)));
    else paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    lineEnd = at + 1;
  }
  return paragraphs.length > 1
    ? { text: paragraphs.join("\n\n"), passage: { document, lineStart, lineEnd } }
    : null;
}
