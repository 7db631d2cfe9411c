import { fold, words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { editDistance } from "../common/near-names.ts";

export interface Variant {
  found: SourcedText;
  expected: string;
}

interface Token {
  /** The text that it stands in, and its place among the words of that text. */
  tokens: Token[];
  at: number;
  text: SourcedText;
  start: number;
  end: number;
  word: string;
  stem: string;
}

/** The words of the texts that tell of somebody, to be asked for other spellings of a name. */
export class Spellings {
  private readonly byStem = new Map<string, Token[]>();
  /** Words with three capitals or more, by their first letter. */
  private readonly acronyms = new Map<string, Token[]>();

  constructor(texts: readonly SourcedText[]) {
    for (const text of texts) {
      const tokens: Token[] = [];
      for (const { 0: printed, index } of text.text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const word = fold(printed);
        const token = {
          tokens,
          at: tokens.length,
          text,
          start: index,
          end: index + printed.length,
          word,
          stem: stemOf(word),
        };
        tokens.push(token);
        shelve(this.byStem, token.stem, token);
        if (printed.length >= 4 && capitals(printed) >= 3) shelve(this.acronyms, word.charAt(0), token);
      }
    }
  }

  /**
   * Other spellings of a name: an accent or a plural more or less (« Premier Pas » for « Premiers Pas »), and
   * for a name in capitals a letter changed or two swapped.
   */
  variantsOf(name: string): Variant[] {
    const parts = words(name);
    if (parts.join("").length < 5) return [];
    const found = [
      ...this.inflected(name, parts.map(stemOf)),
      ...(parts.length === 1 ? this.misspelled(name) : []),
    ];
    const seen = new Set<string>();
    return found.filter(({ found: { text } }) => !seen.has(text) && seen.add(text));
  }

  private inflected(name: string, stems: readonly string[]): Variant[] {
    return (this.byStem.get(stems[0] ?? "") ?? []).flatMap(({ tokens, at, text, start }): Variant[] => {
      const run = tokens.slice(at, at + stems.length);
      const last = run.at(-1);
      if (!last || run.length < stems.length || run.some((t, i) => t.stem !== stems[i])) return [];
      const printed = text.slice(start, last.end);
      return /^\p{Lu}/u.test(printed.text) && !same(printed.text, name)
        ? [{ found: printed, expected: name }]
        : [];
    });
  }

  private misspelled(name: string): Variant[] {
    if (capitals(name) < 3) return [];
    const folded = fold(name);
    const letters = (word: string) => [...word].sort().join("");
    return (this.acronyms.get(folded.charAt(0)) ?? []).flatMap(({ text, start, end, word }): Variant[] => {
      // Two letters apart, they are one name only where the letters are the same in another order.
      const most = letters(word) === letters(folded) ? 2 : 1;
      const near = word !== folded && editDistance(word, folded, most) <= most;
      return near ? [{ found: text.slice(start, end), expected: name }] : [];
    });
  }
}

function shelve(map: Map<string, Token[]>, key: string, token: Token): void {
  const shelf = map.get(key);
  if (shelf) shelf.push(token);
  else map.set(key, [token]);
}

function stemOf(word: string): string {
  return fold(word).replace(/s$/, "");
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** The same letters and accents, whatever the case and the punctuation. */
function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    (
      text
        .toLowerCase()
        .normalize("NFC")
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(" ");
  return plain(a) === plain(b);
}
