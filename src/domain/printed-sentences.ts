import { sentencesIn } from "#lib/sentences.ts";
import { fold } from "#lib/text.ts";
import type { Passage } from "./passage.ts";
import { glued, vocabularyOf } from "./reading/blocks.ts";

/** As many lines as a sentence goes on over, before and after a passage: a page's lines are short. */
const MOST_AROUND = 4;
/** A line that is shorter, and does not stop in mid-phrase, was not broken for want of room. */
const SHORT_LINE = 40;
/** Words that every name has: alone they find nothing, and no sentence ends with one. */
export const LINKING_WORDS = new Set("a au aux d de des du en et l la le les par pour sur un une".split(" "));
export const ITEM = /^\s*(?:[-*+•●▪■◦‣·➢→✓–\uE000-\uF8FF]\s|\d{1,2}[.)]\s)/u;
export const TITLE = /^\s*#{1,6}\s/;
/** What begins a block of its own: a bullet, a heading, a quote, a row of a table. */
const OPENS = /^\s*(?:[#|>•●▪■◦‣➢→✓\uE000-\uF8FF]|[-*+·–]\s|\d{1,2}[.)]\s)/u;
const MARKER = /^\s*(?:#{1,6}\s+|>\s?|[•●▪■◦‣➢→✓\uE000-\uF8FF]\s*|[-*+·–]\s+)+/u;

/** Fewer lines are cut out of a publication, and too few to know its words by. */
const WHOLE = 200;
const EVERY_WORD = { has: () => true };

/** A sentence around a passage, and which part of it the passage holds. */
export interface Sentence {
  text: string;
  from: number;
  to: number;
}

/** The sentences that a passage touches: what a bullet, a title or a blank line parts is never joined. */
export function sentencesAround(lines: readonly string[], { lineStart, lineEnd }: Passage): Sentence[] {
  const vocabulary = lines.length < WHOLE ? EVERY_WORD : vocabularyOf(lines);
  const blocks: Sentence[] = [];
  let above: PrintedLine = { printed: "", line: "" };
  const end = Math.min(lines.length, lineEnd + MOST_AROUND);
  for (let at = Math.max(0, lineStart - 1 - MOST_AROUND); at < end; at++) {
    const printed = lines[at] ?? "";
    const line = plain(printed);
    let block = blocks.at(-1);
    if (block && goesOn(above, { printed, line })) block.text = glued(block.text, line, vocabulary);
    else {
      block = { text: line, from: Number.POSITIVE_INFINITY, to: 0 };
      blocks.push(block);
    }
    const start = block.text.length - line.length;
    above = { printed, line };
    if (line === "" || at < lineStart - 1 || at >= lineEnd) continue;
    block.from = Math.min(block.from, start);
    block.to = block.text.length;
  }
  return blocks.flatMap(({ text, from, to }) =>
    sentencesIn(text)
      .filter(({ text: one, at }) => at < to && at + one.length > from)
      .map(({ text: one, at }) => ({
        text: one,
        from: Math.max(0, from - at),
        to: Math.min(one.length, to - at),
      })),
  );
}

/** A line as printed, and without the signs of its markup. */
interface PrintedLine {
  printed: string;
  line: string;
}

/** Whether a line goes on with what the one above says. */
function goesOn({ printed: above, line: text }: PrintedLine, { printed, line: next }: PrintedLine): boolean {
  if (above.trim() === "" || printed.trim() === "" || TITLE.test(above) || OPENS.test(printed)) return false;
  if (/^["«(]?\p{Ll}/u.test(next)) return true;
  // A stop ends a sentence, and so does an address.
  if (/[.!?…:;]["»)]?$|@\S+$|(?:\/\/|www\.)\S+$/u.test(text)) return false;
  const lastWord = fold(/[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? "");
  return (
    text.length >= SHORT_LINE || /[,(\p{Pd}]$/u.test(text) || /^\d/.test(next) || LINKING_WORDS.has(lastWord)
  );
}

/** A line without the signs of its markup. */
export function plain(line: string): string {
  return line
    .replace(/<br\s*\/?>|&nbsp;|\|/gi, " ")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/&amp;/g, "&")
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(MARKER, "")
    .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])|\\(?=[\p{P}\p{S}])/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
