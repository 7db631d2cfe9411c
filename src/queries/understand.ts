import "server-only";
import { db } from "#db/client.ts";
import { acronymConcept, isWord } from "#domain/concepts.ts";
import type { Criteria } from "#domain/criteria.ts";
import { type PlaceMention, placeLabel } from "#domain/geography/place-words.ts";
import type { Understood } from "#domain/search-answer.ts";
import { ENOUGH, planWords, quoted, type Term, type WordPlan } from "#domain/search-plan.ts";
import {
  CONCEPT_WORDS,
  joinedPairs,
  type TermDraft,
  termDrafts,
  wordsOfConcepts,
} from "#domain/search-terms.ts";
import { parseSearch, type SearchToken, withTokensReplaced } from "#domain/search-words.ts";
import { weighedTerm } from "#domain/term-weights.ts";
import { comparable, words } from "#lib/text.ts";
import { answersAll } from "./answering.ts";
import { correctionOf } from "./correction.ts";
import { lexemesOf } from "./lexemes.ts";
import { type PlacePlan, placeIn, placeOfCode, placePlan, radiusOf, understoodPlace } from "./place-plan.ts";
import { lexemeFacts, nameFacts } from "./word-facts.ts";

export interface Understanding {
  understood: Understood;
  /** Null without a word that counts. */
  words: WordPlan | null;
  /** The same for what is no profile, where a place is a word like any other. */
  entryWords: WordPlan | null;
  place: PlacePlan | null;
  /** Ids of the initiatives that are called exactly as typed. */
  exact: readonly number[];
  /** Something was asked for that cannot be answered: words that stand for nothing, a place beyond the region. */
  isVain: boolean;
}

/** With fewer full answers than this, partial ones follow. */
const FEW = 10;
const MOST_TOKENS = 24;
/** A word that stands more often than that is one of the publications, not a misprint. */
const MISPRINTED = 3;
/** A town of this size is meant even where its name is short for a longer one. */
const LARGE_TOWN = 10_000;

/**
 * Reads a search: the place in its words, the terms with all that means the same, and words mended that are nowhere.
 * List, map, exports and facets of one address all go by what is understood here.
 */
export async function understand(criteria: Criteria): Promise<Understanding> {
  const { reading, correction } = await readMended(criteria.q, !criteria.near);
  return finish(criteria, reading, correction);
}

/** The words of a search in what is no profile, for who looks for nothing else; null without a word that counts. */
export async function understandWords(q: string): Promise<WordPlan | null> {
  return entryPlan((await readMended(q, true)).reading);
}

/** The words, mended where one is nowhere. */
async function readMended(
  q: string,
  withPlace: boolean,
): Promise<{ reading: Reading; correction: string | null }> {
  const reading = await readWords(q, withPlace);
  const isOdd = reading.unknown.length + reading.untold.length > 0;
  const correction = isOdd ? await correctionOf(reading) : null;
  const mended = correction && (await readWords(correction, withPlace));
  // A guess that finds nothing is no help.
  const answers = mended && (mended.place !== null || mended.terms.some(({ found }) => found));
  return answers ? { reading: mended, correction } : { reading, correction: null };
}

function entryPlan({ entryTerms, required, excluded }: Reading): WordPlan | null {
  return planWords(entryTerms, required, excluded, ENOUGH.entry);
}

interface Reading {
  text: string;
  cut: boolean;
  place: { mention: PlaceMention; label: string; typed: string; rest: string } | null;
  drafts: TermDraft[];
  terms: Term[];
  entryTerms: Term[];
  required: string[];
  excluded: string[];
  /** Of the name of the place. */
  placeLexemes: string[];
  exact: readonly number[];
  /** Plain words that are nowhere. */
  unknown: SearchToken[];
  /** Plain words that no initiative has, and a publication hardly ever. */
  untold: SearchToken[];
  tokens: SearchToken[];
}

const NO_WORDS: Omit<Reading, "text"> = {
  cut: false,
  place: null,
  drafts: [],
  terms: [],
  entryTerms: [],
  required: [],
  excluded: [],
  placeLexemes: [],
  exact: [],
  unknown: [],
  untold: [],
  tokens: [],
};

async function readWords(q: string, withPlace: boolean): Promise<Reading> {
  const parsed = parseSearch(q);
  const tokens = parsed.tokens.slice(0, MOST_TOKENS);
  // A list of all is asked for more often than any word: the database need not know of it.
  if (tokens.length + parsed.phrases.length + parsed.codes.length + parsed.excluded.length === 0)
    return { text: parsed.text, ...NO_WORDS };
  const names = await nameFacts(comparable(parsed.text));
  const named = withPlace ? placeIn(tokens) : null;
  // « Les Copains de Thiérache » is a name; « Villeneuve-d'Ascq » alone is the town, whoever is called so.
  const isAll = named !== null && named.from === 0 && named.to === tokens.length - 1;
  const mention = names.isName && !isAll ? null : named;
  const inPlace = new Set(mention ? tokens.slice(mention.from, mention.to + 1) : []);
  const wanted = tokens.filter((token) => !inPlace.has(token));
  const acronyms = names.acronyms.map(acronymConcept);
  const expressions = [...parsed.phrases, ...parsed.excluded].map((text) => words(text).join(" "));
  const lexemes = await lexemesOf([
    ...CONCEPT_WORDS,
    ...wordsOfConcepts(acronyms),
    ...tokens.map(({ word }) => word),
    ...joinedPairs(wanted),
    ...expressions,
  ]);
  const isAllWords = !mention && parsed.codes.length + parsed.phrases.length === 0;
  const drafts = termDrafts(wanted, acronyms, lexemes, isAllWords).map((draft) => ({
    ...draft,
    typed: parsed.text.slice(draft.tokens[0]?.start, draft.tokens.at(-1)?.end),
  }));
  const placeDrafts = mention ? termDrafts(tokens.slice(mention.nameFrom, mention.to + 1), [], lexemes) : [];
  const all = [...drafts, ...placeDrafts];
  const facts = await lexemeFacts(
    all.flatMap(({ direct, weak, joined }) =>
      [...direct, ...weak, ...joined].flatMap((form) => form.lexemes),
    ),
    all.flatMap(({ direct, weak }) =>
      [...direct, ...weak].flatMap((f) => (f.lexemes.length === 1 ? f.lexemes : [])),
    ),
  );
  const weigh = (draft: TermDraft, of: "profiles" | "entries") =>
    weighedTerm(draft, {
      total: facts.all[of],
      neighbours: facts.neighbours,
      count: (lexeme) => facts.counts.get(lexeme)?.[of] ?? 0,
    });
  const terms = drafts.map((draft) => weigh(draft, "profiles"));
  const entryTerms = all.map((draft) => weigh(draft, "entries"));

  // A word that is also a village, or a town far away, stays a word where the directory has it.
  const isWeak = mention && mention.introduced !== "at" && mention.population < LARGE_TOWN;
  if (isWeak && (mention.doubtful || mention.place.kind === "elsewhere")) {
    const isWord = placeDrafts.some((draft) => weigh(draft, "profiles").found);
    if (isWord) return readWords(q, false);
  }
  const nowhere = drafts.filter(({ plain }, i) => plain !== null && !terms[i]?.found);
  const entriesOf = ({ direct }: TermDraft) =>
    Math.max(0, ...direct.flatMap(({ lexemes }) => lexemes.map((l) => facts.counts.get(l)?.entries ?? 0)));
  const isElsewhere = (draft: TermDraft) => entryTerms[drafts.indexOf(draft)]?.found === true;
  const phraseQuery = (text: string) => {
    const phrase = lexemes.phrase(words(text).join(" "));
    return phrase ? [`(${phrase})`] : [];
  };
  return {
    text: parsed.text,
    cut: parsed.tokens.length > MOST_TOKENS,
    place: mention && {
      mention,
      label: placeLabel(mention.place),
      typed: textOf(parsed.text, tokens, mention.from, mention.to),
      rest: withTokensReplaced(parsed.text, [
        { from: tokens[mention.from] as SearchToken, to: tokens[mention.to], by: " " },
      ]),
    },
    drafts,
    terms,
    entryTerms,
    required: [
      ...parsed.phrases.flatMap(phraseQuery),
      ...parsed.codes.map(({ forms }) => `(${forms.map(quoted).join(" | ")})`),
    ],
    excluded: parsed.excluded.flatMap(phraseQuery),
    placeLexemes: placeDrafts.flatMap(({ direct }) => direct.flatMap((form) => form.lexemes)),
    exact: names.exact,
    unknown: nowhere.flatMap((draft) =>
      isElsewhere(draft) || isWord(draft.plain ?? "") ? [] : draft.tokens,
    ),
    untold: nowhere.flatMap((draft) =>
      isElsewhere(draft) && entriesOf(draft) <= MISPRINTED ? draft.tokens : [],
    ),
    tokens,
  };
}

function textOf(text: string, tokens: readonly SearchToken[], from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to]?.end);
}

async function finish(
  criteria: Criteria,
  reading: Reading,
  correction: string | null,
): Promise<Understanding> {
  const { terms, required, excluded, place } = reading;
  const isOutside = place?.mention.place.kind === "elsewhere";
  // In a place, who is near and says it in passing must not come before who does it a bit farther.
  const isWide =
    terms.length > (place ? 1 : 0) &&
    !isOutside &&
    (await hasFewAnswers(planWords(terms, required, excluded, null)));
  const wordPlan = planWords(terms, required, excluded, isWide ? ENOUGH.profile : null);
  const meant = criteria.near ? placeOfCode(criteria.near) : (place?.mention.place ?? null);
  const radius = radiusOf(criteria, criteria.near ? null : (place?.mention.radius ?? null));
  return {
    understood: {
      place: meant && understoodPlace(meant, { ...criteria, radius }, criteria.near ? null : place),
      terms: terms.map(({ typed, weak, found }) => ({
        typed,
        also: weak.map((f) => f.lexemes.join(" ")),
        found,
      })),
      correction,
      cut: reading.cut,
    },
    words: wordPlan,
    entryWords: entryPlan(reading),
    place: meant && placePlan(meant, radius, reading.placeLexemes),
    exact: reading.exact,
    isVain: isOutside || (criteria.q !== "" && !wordPlan && !meant),
  };
}

async function hasFewAnswers(plan: WordPlan | null): Promise<boolean> {
  if (!plan) return false;
  const [row] = await db().$queryRaw<{ few: boolean }[]>`
    SELECT count(*) < ${FEW} AS few FROM (
      SELECT 1 FROM search_profile p WHERE ${answersAll(plan)} LIMIT ${FEW}) AS found`;
  return row?.few ?? true;
}
