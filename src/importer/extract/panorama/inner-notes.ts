import type { Block } from "../../parse/block.ts";
import { printedLines } from "../../parse/text-lines.ts";

/** A note printed right under a text, with no blank line between: « … la CAPV⏎²⁰ Source : … » is two blocks. */
export function splitNotes(block: Block): Block[] {
  if (block.kind === "heading" || block.kind === "note" || block.noteCalls.length === 0) return [block];
  const lines = printedLines(block.text);
  const starts = lines.flatMap(({ text, start }, i) => {
    const call = block.noteCalls.find((c) => c.line === text.lineStart);
    return i > 0 && call && /^source\s*:/iu.test(text.text) ? [{ start, call }] : [];
  });
  const [first] = starts;
  if (!first) return [block];
  const own = block.text.slice(0, first.start).trim();
  const notes = starts.map(({ start, call }, i): Block => {
    const text = block.text.slice(start, starts[i + 1]?.start ?? block.text.length).trim();
    return {
      kind: "note",
      depth: 0,
      text,
      lineStart: text.lineStart,
      lineEnd: text.lineEnd,
      links: [],
      noteCalls: [],
      noteNumber: call.number,
    };
  });
  const calls = block.noteCalls.filter((c) => !starts.some((s) => s.call === c));
  const links = block.links.filter((l) => l.text.lineStart <= own.lineEnd);
  return [{ ...block, text: own, lineEnd: own.lineEnd, noteCalls: calls, links }, ...notes];
}
