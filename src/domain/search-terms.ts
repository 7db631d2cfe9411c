/** From the words of a search to its terms: what stands for one thing, with all that means the same. Pure. */
import { AROUND, CONCEPTS, type Concept, LIGHT } from "./concepts.ts";
import { type Form, inName, type Term } from "./search-plan.ts";
import { isOfFamily, rootOf, type SearchToken } from "./search-words.ts";

/** What the database makes of words and expressions. */
export interface WordSource {
  of(word: string): readonly string[];
  phrase(expression: string): string | null;
}

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

/** The expressions of several words, by their first letter, which no inflection changes. */
const EXPRESSIONS = new Map<string, (readonly string[])[]>();
for (const form of CONCEPTS.flatMap(({ forms }) => forms.filter((words) => words.length > 1))) {
  const letter = form[0]?.[0] ?? "";
  EXPRESSIONS.set(letter, [...(EXPRESSIONS.get(letter) ?? []), form]);
}

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
  const said = new Set(significant.map(({ lexeme }) => lexeme));
  // Most forms have no word in common with the search, and need no closer look.
  const isSaid = (word: string) => source.of(word).some((lexeme) => said.has(lexeme));
  const known = [...CONCEPTS, ...acronyms].flatMap((concept) =>
    concept.forms.flatMap((form) => {
      if (!form.some(isSaid) && !isSaid(form.join(""))) return [];
      const parted = formOf(form, source);
      // « soustraitance » is « sous-traitance »
      const joined = form.length > 1 ? source.of(form.join("")) : [];
      return [parted.lexemes, ...(joined.length === 1 ? [joined] : [])].map((typed) => ({
        concept,
        typed,
        form: parted,
      }));
    }),
  );
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

/**
 * How many tokens the longest expression takes that stands here whole: nothing is cut out of « personnes âgées » nor
 * of « travail temporaire », whatever « personnes » and « travail » are by themselves.
 */
function expressionLength(tokens: readonly SearchToken[], at: number, source: WordSource): number {
  const isSame = (word: string, typed: string | undefined) =>
    typed !== undefined && (word === typed || source.of(word).join(" ") === source.of(typed).join(" "));
  const alike = EXPRESSIONS.get(tokens[at]?.word[0] ?? "") ?? [];
  const standing = alike.filter((form) => form.every((word, i) => isSame(word, tokens[at + i]?.word)));
  return Math.max(0, ...standing.map((form) => form.length));
}

/** « à la rue », « payé à la journée »: taken out first, word for word. */
function typedOnlyDrafts(tokens: readonly SearchToken[], source: WordSource) {
  const drafts: TermDraft[] = [];
  const left: SearchToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const matching = CONCEPTS.flatMap((concept) =>
      concept.typedOnly
        .filter((form) => form.every((word, i) => tokens[at + i]?.word === word))
        .map((form) => ({ concept, length: form.length })),
    );
    const longest = Math.max(1, ...matching.map((m) => m.length));
    const whole = expressionLength(tokens, at, source);
    const length = Math.max(longest, whole);
    const own = tokens.slice(at, at + length);
    if (matching.length === 0 || whole > longest) left.push(...own);
    else {
      const concepts = matching.filter((m) => m.length === length).map((m) => m.concept);
      const typed = own.map(({ word }) => word).join(" ");
      const lexemes = own.flatMap(({ word }) => source.of(word));
      drafts.push({
        typed,
        tokens: own,
        // Somebody may be called so.
        direct: lexemes.length > 0 ? [{ lexemes, phrase: inName(lexemes), isName: true }] : [],
        weak: meaning(concepts, source),
        plain: null,
        joined: [],
      });
    }
    at += length;
  }
  return { drafts, left };
}

/** All the forms of some concepts. */
function meaning(concepts: readonly Concept[], source: WordSource): Form[] {
  return concepts
    .flatMap(({ forms, also }) => [...forms, ...also].map((form) => formOf(form, source)))
    .filter(({ lexemes }) => lexemes.length > 0);
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

/** What is known of the lexemes where a draft is weighed. */
export interface Frequencies {
  total: number;
  count(lexeme: string): number;
  neighbours: readonly string[];
}

/** What is known to mean something in the field says more of what is wanted than any other word… */
const MEANT = 2;
/** …a word that is nowhere says less, since it may be said around… */
const UNKNOWN = 0.6;
/** …and one that says how rather than what says little. */
const SAID_LIGHTLY = 0.35;

const SHORTEST_BEGINNING = 5;
/** Words in a larger share of all say nothing by themselves. */
const TELLING = 0.08;
/** Where so many texts say the word itself, nobody misses those that say it otherwise, and a database would. */
const CROWD = 8_000;

/** A draft with the words of its families, and what it weighs among all that can be found. */
export function weighedTerm(draft: TermDraft, { total, count, neighbours }: Frequencies): Term {
  const direct = [...draft.direct, ...draft.joined.filter((form) => frequency(form, count) > 0)];
  const families = [...draft.direct, ...draft.weak].flatMap(({ lexemes }) => {
    const [only, ...others] = lexemes;
    const root = only && others.length === 0 ? rootOf(only) : null;
    return root ? neighbours.filter((lexeme) => lexeme !== only && isOfFamily(lexeme, root)) : [];
  });
  const weak = [...draft.weak, ...families.map((lexeme): Form => ({ lexemes: [lexeme] }))].filter(
    (form) => frequency(form, count) > 0,
  );
  const own = sumOf(direct, count);
  const beginning = draft.plain && own + sumOf(weak, count) === 0 ? begunBy(draft, neighbours) : [];
  const others = (own > CROWD ? [] : [...weak, ...beginning]).map((form) => ({
    ...form,
    isTelling: form.lexemes.length > 1 || frequency(form, count) <= Math.max(3, total * TELLING),
  }));
  const all = Math.min(total, sumOf([...direct, ...others], count));
  // What means the same makes a word no less rare than it is; a word of nobody's is as rare as what it stands for.
  const telling = others.filter((form) => form.isTelling);
  const rarest =
    own > 0
      ? own
      : Math.min(...(telling.length > 0 ? telling : others).map((form) => frequency(form, count)));
  const lightness = draft.plain !== null && LIGHT.has(draft.plain) ? SAID_LIGHTLY : 1;
  const rarity = Math.log(1 + total / (1 + Math.max(1, Math.min(total, rarest))));
  return {
    typed: draft.typed,
    direct: direct.length > 0 ? direct : [...others.slice(0, 1), { lexemes: [draft.typed] }].slice(0, 1),
    weak: others,
    weight:
      lightness * (all > 0 ? rarity * (draft.plain === null ? MEANT : 1) : Math.log(1 + total / 2) * UNKNOWN),
    frequency: all,
    found: all > 0,
  };
}

function sumOf(forms: readonly Form[], count: (lexeme: string) => number): number {
  return forms.reduce((sum, form) => sum + frequency(form, count), 0);
}

/** An unknown word may be the beginning of known ones. */
function begunBy({ direct }: TermDraft, neighbours: readonly string[]): Form[] {
  const lexeme = direct[0]?.lexemes[0] ?? "";
  return lexeme.length < SHORTEST_BEGINNING
    ? []
    : neighbours.filter((other) => other.startsWith(lexeme)).map((other) => ({ lexemes: [other] }));
}

/** In how many texts the words of a form stand at most. */
function frequency({ lexemes, isName }: Form, count: (lexeme: string) => number): number {
  return isName ? 0 : Math.min(...lexemes.map(count));
}
