import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";

const LEFT = /^(?:[>|]\s*)+/u;

/** « > Lieu : … », « | Lieu | … | » line after line: a box that the page draws, whose marks are no words. */
export function withoutBoxMarks(block: Block): Block {
  if (!/^[>|]/u.test(block.text.text)) return block;
  const parts: SourcedText[] = [];
  for (const { text, start } of printedLines(block.text)) {
    const words = text.without(LEFT);
    if (!/[\p{L}\p{N}]/u.test(words.text)) continue;
    if (parts.length > 0) parts.push(block.text.slice(start - 1, start));
    parts.push(words);
  }
  return parts.length > 0 ? { ...block, text: SourcedText.join(parts) } : block;
}
