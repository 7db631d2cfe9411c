import search from "approx-string-match";
import { comparable, words } from "#lib/text.ts";
import { type MarkedLines, markOf, markOfWords } from "./marked-passage.ts";

type Lines = { lineStart: number; lineEnd: number };

/** Where a passage of one edition stands in another one. */
export type Landing =
  | ({ tag: "same" | "moved" | "reworded" } & Lines)
  /** Its words are gone; what stood around them may still be there. */
  | { tag: "lost"; near: number | null };

/** Characters before and after a passage by which it is told from others of the same words. */
const AROUND = 120;
/** Of these, so many are enough to know a place by. */
const SURE_AROUND = 16;
/** A passage with fewer characters says the same by chance: « Pour aller plus loin ». */
const TELLING = 60;
/** With fewer it is not looked for in other words. */
const SHORTEST = 20;
/** What is longer is looked for by its ends. */
const LONGEST = 400;
/** Differences for a character, at most, between a sentence and the same sentence reworded. */
const MOST_DIFFERENT = 0.34;
/** Of the words of a passage, what the text between its neighbours has of them to be its heir. */
const SHARED = 0.34;

/** A text as its folded words, one blank apart and around, and where each line begins in it. */
interface Spelled {
  text: string;
  starts: readonly number[];
}

function spelled(lines: readonly string[]): Spelled {
  let text = " ";
  const starts = lines.map((line) => {
    const start = text.length;
    for (const word of words(line)) text += `${word} `;
    return start;
  });
  return { text, starts };
}

/** The line that has a character. */
function lineAt({ starts }: Spelled, at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}

/**
 * Finds a passage of an earlier edition: its own words with what stands before and after, the same words elsewhere,
 * other words between the same neighbours, or a sentence much like it.
 */
export function landingOf(before: readonly string[], passage: Lines, after: readonly string[]): Landing {
  const [old, now] = [spelled(before), spelled(after)];
  const from = old.starts[passage.lineStart - 1] ?? old.text.length;
  const to = old.starts[passage.lineEnd] ?? old.text.length;
  const quote = old.text.slice(from, to).trim();
  const around = {
    before: old.text.slice(Math.max(0, from - AROUND), from),
    after: old.text.slice(to - 1, to + AROUND),
  };
  if (!quote) return { tag: "lost", near: null };
  const landed = (tag: "moved" | "reworded", start: number, end: number): Landing => {
    const lines = { lineStart: lineAt(now, start), lineEnd: lineAt(now, Math.max(start, end - 1)) };
    const isThere = lines.lineStart === passage.lineStart && lines.lineEnd === passage.lineEnd;
    return { tag: tag === "moved" && isThere ? "same" : tag, ...lines };
  };

  const share = old.text.length > 0 ? from / old.text.length : 0;
  const [best] = occurrences(now.text, ` ${quote} `)
    .map((at) => ({ at: at + 1, known: knownAround(now.text, at + 1, at + 1 + quote.length, around) }))
    .sort((a, b) => b.known - a.known || distance(a.at, now, share) - distance(b.at, now, share));
  if (best && (quote.length >= TELLING || best.known >= SURE_AROUND))
    return landed("moved", best.at, best.at + quote.length);

  const between = betweenNeighbours(now.text, around, quote);
  if (between && sharedWords(quote, now.text.slice(between.start, between.end)) >= SHARED)
    return landed("reworded", between.start, between.end);
  const alike = muchLike(now.text, quote, old.text);
  if (alike) return landed("reworded", alike.start, alike.end);
  return { tag: "lost", near: between ? lineAt(now, Math.max(0, between.start - 2)) : null };
}

/** Where the words of an address stand, known by their mark alone: at their lines, or at the nearest that have them. */
export function markedIn(lines: readonly string[], { lineStart, lineEnd, mark }: MarkedLines): Lines | null {
  const length = lineEnd - lineStart;
  const folded = lines.map(comparable);
  const isThere = (start: number) => markOfWords(folded.slice(start - 1, start + length)) === mark;
  const last = lines.length - length;
  for (let away = 0; away < lines.length; away++) {
    const found = [lineStart - away, lineStart + away].find((at) => at >= 1 && at <= last && isThere(at));
    if (found !== undefined) return { lineStart: found, lineEnd: found + length };
  }
  return null;
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

type Around = { before: string; after: string };

/** How many characters right before and right after a place are those that stood around the passage. */
function knownAround(text: string, start: number, end: number, { before, after }: Around): number {
  let known = 0;
  for (let n = 1; n <= before.length && text[start - n] === before.at(-n); n++) known++;
  for (let n = 0; n < after.length && text[end + n] === after[n]; n++) known++;
  return known;
}

function distance(at: number, { text }: Spelled, share: number): number {
  return Math.abs(at / text.length - share);
}

/** The text between what stood before a passage and what stood after it, where both stand near each other. */
function betweenNeighbours(
  text: string,
  around: Around,
  quote: string,
): { start: number; end: number } | null {
  const [head, tail] = [around.before.slice(-AROUND / 2), around.after.slice(0, AROUND / 2)];
  if (head.length < SURE_AROUND || tail.length < SURE_AROUND) return null;
  for (const at of occurrences(text, head)) {
    const start = at + head.length;
    const end = text.indexOf(tail, start - 1);
    if (end >= start && end - start <= 3 * quote.length + AROUND) return { start, end };
    if (end === start - 1) return { start, end: start };
  }
  return null;
}

function sharedWords(quote: string, text: string): number {
  const there = new Set(text.split(" "));
  const wanted = quote.split(" ");
  return wanted.filter((word) => there.has(word)).length / wanted.length;
}

/**
 * The place of a text that is most like a passage; of a long one its beginning and its end are looked for. Words that
 * stood in the old text besides it are no heir of it.
 */
function muchLike(text: string, quote: string, old: string): { start: number; end: number } | null {
  if (quote.length < SHORTEST) return null;
  const near = (part: string) =>
    search(text, part, Math.floor(part.length * MOST_DIFFERENT)).find(
      ({ start, end }) => part.includes(text.slice(start, end)) || !old.includes(text.slice(start, end)),
    );
  if (quote.length <= LONGEST) return near(quote) ?? null;
  const [head, tail] = [near(quote.slice(0, LONGEST / 2)), near(quote.slice(-LONGEST / 2))];
  if (!head || !tail || tail.end <= head.start) return null;
  return tail.end - head.start <= 2 * quote.length ? { start: head.start, end: tail.end } : null;
}

/** Where a passage that an address names stands now, and in which of the earlier editions it was named. */
export interface Resolved {
  landing: Landing | { tag: "unknown" };
  /** Its place in the list; null for the edition of today, or one that nobody kept. */
  edition: number | null;
}

/** Finds what an address names in the lines of today: as they stand, or by the edition, the latest first, that has it. */
export function resolvePassage(
  named: MarkedLines,
  now: readonly string[],
  editions: readonly (readonly string[])[],
): Resolved {
  const has = (lines: readonly string[]) =>
    named.lineEnd <= lines.length && (named.mark === null || markOf(lines, named) === named.mark);
  const { lineStart, lineEnd } = named;
  if (has(now)) return { landing: { tag: "same", lineStart, lineEnd }, edition: null };
  const at = editions.findIndex(has);
  const edition = editions[at];
  if (edition) return { landing: landingOf(edition, named, now), edition: at };
  const found = named.mark === null ? null : markedIn(now, named);
  return { landing: found ? { tag: "moved", ...found } : { tag: "unknown" }, edition: null };
}
