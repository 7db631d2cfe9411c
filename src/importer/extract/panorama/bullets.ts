import type { Block } from "../../parse/block.ts";
import { printedLines } from "../common/printed-lines.ts";

const BULLET = /^(?:[•‣▪◦●○■□➔→➢➤►➜✓✔☑✗✘❖◆⁃∙·\ue000-\uf8ff]\s*|[–—]\s+)(?=\S)/u;
const SIGN = /^[^–—\s]/u;

/**
 * Items that a publication prints with bullets of its own, one line after the other: the parser took them for one
 * paragraph. A dash opens an item only where the line before ended a sentence or was an item too.
 */
export function splitBullets(block: Block): Block[] {
  if (block.kind !== "paragraph" && block.kind !== "item") return [block];
  const lines = printedLines(block.text);
  const opens = lines.map(({ text }, i) => {
    const mark = text.match(BULLET);
    if (!mark) return null;
    const before = lines[i - 1]?.text.text ?? "";
    const sure = SIGN.test(mark.whole.text) || i === 0 || /[.:;!?…]$/u.test(before) || BULLET.test(before);
    return sure ? mark.end : null;
  });
  if (opens.every((open) => open === null)) return [block];
  const starts = lines.flatMap((line, i) =>
    i === 0 || opens[i] !== null ? [{ at: line.start, mark: opens[i] ?? null }] : [],
  );
  return starts.flatMap(({ at, mark }, i) => {
    const end = starts[i + 1]?.at ?? block.text.length;
    const text = block.text.slice(at + (mark ?? 0), end).trim();
    if (text.isBlank) return [];
    const lineStart = i === 0 ? block.lineStart : text.lineStart;
    const lineEnd = i === starts.length - 1 ? block.lineEnd : text.lineEnd;
    const within = (line: number) => lineStart <= line && line <= lineEnd;
    return [
      {
        ...block,
        kind: mark === null ? block.kind : "item",
        text,
        lineStart,
        lineEnd,
        links: block.links.filter((link) => within(link.text.lineStart)),
        noteCalls: block.noteCalls.filter((call) => within(call.line)),
      } satisfies Block,
    ];
  });
}
