import { type Passage, type Sourced, uniquePassages } from "#domain/passage.ts";

/** Gathers, for each field of a profile, the passages that support it and its words as printed. */
export class Evidence {
  private readonly passages = new Map<string, Passage[]>();
  private readonly printed = new Map<string, string>();

  add(field: string, ...passages: readonly Passage[]): void {
    if (passages.length > 0) this.passages.set(field, [...(this.passages.get(field) ?? []), ...passages]);
  }

  /** Notes where a value stands and gives it back; null stays null. */
  take<T>(field: string, sourced: Sourced<T> | null | undefined): T | null {
    if (!sourced) return null;
    this.add(field, sourced.passage);
    return sourced.value;
  }

  /** Keeps the printed form of a normalised value. */
  raw(field: string, words: string): void {
    if (!this.printed.has(field)) this.printed.set(field, words);
  }

  /** Each field once with its passages in order. */
  toRecord(): Record<string, Passage[]> {
    return Object.fromEntries(
      [...this.passages].map(([field, passages]) => [field, uniquePassages(passages)]),
    );
  }

  rawRecord(): Record<string, string> {
    return Object.fromEntries(this.printed);
  }
}
