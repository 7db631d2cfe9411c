/** From the words of a search to its terms: what stands for one thing, with all that means the same. Pure. */

import { groupBy } from "#lib/group-by.ts";
import { AROUND, CONCEPTS, type Concept } from "./concepts.ts";
import { cutsExpression, expressionLength, type WordSource } from "./known-expressions.ts";
import { type Form, inName } from "./search-plan.ts";
import type { SearchToken } from "./search-words.ts";

/** A word of the search that counts, with its lexeme. */
interface Significant {
  token: SearchToken;
  lexeme: string;
}

/** A term before it is known how often its words stand. */
export interface TermDraft {
  typed: string;
  tokens: SearchToken[];
  direct: Form[];
  weak: Form[];
  /** The plain word, which may be misspelled; null for what is known to mean something. */
  plain: string | null;
  /** Its two neighbours written with it as one word: counts where the directory has that word. */
  joined: Form[];
}

/** All words and expressions of some concepts, to be asked for at once. */
export function wordsOfConcepts(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ forms, also }) =>
    [...forms, ...also].flatMap((form) =>
      form.length > 1 ? [...form, form.join(" "), form.join("")] : form,
    ),
  );
}

export const CONCEPT_WORDS: readonly string[] = [...new Set(wordsOfConcepts(CONCEPTS))];

/** How words begin that one may be an inflection of the other. */
const startOf = (word: string) => word.slice(0, 2);

interface KnownForm {
  concept: Concept;
  form: readonly string[];
  /** Where it stands among all of them. */
  at: number;
}

/** The forms of concepts by how each of their words begins: of thousands few have a word in common with a search. */
function byStart(concepts: readonly Concept[]): Map<string, KnownForm[]> {
  const found = new Map<string, KnownForm[]>();
  const all = concepts.flatMap((concept) => concept.forms.map((form) => ({ concept, form })));
  for (const [at, known] of all.entries())
    for (const start of new Set(known.form.map(startOf)))
      found.set(start, [...(found.get(start) ?? []), { ...known, at }]);
  return found;
}

const FORMS = byStart(CONCEPTS);

/** What is understood only as it is typed, by its first word. */
const TYPED_ONLY = groupBy(
  CONCEPTS.flatMap((concept) => concept.typedOnly.map((form) => ({ concept, form }))),
  ({ form }) => form[0],
);

function formOf(expression: readonly string[], source: WordSource): Form {
  const lexemes = expression.flatMap((word) => source.of(word));
  const phrase = lexemes.length > 1 ? source.phrase(expression.join(" ")) : null;
  return phrase ? { lexemes, phrase } : { lexemes };
}

/** Pairs of neighbouring words as one: « fit lab » → « fitlab ». */
export function joinedPairs(tokens: readonly SearchToken[]): string[] {
  return tokens.slice(1).map(({ word }, i) => `${tokens[i]?.word ?? ""}${word}`);
}

/**
 * The terms of some words, in their order: the longest known expressions, and each word that is left. What is only
 * said around counts where nothing else was asked, `isAll` saying that these words are the whole search.
 */
export function termDrafts(
  tokens: readonly SearchToken[],
  acronyms: readonly Concept[],
  source: WordSource,
  isAll = true,
): TermDraft[] {
  const { drafts, left } = typedOnlyDrafts(tokens, source);
  const rest = withoutAround(left, source);
  const wanted = isAll && rest.length + drafts.length === 0 ? left : rest;
  const significant = wanted.flatMap((token): Significant[] =>
    source.of(token.word).map((lexeme) => ({ token, lexeme })),
  );
  const known = knownForms(significant, acronyms, source);
  for (let at = 0; at < significant.length; ) {
    const matching = known.filter(
      ({ typed }) => typed.length > 0 && typed.every((lexeme, i) => lexeme === significant[at + i]?.lexeme),
    );
    const length = Math.max(1, ...matching.map(({ typed }) => typed.length));
    const longest = matching.filter(({ typed }) => typed.length === length);
    drafts.push(draftOf(significant.slice(at, at + length), longest, wanted, source));
    at += length;
  }
  return drafts;
}

/** The forms of concepts that have a word in common with the search, as it may be typed. */
function knownForms(significant: readonly Significant[], acronyms: readonly Concept[], source: WordSource) {
  const said = new Set(significant.map(({ lexeme }) => lexeme));
  const starts = new Set(significant.map(({ token }) => startOf(token.word)));
  const isSaid = (word: string) => source.of(word).some((lexeme) => said.has(lexeme));
  const likely = (forms: Map<string, KnownForm[]>) =>
    [...new Map([...starts].flatMap((start) => (forms.get(start) ?? []).map((f) => [f.at, f]))).values()]
      .filter(({ form }) => form.some(isSaid) || isSaid(form.join("")))
      .toSorted((a, b) => a.at - b.at);
  return [...likely(FORMS), ...likely(byStart(acronyms))].flatMap(({ concept, form }) => {
    const parted = formOf(form, source);
    // « soustraitance » is « sous-traitance »
    const joined = form.length > 1 ? source.of(form.join("")) : [];
    return [parted.lexemes, ...(joined.length === 1 ? [joined] : [])].map((typed) => ({
      concept,
      typed,
      form: parted,
    }));
  });
}

/** Without « je cherche », « où trouver »… */
function withoutAround(tokens: readonly SearchToken[], source: WordSource): SearchToken[] {
  const left: SearchToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const whole = expressionLength(tokens, at, source);
    if (whole > 1) {
      left.push(...tokens.slice(at, at + whole));
      at += whole;
      continue;
    }
    const around = AROUND.find((phrase) => phrase.every((word, i) => tokens[at + i]?.word === word));
    const token = tokens[at];
    if (!around && token) left.push(token);
    at += around?.length ?? 1;
  }
  return left;
}

/** « à la rue », « payé à la journée »: taken out first, word for word. */
function typedOnlyDrafts(tokens: readonly SearchToken[], source: WordSource) {
  const drafts: TermDraft[] = [];
  const left: SearchToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const matching = (TYPED_ONLY.get(tokens[at]?.word) ?? [])
      .filter(({ form }) => form.every((word, i) => tokens[at + i]?.word === word))
      .map(({ concept, form }) => ({ concept, length: form.length }));
    const longest = Math.max(1, ...matching.map((m) => m.length));
    const whole = expressionLength(tokens, at, source);
    const isCutting = whole < longest && cutsExpression(tokens, at, longest, source);
    const length = isCutting ? Math.max(1, whole) : Math.max(longest, whole);
    const own = tokens.slice(at, at + length);
    if (matching.length === 0 || whole > longest || isCutting) left.push(...own);
    else {
      const concepts = matching.filter((m) => m.length === length).map((m) => m.concept);
      const typed = own.map(({ word }) => word).join(" ");
      const said = own.flatMap(({ word }, at) => source.of(word).map((lexeme) => ({ lexeme, at })));
      const lexemes = said.map(({ lexeme }) => lexeme);
      drafts.push({
        typed,
        tokens: own,
        // Somebody may be called so, but not by one word that small ones come before: « ma mère », « Terre et Mer ».
        direct:
          lexemes.length > (own.length > 1 ? 1 : 0) ? [{ lexemes, phrase: inName(said), isName: true }] : [],
        weak: meaning(concepts, source),
        plain: null,
        joined: [],
      });
    }
    at += length;
  }
  return { drafts, left };
}

/** All the forms of some concepts, each once, the nearest first. */
function meaning(concepts: readonly Concept[], source: WordSource): Form[] {
  const near = concepts.flatMap(({ forms, also }) => [...forms, ...also].map((form) => formOf(form, source)));
  const far = concepts.flatMap((concept) =>
    concept.far.map((form): Form => ({ ...formOf(form, source), kind: "far" })),
  );
  const all = new Map<string, Form>();
  for (const form of [...near, ...far]) {
    const key = form.phrase ?? form.lexemes.join(" ");
    if (key && !all.has(key)) all.set(key, form);
  }
  return [...all.values()];
}

function draftOf(
  own: readonly Significant[],
  known: readonly { concept: Concept; form: Form }[],
  tokens: readonly SearchToken[],
  source: WordSource,
): TermDraft {
  const lexemes = own.map(({ lexeme }) => lexeme);
  const key = lexemes.join(" ");
  const [first] = own;
  const isOne = own.length === 1 && first !== undefined;
  const at = isOne ? tokens.indexOf(first.token) : -1;
  const pairs = isOne ? [at - 1, at].map((from) => tokens.slice(Math.max(0, from), from + 2)) : [];
  const same = meaning(
    known.map(({ concept }) => concept),
    source,
  ).filter((form) => form.lexemes.join(" ") !== key);
  return {
    typed: own.map(({ token }) => token.word).join(" "),
    tokens: own.map(({ token }) => token),
    direct: isOne
      ? [{ lexemes }, ...known.map(({ form }) => form).filter(({ phrase }) => phrase)]
      : known.map(({ form }) => form),
    weak: isOne ? same : [{ lexemes }, ...same],
    plain: isOne && known.length === 0 ? first.token.word : null,
    joined: pairs
      .filter((pair) => pair.length === 2)
      .map((pair) => ({ lexemes: source.of(pair.map(({ word }) => word).join("")) }))
      .filter((form) => form.lexemes.length === 1),
  };
}
