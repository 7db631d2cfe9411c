import type { Passage } from "./passage.ts";

/** The line where each page of a publication begins; none for a text that came without pages. */
export type PageStarts = readonly number[];

type Lines = Pick<Passage, "lineStart" | "lineEnd">;

/** The page on which a line stands, counted from 1 as a reader of PDF files counts; null for a text without pages. */
export function pageOf(starts: PageStarts, line: number): number | null {
  const at = starts.findLastIndex((start) => start <= line);
  return at < 0 ? null : at + 1;
}

/** « 12 », « 12–14 »; null for a text without pages. */
function pagesOf(starts: PageStarts, { lineStart, lineEnd }: Lines, between: string): string | null {
  const [first, last] = [pageOf(starts, lineStart), pageOf(starts, lineEnd)];
  if (first === null) return null;
  return first === last ? `${first}` : `${first}${between}${last}`;
}

/** The line on which a passage begins, as a passage. */
export function firstLine({ lineStart }: Pick<Lines, "lineStart">): Lines {
  return { lineStart, lineEnd: lineStart };
}

/** « l. 531 », « p. 12, l. 531–534 ». */
export function shortPlace(lines: Lines, starts: PageStarts = []): string {
  const { lineStart, lineEnd } = lines;
  const page = pagesOf(starts, lines, "–");
  return `${page ? `p. ${page}, ` : ""}l. ${lineStart === lineEnd ? lineStart : `${lineStart}–${lineEnd}`}`;
}

/** « ligne 531 », « page 12, lignes 531 à 534 ». */
export function placeText(lines: Lines, starts: PageStarts = []): string {
  const { lineStart, lineEnd } = lines;
  const page = pagesOf(starts, lines, " à ");
  const before = page ? `${page.includes("à") ? "pages" : "page"} ${page}, ` : "";
  return `${before}${lineStart === lineEnd ? `ligne ${lineStart}` : `lignes ${lineStart} à ${lineEnd}`}`;
}
