import type { SourcedText } from "../../parse/sourced-text.ts";

/**
 * The words printed in bold that open a text, and what follows them; null where it opens in plain type. A comma or a
 * colon in plain type right after them (« **Nom**, à Lens ») begins what follows.
 */
export function boldLead(text: SourcedText): { lead: SourcedText; rest: SourcedText } | null {
  let end = 0;
  for (const { start, end: wordEnd } of text.matchAll(/\S+/u)) {
    const word = text.slice(start, wordEnd);
    if (word.boldness === 1) {
      end = wordEnd;
      continue;
    }
    const bare = word.without(/[,;:.)]+$/u);
    if (bare.length > 0 && bare.length < word.length && bare.boldness === 1) end = start + bare.length;
    break;
  }
  if (end === 0) return null;
  return { lead: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}
