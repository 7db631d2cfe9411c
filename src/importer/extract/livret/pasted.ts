import { comparable, words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { FindingDraft } from "../draft.ts";
import { PROSE } from "./field-kinds.ts";
import type { Field } from "./fields.ts";

/** A sheet to compare with others: its name and its fields. */
export interface ComparedSheet {
  name: string;
  fields: readonly Field[];
}

interface Copy {
  sheet: ComparedSheet;
  text: SourcedText;
}

/** Shorter passages may well be written twice. */
const FEWEST_WORDS = 8;

/**
 * Passages of prose printed word for word in two sheets: the sheet whose own words speak least of it took it from
 * the other.
 */
export function pastedPassages(sheets: readonly ComparedSheet[]): FindingDraft[] {
  const vocabularies = new Map<ComparedSheet, Vocabulary>();
  const support = ({ sheet, text }: Copy): number => {
    const known = vocabularies.get(sheet) ?? new Vocabulary(sheet);
    vocabularies.set(sheet, known);
    return known.support(text);
  };
  return [...copiesByWords(sheets).values()].flatMap((copies) => {
    if (copies.length < 2) return [];
    const ranked = copies
      .map((copy) => ({ copy, support: support(copy) }))
      .sort((a, b) => b.support - a.support);
    const [origin, ...others] = ranked.map((r) => r.copy);
    return others.map(
      (copy): FindingDraft => ({
        code: "pasted-passage",
        passage: copy.text.passage,
        message: `Ce passage est aussi, mot pour mot, dans la fiche « ${origin?.sheet.name} » (ligne ${origin?.text.lineStart}), dont il parle mieux.`,
        found: copy.text.oneLine,
        expected: null,
        about: copy.sheet.name,
      }),
    );
  });
}

function copiesByWords(sheets: readonly ComparedSheet[]): Map<string, Copy[]> {
  const copies = new Map<string, Copy[]>();
  for (const sheet of sheets) {
    const own = new Set<string>();
    for (const { text, kind } of sheet.fields.filter((f) => PROSE.has(f.kind)).flatMap((f) => f.body)) {
      const key = comparable(text.text);
      if (kind === "heading" || kind === "note" || key.split(" ").length < FEWEST_WORDS || own.has(key))
        continue;
      own.add(key);
      const known = copies.get(key);
      if (known) known.push({ sheet, text });
      else copies.set(key, [{ sheet, text }]);
    }
  }
  return copies;
}

/** The words that a sheet uses, alone and side by side, and how often. */
class Vocabulary {
  private readonly words = new Map<string, number>();
  private readonly pairs = new Map<string, number>();

  constructor(sheet: ComparedSheet) {
    for (const { text } of sheet.fields.flatMap((f) => f.body)) {
      const said = stems(text.text);
      for (const word of said) add(this.words, word);
      for (const pair of pairsOf(said)) add(this.pairs, pair);
    }
  }

  /** How much the rest of the sheet speaks in the words of one of its passages: words side by side say more. */
  support(text: SourcedText): number {
    const said = stems(text.text);
    return score(said, this.words) + 3 * score(pairsOf(said), this.pairs);
  }
}

function score(said: readonly string[], used: ReadonlyMap<string, number>): number {
  const own = new Map<string, number>();
  for (const word of said) add(own, word);
  return [...own].reduce((sum, [word, n]) => sum + Math.log1p(Math.max(0, (used.get(word) ?? 0) - n)), 0);
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function stems(text: string): string[] {
  return words(text)
    .filter((w) => w.length > 3)
    .map((w) => w.slice(0, 6));
}

function pairsOf(stemmed: readonly string[]): string[] {
  return stemmed.slice(1).map((w, i) => `${stemmed[i]} ${w}`);
}
