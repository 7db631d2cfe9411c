import type { SourcedText } from "../../parse/sourced-text.ts";
import { isPlaceOrDate, isValueLine, MARKS } from "./lines.ts";

const LONGEST = { bold: 120, plain: 80 };

/** May a line be a title, by its look alone? */
export function isTitleLook(text: SourcedText): boolean {
  const bare = text.without(MARKS).oneLine;
  if (!/\p{L}{2}/u.test(bare) || !/^["«([\p{Lu}\d]/u.test(bare)) return false;
  if (bare.length > (text.boldness > 0.9 ? LONGEST.bold : LONGEST.plain)) return false;
  if (/[.;,]$/u.test(bare) && !/\p{Lu}\.$/u.test(bare)) return false;
  return !isCounts(bare) && !isValueLine(bare) && !isPlaceOrDate(text);
}

/** « 118 élèves en 2025 - 74 % de réussite - 1 simulateur »: counts side by side. */
const isCounts = (text: string) =>
  /^\d[\d\s.,]*(?:%|\s\p{Ll}{3,})[^–/·|-]*\s[–/·|-]\s\d[\d\s.,]*(?:%|\s\p{Ll}{3,})/u.test(text);

/** The counts that stand side by side in a line, one by one; else the line as it is. */
export const countsIn = (text: SourcedText): SourcedText[] =>
  isCounts(text.text) ? text.split(/\s[–/·|-]\s(?=\d)/u) : [text];
