import "server-only";
import type { Form, Term } from "#domain/search-plan.ts";
import { sentencesIn } from "#lib/sentences.ts";
import { fold } from "#lib/text.ts";
import { lexemesOf } from "./lexemes.ts";

/** What of a text answers the terms of a search. */
export interface FoundWords {
  /** By its first lexeme, the longest form first, and of two alike the one that was typed. */
  forms: ReadonlyMap<string, readonly SoughtForm[]>;
  terms: readonly Term[];
  /** Of a word as one of the texts prints it. */
  lexemesOf: (word: string) => readonly string[];
}

/** Lexemes one after the other that answer a term, in a text that has all that it needs. */
interface SoughtForm {
  lexemes: readonly string[];
  needs: readonly string[];
  term: number;
  /** It was typed so, and does not only mean the same. */
  direct: boolean;
  isName: boolean;
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
const WORD = /[\p{L}\p{N}]+/gu;

/** Makes ready to find the words of these terms in these texts: asks once for the lexemes of the likely ones. */
export async function foundWords(terms: readonly Term[], texts: readonly string[]): Promise<FoundWords> {
  const sought = terms.flatMap(({ direct, weak }, term) => [
    ...direct.flatMap((form) => soughtForms(form, term, true)),
    ...weak.flatMap((form) => soughtForms(form, term, false)),
  ]);
  const forms = new Map<string, SoughtForm[]>();
  for (const form of sought.sort((a, b) => b.lexemes.length - a.lexemes.length)) {
    const [first = ""] = form.lexemes;
    forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  const starts = new Set(sought.flatMap(({ lexemes }) => lexemes.map(startOf)));
  // Texts say the same words again and again: each is folded once.
  const printed = new Set(texts.flatMap((text) => text.match(WORD) ?? []));
  const likely = new Map(
    [...printed]
      .map((word) => [word, fold(word)] as const)
      .filter(([, folded]) => starts.has(startOf(folded))),
  );
  const known = await lexemesOf(new Set(likely.values()));
  const lexemes = new Map([...likely].map(([word, folded]) => [word, known.of(folded)]));
  return { forms, terms, lexemesOf: (word) => lexemes.get(word) ?? [] };
}

/** An expression is found whole; words that a text may have anywhere are found one by one, where it has them all. */
function soughtForms({ lexemes, phrase, isName = false }: Form, term: number, direct: boolean): SoughtForm[] {
  const parts = phrase && !isName ? [lexemes] : lexemes.map((lexeme) => [lexeme]);
  return parts.map((part) => ({ lexemes: part, needs: lexemes, term, direct, isName }));
}

/** Words of one family begin alike. */
const startOf = (word: string) => word.slice(0, 3);

/** The sentence of a text that answers best, whole where it is short, cut at words around what was found. */
export function snippetOf(text: string, found: FoundWords): Snippet {
  const via = new Map<string, string>();
  let best: { sentence: string; at: number; value: number; marks: Mark[] } | null = null;
  const all = apart(marksIn(text, found).filter(({ isName }) => !isName));
  for (const { text: sentence, at } of sentencesIn(text)) {
    if (sentence.trim().length < 3) continue;
    const marks = all
      .filter(({ start, end }) => start >= at && end <= at + sentence.length)
      .map((mark) => ({ ...mark, start: mark.start - at, end: mark.end - at }));
    const value = worthOf(marks, found) - (sentence.length > 3 * LONGEST ? 0.1 : 0);
    if (marks.length > 0 && (!best || value > best.value)) best = { sentence, at, value, marks };
  }
  for (const { start, end, lexemes, direct, term } of all) {
    const key = lexemes.join(" ");
    // « entretien des locaux, espaces verts » has what was typed.
    const hasTyped = found.terms[term]?.direct.some((form) => form.lexemes.every((l) => lexemes.includes(l)));
    if (!direct && !hasTyped && !via.has(key)) via.set(key, text.slice(start, end));
  }
  const others = [...via.values()].slice(0, 3);
  return best
    ? { text: marked(best.sentence, best.marks), at: best.at, via: others }
    : { text: null, at: 0, via: [] };
}

/** The whole of a text with the found words between \u0001 and \u0002. */
export function markedWhole(text: string, found: FoundWords): string {
  let out = "";
  let at = 0;
  for (const { start, end } of apart(marksIn(text, found).filter(({ isName }) => !isName))) {
    out += `${text.slice(at, start)}\u0001${text.slice(start, end)}\u0002`;
    at = end;
  }
  return out + text.slice(at);
}

interface Mark extends SoughtForm {
  start: number;
  end: number;
}

/** Between two words of an expression stand small ones, two at most: « garde à domicile », « mise en place de la ». */
const SMALL_WORDS_BETWEEN = 2;

/** All that answers, in the order of the text, the longest and the typed first where several begin at one word. */
function marksIn(text: string, { forms, lexemesOf }: FoundWords): Mark[] {
  const read = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    lexemes: lexemesOf(word),
  }));
  const there = new Set(read.flatMap(({ lexemes }) => lexemes));
  /** Where the last of the others ends; one word may be two lexemes. */
  const endOf = ([, ...others]: readonly string[], first: number): number | undefined => {
    let at = first;
    for (const lexeme of others) {
      const next = read
        .slice(at, at + 2 + SMALL_WORDS_BETWEEN)
        .findIndex(({ lexemes }) => lexemes.includes(lexeme));
      if (next < 0) return undefined;
      at += next;
    }
    return read[at]?.end;
  };
  return read.flatMap(({ start, lexemes }, at) =>
    lexemes
      .flatMap((lexeme) => forms.get(lexeme) ?? [])
      .filter(({ needs }) => needs.every((lexeme) => there.has(lexeme)))
      .flatMap((form): Mark[] => {
        const end = endOf(form.lexemes, at);
        return end === undefined ? [] : [{ ...form, start, end }];
      }),
  );
}

/** Those that begin where the one before has ended. */
function apart(marks: readonly Mark[]): Mark[] {
  let ended = -1;
  return marks.filter(({ start, end }) => {
    if (start < ended) return false;
    ended = end;
    return true;
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
  const there = new Set(marksIn(text, found).map(({ term }) => term));
  return found.terms.filter((_, index) => !there.has(index)).map(({ typed }) => typed);
}
