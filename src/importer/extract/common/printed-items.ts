import type { Block } from "../../parse/block.ts";
import { BULLET_SIGNS, itemsFrom } from "../../parse/bullets.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";

const BULLET = new RegExp(`^(?:[${BULLET_SIGNS}]\\s*|[–—]\\s+)(?=\\S)`, "u");
const SIGN = /^[^–—\s]/u;

/**
 * Items that a publication prints with bullets of its own, one line after the other, which the parser took for one
 * paragraph. A dash opens an item only at the head, or where the line before ended a sentence or was an item too.
 */
export function printedItems(block: Block): Block[] {
  if (block.kind !== "paragraph" && block.kind !== "item") return [block];
  const lines = printedLines(block.text);
  const opens = lines.map(({ text }, i) => {
    const mark = text.match(BULLET);
    if (!mark) return null;
    const before = lines[i - 1]?.text.text ?? "";
    const isSure = SIGN.test(mark.whole.text) || i === 0 || /[.:;!?…]$/u.test(before);
    return isSure || BULLET.test(before) || block.kind === "item" ? mark.end : null;
  });
  // Once a dash has opened an item at the head, a dash opens the next ones too.
  if (opens[0] !== null)
    lines.forEach(({ text }, i) => {
      opens[i] ??= text.match(BULLET)?.end ?? null;
    });
  if (opens.every((open) => open === null)) return [block];
  const starts = lines.flatMap((line, i) =>
    i === 0 || opens[i] !== null ? [{ at: line.start, mark: opens[i] ?? null }] : [],
  );
  return itemsFrom(block, starts);
}

const ROW = /^\|(.*\|.*)\|$/u;

/** The rows of a table that is drawn with bars, each an item of its cells: « | Nom | rôle | » → « Nom, rôle ». */
export function tableRows(block: Block): Block[] {
  const lines = block.kind === "paragraph" ? printedLines(block.text) : [];
  if (lines.length < 2 || !lines.every(({ text }) => ROW.test(text.text))) return [block];
  return lines.flatMap(({ text }, i): Block[] => {
    const cells = text.split(/\s*\|\s*/u).filter((cell) => /[\p{L}\p{N}]/u.test(cell.text));
    const [first] = cells;
    if (!first) return [];
    const lineStart = i === 0 ? block.lineStart : text.lineStart;
    const lineEnd = i === lines.length - 1 ? block.lineEnd : text.lineEnd;
    return [{ ...block, kind: "item", text: SourcedText.join(cells, ", "), lineStart, lineEnd }];
  });
}
