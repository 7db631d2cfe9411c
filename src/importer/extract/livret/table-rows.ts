import type { Block } from "../../parse/block.ts";
import { printedLines } from "../../parse/text-lines.ts";

/** A table printed with bars comes as one paragraph: each of its rows is made an item, « cell | cell ». */
export function withTableRows(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || !block.text.text.startsWith("|")) return [block];
    const lines = printedLines(block.text);
    if (lines.some(({ text }) => !text.text.startsWith("|"))) return [block];
    return lines.flatMap(({ text }): Block[] => {
      const row = text.without(/^[|\s]+/u).without(/(?<![|\s])[|\s]+$/u);
      if (!/[\p{L}\p{N}]/u.test(row.text)) return [];
      const { lineStart, lineEnd } = row;
      const links = block.links.filter((l) => l.text.lineStart === lineStart);
      const noteCalls = block.noteCalls.filter((c) => c.line === lineStart);
      return [{ ...block, kind: "item", depth: 0, text: row, lineStart, lineEnd, links, noteCalls }];
    });
  });
}
