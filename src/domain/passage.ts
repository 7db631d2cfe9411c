/** A document and a first and last line, 1-based and inclusive: the unit of provenance. */
export interface Passage {
  document: string;
  lineStart: number;
  lineEnd: number;
}

/** A value with the words it was read from and the lines they stand on. */
export interface Sourced<T> {
  value: T;
  /** As printed. */
  raw: string;
  passage: Passage;
}

/** The smallest passage that holds all the given ones, which must be of one document; null for none. */
export function hull(passages: readonly Passage[]): Passage | null {
  const [first] = passages;
  if (!first) return null;
  return {
    document: first.document,
    lineStart: Math.min(...passages.map((p) => p.lineStart)),
    lineEnd: Math.max(...passages.map((p) => p.lineEnd)),
  };
}

export function samePassage(a: Passage, b: Passage): boolean {
  return a.document === b.document && a.lineStart === b.lineStart && a.lineEnd === b.lineEnd;
}

/** Whether two passages, or things that have one, share a line. */
export function overlaps(a: Passage, b: Passage): boolean {
  return a.document === b.document && a.lineStart <= b.lineEnd && b.lineStart <= a.lineEnd;
}

/** Each passage once, in the order of documents and lines. */
export function uniquePassages(passages: readonly Passage[]): Passage[] {
  const byKey = new Map(passages.map((p) => [`${p.document}#${p.lineStart}-${p.lineEnd}`, p]));
  return [...byKey.values()].sort(
    (a, b) => a.document.localeCompare(b.document) || a.lineStart - b.lineStart || a.lineEnd - b.lineEnd,
  );
}

/** Without those that hold another one: what a few lines say, the whole page around them says no better. */
export function innermost<P extends Passage>(passages: readonly P[]): P[] {
  const holds = (outer: P, inner: P) =>
    outer.document === inner.document &&
    outer.lineStart <= inner.lineStart &&
    inner.lineEnd <= outer.lineEnd &&
    outer.lineEnd - outer.lineStart > inner.lineEnd - inner.lineStart;
  return passages.filter((outer) => !passages.some((inner) => holds(outer, inner)));
}

/** A passage as a value of an address: « livret:12-14 ». */
export function passageName({ document, lineStart, lineEnd }: Passage): string {
  return `${document}:${lineStart === lineEnd ? lineStart : `${lineStart}-${lineEnd}`}`;
}

/** Reads such a value; null for what is none. */
export function parsePassageName(name: string): Passage | null {
  const [, document, start, end] = /^([^:]+):(\d{1,7})(?:-(\d{1,7}))?$/.exec(name) ?? [];
  const [lineStart, lineEnd] = [Number(start), Number(end ?? start)];
  return document && lineStart >= 1 && lineStart <= lineEnd ? { document, lineStart, lineEnd } : null;
}
