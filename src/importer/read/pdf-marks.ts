import { BULLET_SIGNS } from "../parse/bullets.ts";
import type { PdfLine } from "./pdf-columns.ts";
import type { Span } from "./pdf-rows.ts";

/** What opens an item. */
export const SIGN = new RegExp(`^(?:[${BULLET_SIGNS}]|[-–—](?=\\s)|o(?=\\s{2,}))\\s*(?=\\S)`, "u");
/** Signs that may begin a line in the middle of a sentence. */
export const DASH = /^[-–—o]/u;
/** Letters as much larger than those of the text are a heading's. */
const LARGER = 1.12;
const DEEPEST = 6;

/** The levels of headings by the size of their letters, the largest first; sizes that hardly differ are one. */
export function headingLevels(lines: readonly PdfLine[], bodySize: number): Map<number, number> {
  const sizes = [...new Set(lines.map(({ size }) => half(size)))].filter((size) => size > bodySize * LARGER);
  const levels = new Map<number, number>();
  let level = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const size of sizes.sort((a, b) => b - a)) {
    if (size < last * 0.95) [level, last] = [level + 1, size];
    levels.set(size, Math.min(level, DEEPEST));
  }
  return levels;
}

/** Spans without so many characters at their beginning. */
export function withoutStart(spans: readonly Span[], count: number): Span[] {
  let left = count;
  return spans.flatMap(({ text, bold }, i) => {
    const whole = i === 0 ? text.trimStart() : text;
    const kept = whole.slice(left);
    left = Math.max(0, left - whole.length);
    return kept === "" ? [] : [{ text: kept, bold }];
  });
}

/** Their words with bold ones marked. */
export function marked(own: readonly Span[]): string {
  return own
    .map(({ text, bold }, i) => {
      if (!bold || !/[\p{L}\p{N}]/u.test(text)) return text;
      const [, open = "", words = "", close = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
      // Markdown closes no bold between a sign and a letter.
      const next = own[i + 1]?.text ?? "";
      const end =
        close === "" && /^[\p{L}\p{N}]/u.test(next) ? (/[^\p{L}\p{N}]*$/u.exec(words)?.[0] ?? "") : "";
      return `${open}**${words.slice(0, words.length - end.length)}**${end}${close}`;
    })
    .join("")
    .trim();
}

/** Sizes as they are told apart. */
export const half = (size: number) => Math.round(size * 2) / 2;

/** What weighs most; 0 of nothing. */
export function commonest(weighed: readonly (readonly [number, number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
