import type { Block } from "../../parse/block.ts";
import { BULLET_SIGNS, itemsFrom } from "../../parse/bullets.ts";
import { printedLines } from "../../parse/text-lines.ts";

const BULLET = new RegExp(`^(?:[${BULLET_SIGNS}]\\s*|[–—]\\s+|>{1,2}\\s+|/{2}\\s*|#\\s+)(?=\\S)`, "u");
/** « o Nom – Ville », several lines running: the letter that a word processor's hollow bullet became. */
const HOLLOW = /^[oO]\s+(?=\p{Lu}|["«])/u;
const SIGN = /^[^–—\s]/u;

/**
 * Items that a publication prints with bullets of its own, one line after the other: the parser took them for one
 * paragraph. A dash opens an item only where the line before ended a sentence or was an item too.
 */
export function splitBullets(block: Block): Block[] {
  if (block.kind !== "paragraph" && block.kind !== "item") return [block];
  const lines = printedLines(block.text);
  const hollow = lines.filter(({ text }) => HOLLOW.test(text.text)).length > 1;
  const opens = lines.map(({ text }, i) => {
    const mark = text.match(BULLET) ?? (hollow ? text.match(HOLLOW) : null);
    if (!mark) return null;
    const before = lines[i - 1]?.text.text ?? "";
    const sure = SIGN.test(mark.whole.text) || i === 0 || /[.:;!?…]$/u.test(before) || BULLET.test(before);
    return sure ? mark.end : null;
  });
  if (opens.every((open) => open === null)) return [block];
  const starts = lines.flatMap((line, i) =>
    i === 0 || opens[i] !== null ? [{ at: line.start, mark: opens[i] ?? null }] : [],
  );
  return itemsFrom(block, starts);
}

const MARK = /^([^\p{L}\p{N}\s"'«“”([<@…]{1,3})\s*(?=[\p{L}\p{N}«])/u;
const LONGEST_TITLE = 90;
/** So many short lines apart, each behind the same mark, are the titles of a publication. */
const ENOUGH = 3;

function markOf({ kind, text }: Block): string | null {
  return kind === "paragraph" ? (MARK.exec(text.text)?.[1] ?? null) : null;
}

/**
 * The marks that a publication prints before its titles: each time they stand before one short line by itself that
 * ends no sentence, and other text follows.
 */
export function titleMarks(blocks: readonly Block[]): ReadonlySet<string> {
  const all = new Map<string, number>();
  const titles = new Map<string, number>();
  blocks.forEach((block, i) => {
    const mark = markOf(block);
    if (!mark) return;
    all.set(mark, (all.get(mark) ?? 0) + 1);
    const next = blocks[i + 1];
    const isAlone = isShort(block) && next !== undefined && next.kind !== "heading" && markOf(next) !== mark;
    if (isAlone) titles.set(mark, (titles.get(mark) ?? 0) + 1);
  });
  return new Set(
    [...titles].filter(([mark, n]) => n >= ENOUGH && n >= (all.get(mark) ?? 0) * 0.7).map(([m]) => m),
  );
}

function isShort({ text }: Block): boolean {
  return text.length <= LONGEST_TITLE && !/[.;,:!]$|@|\n/u.test(text.text);
}

/** « ◆ Le point de départ », alone on its line: a heading, where the mark is that of the titles. */
export function withMarkedTitles(block: Block, marks: ReadonlySet<string>): Block {
  const mark = marks.size > 0 && isShort(block) ? markOf(block) : null;
  return mark && marks.has(mark)
    ? { ...block, kind: "heading", depth: 4, text: block.text.without(MARK) }
    : block;
}
