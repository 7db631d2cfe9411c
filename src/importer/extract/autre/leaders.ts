import { SourcedText, STRONG } from "../../parse/sourced-text.ts";

/** What leads from a label to its value: « Lieu ........ Caudry », « Équipe ______ 18 personnes ». */
const LEADER = /(?:\s[.·_]{3}\s|\s?(?:[.…·_]\s?){4,})\s*(?=[^\s.…·_])/u;
const LONGEST = 60;

/** Where the dots begin that lead from a label to its value, and where it begins; null where a line has none. */
export function leaderOf(line: string): { start: number; end: number } | null {
  const found = LEADER.exec(line);
  const label = line.slice(0, found?.index ?? 0).trim();
  if (!found || label.length < 2 || label.length > LONGEST || !/^\p{L}/u.test(label)) return null;
  // « Le bilan ........ 12 »: a line of contents.
  if (/^\d{1,3}$/u.test(line.slice(found.index + found[0].length).trim())) return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** A label and its value without the dots between them: « **Lieu** : Caudry ». */
export function withoutLeader(text: SourcedText): SourcedText {
  const leader = leaderOf(text.text);
  if (!leader) return text;
  const label = text.slice(0, leader.start).trim();
  const strong = SourcedText.ofLine(text.document, label.lineStart, label.oneLine, STRONG);
  // « ESAT du Thérain ...... Mouy ...... tonte »: cells of a row.
  return SourcedText.join([strong, SourcedText.join(cellsOf(text.slice(leader.end)), " – ")], " : ");
}

const cellsOf = (value: SourcedText) => value.split(new RegExp(LEADER, "gu"));

/** Does a line go on with the value of the one before it, under which it is set in? */
export function goesOnValue(before: string, line: string): boolean {
  const leader = leaderOf(before);
  const indent = /^\s*/u.exec(line)?.[0].length ?? 0;
  return leader !== null && indent >= leader.end - 2;
}
