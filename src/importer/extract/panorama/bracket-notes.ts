import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";

const CALL = /\s?\[(\d{1,3})\](?=[\s.,;:!?»"”]|$)/gu;
const NOTE = /^\[(\d{1,3})\]\s+(?=\S)/u;

/** Notes that a publication numbers in square brackets: « … leur accord [3]. », « [3] Titre, 2024 ». */
export function withBracketNotes(block: Block): Block {
  if (block.kind === "note" || !block.text.text.includes("[")) return block;
  const note = block.kind === "heading" ? null : block.text.match(NOTE);
  const number = note?.groups[0]?.text;
  if (note && number) {
    const text = block.text.slice(note.end).trim();
    return { ...block, kind: "note", depth: 0, text, noteNumber: number };
  }
  const calls = block.text.matchAll(CALL);
  if (calls.length === 0) return block;
  const parts: SourcedText[] = [];
  const noteCalls = [...block.noteCalls];
  let from = 0;
  for (const { start, end, whole, groups } of calls) {
    parts.push(block.text.slice(from, start));
    noteCalls.push({ number: groups[0]?.text ?? "", line: whole.lineEnd });
    from = end;
  }
  const text = SourcedText.join([...parts, block.text.slice(from)]).trim();
  return text.isBlank ? block : { ...block, text, noteCalls };
}
