import type { SourcedText } from "../../parse/sourced-text.ts";

/** The words printed in bold that open a text, and what follows them; null where it opens in plain type. */
export function boldLead(text: SourcedText): { lead: SourcedText; rest: SourcedText } | null {
  let end = 0;
  for (const { start, end: wordEnd } of text.matchAll(/\S+/u)) {
    if (text.slice(start, wordEnd).boldness < 1) break;
    end = wordEnd;
  }
  if (end === 0) return null;
  return { lead: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}
