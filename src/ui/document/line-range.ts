/** First and last line of a passage asked for in an address. */
export interface LineRange {
  lineStart: number;
  lineEnd: number;
}

/**
 * Reads « 120-134 », « 12 », and what a fragment or a hand may write (« L120-L134 », « 120–134 »). Lines beyond
 * the document are brought back inside; null for what is no range.
 */
export function parseLineRange(text: string | null, lineCount: number): LineRange | null {
  const found = /^\s*L?(\d{1,7})(?:\s*[-–à,]\s*L?(\d{1,7}))?\s*$/i.exec(text ?? "");
  if (!found || lineCount < 1) return null;
  const [a, b] = [Number(found[1]), Number(found[2] ?? found[1])];
  const inside = (line: number) => Math.min(Math.max(line, 1), lineCount);
  return { lineStart: inside(Math.min(a, b)), lineEnd: inside(Math.max(a, b)) };
}
