import type { SourcedText } from "./sourced-text.ts";

export interface PrintedLine {
  text: SourcedText;
  /** Where it starts in the text that it was cut from. */
  start: number;
}

/**
 * A text cut where the page goes to another line: at each hard break, and before each word that stands on another
 * source line than the word before it. A word that the line's end cut in two stays whole.
 */
export function printedLines(text: SourcedText): PrintedLine[] {
  const out: PrintedLine[] = [];
  let start = 0;
  let lineBefore = 0;
  let endBefore = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end).trim();
    if (piece.length > 0) out.push({ text: piece, start: start + text.text.slice(start, end).search(/\S/u) });
    start = end;
  };
  for (const word of text.text.matchAll(/\S+/gu)) {
    const here = text.slice(word.index, word.index + 1).lineStart;
    const hard = text.text.slice(endBefore, word.index).includes("\n");
    if (endBefore > 0 && (hard || here !== lineBefore)) close(word.index);
    endBefore = word.index + word[0].length;
    lineBefore = text.slice(endBefore - 1, endBefore).lineStart;
  }
  close(text.length);
  return out;
}
