import { literally, parseNumber } from "#lib/text.ts";

/** A number as publications print it: digits in groups, a comma, a point. */
const NUMBER = /\d{1,3}(?:[\s\u00a0\u202f.]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu;

/** How the lines print a value; null where they write it in words or otherwise. */
export function printedValue(value: number, lines: string): string | null {
  for (const { 0: printed } of lines.matchAll(NUMBER)) {
    if (parseNumber(printed) === value) return printed.replace(/\s/gu, " ");
  }
  return null;
}

/** A sentence ends at a stop before a blank, or with its line. */
const BETWEEN_SENTENCES = /(?<=[.!?]) |\n/u;
const LONGEST = 320;

/** The sentence of some lines that prints a value, marks left out; the first ones where none does. */
export function sentenceOf(printed: string | null, lines: readonly string[]): string {
  const text = lines
    .join("\n")
    .replace(/(\p{L})[-‐]\n\s*(?=\p{Ll})/gu, "$1")
    .replace(/<[^>\n]{1,20}>/g, "")
    .replace(/[*_\\#|]+|^[ \t]*(?:[-•→>»]|[\uE000-\uF8FF])\s/gmu, " ")
    .replace(/\n(?=\s*\p{Ll})/gu, " ")
    .replace(/[ \t\u00a0\u202f]+/gu, " ");
  const sentences = text
    .split(BETWEEN_SENTENCES)
    .map((s) => s.trim())
    .filter(Boolean);
  const number = printed && new RegExp(`(?<![\\d.,])${literally(printed)}(?!\\d)`, "u");
  const found = number ? sentences.find((s) => number.test(s)) : undefined;
  const whole = found ?? sentences.join(" ");
  return whole.length <= LONGEST ? whole : `${whole.slice(0, whole.lastIndexOf(" ", LONGEST))} …`;
}
