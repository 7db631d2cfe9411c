/** A stretch of the text of a document, in characters. */
export interface Span {
  start: number;
  end: number;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of spans that overlap the longest, then the first, in the order of the text. */
export function longestFirst<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of byLength) if (!kept.some((other) => overlap(span, other))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
