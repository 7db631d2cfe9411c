import "server-only";
import type { Term } from "#domain/search-plan.ts";
import { words } from "#lib/text.ts";
import { lexemesOf } from "./lexemes.ts";

/** Words of a text that answer terms of a search: the lexeme, the term, and whether it is the word itself. */
export interface FoundWords {
  /** By lexeme: the index of the term, and whether it was typed so. */
  lexemes: ReadonlyMap<string, { term: number; direct: boolean }>;
  terms: readonly Term[];
  lexemeOf: (word: string) => readonly string[];
}

export interface Snippet {
  /** Found words between \u0001 and \u0002; null where the text has none. */
  text: string | null;
  /** Where in the text the sentence begins. */
  at: number;
  /** Printed words that answer without being those typed, each once. */
  via: string[];
}

const LONGEST = 230;
const SENTENCE = /[^.!?…\n]*(?:[.!?…]+(?=\s|$)|\n|$)/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Makes ready to find the words of these terms in these texts: asks once for the lexemes of the likely ones. */
export async function foundWords(terms: readonly Term[], texts: readonly string[]): Promise<FoundWords> {
  const lexemes = new Map<string, { term: number; direct: boolean }>();
  for (const [direct, forms] of [
    [false, "weak"],
    [true, "direct"],
  ] as const) {
    terms.forEach((term, index) => {
      for (const form of term[forms])
        for (const lexeme of form.lexemes) lexemes.set(lexeme, { term: index, direct });
    });
  }
  const starts = new Set([...lexemes.keys()].map(startOf));
  const likely = new Set(texts.flatMap((text) => words(text)).filter((word) => starts.has(startOf(word))));
  return { lexemes, terms, lexemeOf: (await lexemesOf(likely)).of };
}

/** Words of one family begin alike. */
const startOf = (word: string) => word.slice(0, 3);

/** The sentence of a text that answers best, whole where it is short, cut at words around what was found. */
export function snippetOf(text: string, found: FoundWords): Snippet {
  const via = new Map<string, string>();
  let best: { sentence: string; at: number; value: number; marks: Mark[] } | null = null;
  for (const { 0: sentence, index: at } of text.matchAll(SENTENCE)) {
    if (sentence.trim().length < 3) continue;
    const marks = marksIn(sentence, found);
    for (const { word, lexeme, direct } of marks) if (!direct && !via.has(lexeme)) via.set(lexeme, word);
    const value = worthOf(marks, found) - (sentence.length > 3 * LONGEST ? 0.1 : 0);
    if (marks.length > 0 && (!best || value > best.value)) best = { sentence, at, value, marks };
  }
  const all = [...via.values()].slice(0, 3);
  return best
    ? { text: marked(best.sentence, best.marks), at: best.at, via: all }
    : { text: null, at: 0, via: [] };
}

/** The whole of a text with the found words between \u0001 and \u0002. */
export function markedWhole(text: string, found: FoundWords): string {
  let out = "";
  let at = 0;
  for (const { start, end } of marksIn(text, found)) {
    out += `${text.slice(at, start)}\u0001${text.slice(start, end)}\u0002`;
    at = end;
  }
  return out + text.slice(at);
}

interface Mark {
  start: number;
  end: number;
  word: string;
  lexeme: string;
  term: number;
  direct: boolean;
}

function marksIn(sentence: string, { lexemes, lexemeOf }: FoundWords): Mark[] {
  return [...sentence.matchAll(WORD)].flatMap(({ 0: word, index }): Mark[] => {
    const own = lexemeOf(words(word).join("")).find((lexeme) => lexemes.has(lexeme));
    const hit = own && lexemes.get(own);
    return hit ? [{ start: index, end: index + word.length, word, lexeme: own, ...hit }] : [];
  });
}

/** Different terms count, the rarest most; a word that was typed more than one that only means the same. */
function worthOf(marks: readonly Mark[], { terms }: FoundWords): number {
  const best = new Map<number, number>();
  for (const { term, direct } of marks) {
    const weight = (terms[term]?.weight ?? 0) * (direct ? 1 : 0.7);
    best.set(term, Math.max(best.get(term) ?? 0, weight));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

function marked(sentence: string, marks: readonly Mark[]): string {
  const [first] = marks;
  const lead = sentence.length - sentence.trimStart().length;
  let from = lead;
  let to = sentence.trimEnd().length;
  if (to - from > LONGEST && first) {
    from = first.start - lead > LONGEST / 2 ? wordStart(sentence, first.start - LONGEST / 3) : lead;
    to = from + LONGEST < to ? wordEnd(sentence, from + LONGEST) : to;
  }
  let out = from > lead ? "… " : "";
  let at = from;
  for (const { start, end } of marks) {
    if (start < from || end > to) continue;
    out += `${sentence.slice(at, start)}\u0001${sentence.slice(start, end)}\u0002`;
    at = end;
  }
  out += sentence.slice(at, to);
  return (to < sentence.trimEnd().length ? `${out} …` : out).replace(/\s+/gu, " ");
}

function wordStart(text: string, at: number): number {
  const blank = text.indexOf(" ", Math.max(0, Math.floor(at)));
  return blank < 0 ? 0 : blank + 1;
}

function wordEnd(text: string, at: number): number {
  const blank = text.lastIndexOf(" ", at);
  return blank < 0 ? at : blank;
}

/** The terms of a search that a text does not answer, as typed. */
export function missingTerms(text: string, found: FoundWords): string[] {
  const there = new Set<number>();
  for (const word of words(text)) {
    for (const lexeme of found.lexemeOf(word)) {
      const hit = found.lexemes.get(lexeme);
      if (hit) there.add(hit.term);
    }
  }
  return found.terms.filter((_, index) => !there.has(index)).map(({ typed }) => typed);
}
