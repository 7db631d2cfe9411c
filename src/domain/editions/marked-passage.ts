import { createHash } from "node:crypto";
import { comparable } from "#lib/text.ts";

/** Lines of a publication, with a mark of the words that they had when somebody named them. */
export interface MarkedLines {
  lineStart: number;
  lineEnd: number;
  /** Eight hexadecimal digits; null in an address that was written by hand. */
  mark: string | null;
}

type Lines = Pick<MarkedLines, "lineStart" | "lineEnd">;

const MARK_DIGITS = 8;
/** More lines than that are no passage to quote. */
const MOST_LINES = 200;

/** What tells the words of lines from others, whatever their capitals and punctuation. */
export function markOf(lines: readonly string[], { lineStart, lineEnd }: Lines): string {
  return markOfWords(lines.slice(lineStart - 1, lineEnd).map(comparable));
}

/** The same of lines whose words are folded already. */
export function markOfWords(folded: readonly string[]): string {
  return createHash("sha256").update(folded.filter(Boolean).join(" ")).digest("hex").slice(0, MARK_DIGITS);
}

/** A passage as the end of its address: « 12-14-1a2b3c4d », « 12-1a2b3c4d ». */
export function passageSlug(lines: readonly string[], passage: Lines): string {
  const { lineStart, lineEnd } = passage;
  return [lineStart, ...(lineEnd > lineStart ? [lineEnd] : []), markOf(lines, passage)].join("-");
}

/** Reads such an address; null for what is none. */
export function parsePassageSlug(slug: string): MarkedLines | null {
  const [, start, end, mark] = /^(\d{1,7})(?:-(\d{1,7}))?(?:-([0-9a-f]{8}))?$/.exec(slug) ?? [];
  const [lineStart, lineEnd] = [Number(start), Number(end ?? start)];
  const isPassage = lineStart >= 1 && lineEnd >= lineStart && lineEnd - lineStart < MOST_LINES;
  return isPassage ? { lineStart, lineEnd, mark: mark ?? null } : null;
}
