import { BULLET_SIGNS } from "./bullets.ts";

/** One line of a text layer: how far it is set in, its bullet, and its words. */
export interface PrintedLine {
  /** Blanks before the first mark; a tab counts for two. */
  indent: number;
  /** How far the words are set in that stand behind a bullet or a number; where there is none, like `indent`. */
  hang: number;
  /** The bullet, or null. */
  mark: string | null;
  /** Without bullet nor blanks at either end, runs of blanks made one; "" for a blank line or a lone bullet. */
  body: string;
  /** A form feed stands in it: a page begins. */
  formFeed: boolean;
}

/** Dots, arrows, geometric shapes, ticks and stars of any face, and letters of symbol faces; numbers in circles are none. */
const BULLET = new RegExp(
  `^(?:[${BULLET_SIGNS}]|[-–—*>](?=\\s|$)|[ox](?=\\s{2,}\\S)|o(?=\\s[\\p{Lu}«]))\\s*`,
  "u",
);

const COUNT = /^\(?\d{1,3}[.)°]?\)?\s+(?=\S)/u;

/** Marks of bold, which some text layers keep, are no words of a line. */
function withoutMarks(text: string): string {
  return text.replace(/\*\*|__(?=\S)|(?<=\S)__/gu, "");
}

/** The lines of a text layer. Where it prints each blank twice or more, its blanks are counted in that measure. */
export function readLines(raw: readonly string[]): PrintedLine[] {
  const measure = blankWidth(raw);
  return raw.map((line) => {
    const read = readLine(line);
    const inMeasure = (blanks: number) => Math.round(blanks / measure);
    return measure === 1 ? read : { ...read, indent: inMeasure(read.indent), hang: inMeasure(read.hang) };
  });
}

/** How many blanks stand between two words, for most of the words of a text. */
function blankWidth(lines: readonly string[]): number {
  const runs = lines.flatMap((line) => line.trim().match(/(?<=\S) +(?=\S)/gu) ?? []).map((run) => run.length);
  const middle = runs.sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return middle ?? 1;
}

/** One line, its blanks as printed. */
export function readLine(raw: string): PrintedLine {
  const formFeed = raw.includes("\f");
  const line = formFeed ? raw.replace(/\f/g, "") : raw;
  const blanks = /^\s*/u.exec(line)?.[0] ?? "";
  // Accents may come apart from their letters.
  const text = withoutMarks(line.slice(blanks.length).trimEnd()).normalize("NFC");
  const indent = blanks.replace(/\t/g, "  ").length;
  const bullet = BULLET.exec(text);
  const counted = bullet ?? COUNT.exec(text);
  return {
    indent,
    hang: indent + (counted?.[0].length ?? 0),
    mark: bullet?.[0].trim() ?? null,
    body: (bullet ? text.slice(bullet[0].length) : text).replace(/\s{2,}/gu, " "),
    formFeed,
  };
}
