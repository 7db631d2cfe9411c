import type { SourcedText } from "./sourced-text.ts";

/** One source line of a text that was joined from several. */
export interface TextLine {
  /** Where it stands in the joined text. */
  start: number;
  end: number;
  text: SourcedText;
}

/** The source lines of a joined text. A word that a line's end cut belongs to the line it begins on. */
export function textLines(text: SourcedText): TextLine[] {
  const lines: { start: number; end: number; line: number }[] = [];
  for (const { start, end, whole } of text.matchAll(/\S+/gu)) {
    const last = lines.at(-1);
    if (last && last.line === whole.lineStart) last.end = end;
    else lines.push({ start, end, line: whole.lineStart });
  }
  return lines.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
