import { fold } from "#lib/text.ts";
import type { Passage } from "./passage.ts";

/** The words of a passage as a reader wants them, and the rest of their sentence on both sides. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

/** Around a passage, a sentence is looked for that far: a page's lines are short. */
const MOST_LINES_AROUND = 4;
const LONGEST = 420;
const SENTENCE_END = /(?<=[.!?…]["»)]?)\s+(?=["«(]?[\p{Lu}\d])/gu;
/** What begins a paragraph of its own: a bullet, a heading, a cell of a table. */
const OPENS = /^\s*(?:[#|>•●▪■◦‣→✓–\uE000-\uF8FF]|[-*+]\s|\d{1,2}[.)]\s)/u;

/**
 * The lines of a document that say something, without the signs of its markup, in the sentence that they are of.
 * `needles` find, in folded text, the words by which the telling sentence of a long passage is known.
 */
export function quoteOf(lines: readonly string[], passage: Passage, needles: readonly RegExp[] = []): Quote {
  const [from, to] = [passage.lineStart - 1, passage.lineEnd];
  const words = joined(lines.slice(from, to));
  if (words.length > LONGEST) return { before: "", words: telling(words, needles), after: "" };
  return { before: lead(lines, from, words), words, after: rest(lines, to, words) };
}

/** The quote as one text. */
export function quoteText({ before, words, after }: Quote): string {
  return [before, words, after].filter(Boolean).join(" ");
}

function joined(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .replace(/<br\s*\/?>|&nbsp;|\|/gi, " ")
        .replace(/<\/?[a-z][^>]*>/gi, "")
        .replace(/^\s*(?:#{1,6}\s|>\s?|[•●▪■◦‣→✓\uE000-\uF8FF]\s*|[-*+–]\s+)+/u, "")
        .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, ""),
    )
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The beginning of the sentence, on the lines above. */
function lead(lines: readonly string[], from: number, words: string): string {
  if (OPENS.test(lines[from] ?? "")) return "";
  let first = from;
  while (from - first < MOST_LINES_AROUND && (lines[first - 1] ?? "").trim() !== "") {
    first--;
    if (OPENS.test(lines[first] ?? "")) break;
  }
  // A heading is another sentence.
  const above = joined(lines.slice(/^\s*#/.test(lines[first] ?? "") ? first + 1 : first, from));
  if (/[.!?…:;]["»)]?$/u.test(above) && /^["«(]?[\p{Lu}\d]/u.test(words)) return "";
  const ends = [...above.matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  return last ? above.slice(last.index + last[0].length) : above;
}

/** The end of the sentence, on the lines below. */
function rest(lines: readonly string[], to: number, words: string): string {
  if (/[.!?…]["»)]?$/u.test(words)) return "";
  let end = to;
  while (end - to < MOST_LINES_AROUND && (lines[end] ?? "").trim() !== "" && !OPENS.test(lines[end] ?? ""))
    end++;
  const below = joined(lines.slice(to, end));
  const stop = /[.!?…]["»)]?(?=\s|$)/u.exec(below);
  return stop ? below.slice(0, stop.index + stop[0].length) : below;
}

/** Of a long text, the sentence that most of the words are in, or else the first one, and those after it. */
function telling(text: string, needles: readonly RegExp[]): string {
  const sentences = text.split(SENTENCE_END);
  const found = sentences.map((s) => needles.filter((needle) => needle.test(fold(s))).length);
  const at = found.indexOf(Math.max(...found));
  let out = sentences[at] ?? text;
  for (const next of sentences.slice(at + 1)) {
    if (out.length + next.length > LONGEST) break;
    out += ` ${next}`;
  }
  const isLast = text.endsWith(out);
  return `${at > 0 ? "… " : ""}${out}${isLast ? "" : " …"}`;
}
