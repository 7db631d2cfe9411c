/** What full text search looks for: the terms of a search as conditions, weighed. Pure; the words of tsquery only. */

/** Lexemes that a text must have: one, or several one after the other as `phrase` says, else anywhere. */
export interface Form {
  lexemes: readonly string[];
  /** As a tsquery. */
  phrase?: string;
  /** Looked for in names alone: its words mean nothing elsewhere. */
  isName?: boolean;
  /** Of the family of a word, or found only by what another form finds; else the word itself or what is said to mean it. */
  kind?: "family" | "far";
  /** The share of the term's weight that it is worth where it stands well… */
  worth?: number;
  /** …and what it adds wherever it stands, as one of many that all point to the same. */
  evidence?: number;
}

/** One thing that a text must speak of. */
export interface Term {
  /** As typed. */
  typed: string;
  /** The words themselves, and what is the same but for spelling. */
  direct: Form[];
  /** Words that mean nearly the same: found, but ranked below. */
  weak: Form[];
  /** How rare it is. */
  weight: number;
  /** In how many texts it stands at most. */
  frequency: number;
  found: boolean;
}

export interface WordPlan {
  terms: Term[];
  /** Must all be there, and not be there, as one condition; null where nothing must. */
  always: string | null;
  /** Answers everything. */
  full: string;
  /** Answers enough to be shown, which is everything where `full` is enough. */
  enough: string;
  /** Partial answers count. */
  isWide: boolean;
}

/** Partial answers have at least this share of what the words weigh; a title has few words to share. */
export const ENOUGH = { profile: 0.25, entry: 0.15 };
/** A word of so many texts tells nobody apart, and costs a database the more. */
export const CROWD = 8_000;
/** Subsets grow fast; the rarest terms decide. */
const MOST_TERMS = 8;

/** A form as a tsquery. */
export function formQuery({ lexemes, phrase }: Form): string {
  return phrase ? `(${phrase})` : every(lexemes.map(quoted));
}

/** Lexemes of a name at their places among its words, as a tsquery. */
export function inName(lexemes: readonly { lexeme: string; at: number }[]): string {
  return lexemes
    .map(({ lexeme, at }, i) => `${i > 0 ? `<${at - (lexemes[i - 1]?.at ?? 0)}> ` : ""}${quoted(lexeme)}:A`)
    .join(" ");
}

/** A lexeme as a tsquery takes it. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

const any = (queries: readonly string[]) =>
  queries.length === 1 ? (queries[0] ?? "") : `(${[...new Set(queries)].join(" | ")})`;
const every = (queries: readonly string[]) =>
  queries.length === 1 ? (queries[0] ?? "") : `(${queries.join(" & ")})`;

export function directQuery(term: Term): string {
  return any(term.direct.map(formQuery));
}

function termQuery(term: Term): string {
  return any([...term.direct, ...term.weak].map(formQuery));
}

/** Where nothing else is asked: what means it, said as it is, and not by words here and there. */
function saidQuery(term: Term): string {
  const said = meaning(term).filter(({ lexemes, phrase }) => lexemes.length === 1 || phrase);
  return any([...term.direct, ...said].map(formQuery));
}

/** A term is wholly answered by its own words, or by what means the same where a profile says what it is. */
function wholeQuery(term: Term): string {
  return any([...term.direct.map(formQuery), ...meaning(term).map((form) => inShort(formQuery(form)))]);
}

/** The same lexemes in a name, a kind, a theme, a place or a summary, not in the long text. */
function inShort(query: string): string {
  return within(query, "ABC");
}

/** The same lexemes where they have one of these weights. */
export function within(query: string, weights: string): string {
  return query.replace(/'(?:[^']|'')+'(?!:)/g, `$&:${weights}`);
}

/** All that is said to mean the same; null for nothing. */
export function meaningQuery(term: Term): string | null {
  const forms = meaning(term);
  return forms.length > 0 ? any(forms.map(formQuery)) : null;
}

/** What is found only at second hand answers a little, never all. */
function meaning({ weak }: Term): Form[] {
  return weak.filter(({ kind }) => kind !== "far");
}

/** The conditions of a search; null where nothing is left to look for. With a share of the words partial answers count. */
export function planWords(
  terms: readonly Term[],
  required: readonly string[],
  excluded: readonly string[],
  share: number | null,
): WordPlan | null {
  const always = [...required, ...excluded.map((query) => `!${query}`)];
  if (terms.length === 0 && required.length === 0) return null;
  const full = every([...terms.map(wholeQuery), ...always]);
  const subsets = share === null ? [] : enoughSubsets(terms, share);
  const queryOf = terms.length > 1 ? termQuery : saidQuery;
  const enough =
    subsets.length === 0
      ? full
      : every([any(subsets.map((subset) => every(subset.map(queryOf)))), ...always]);
  return {
    terms: [...terms],
    always: always.length > 0 ? every(always) : null,
    full,
    enough,
    isWide: share !== null,
  };
}

/** The smallest sets of terms, all found somewhere, that weigh enough together. */
function enoughSubsets(terms: readonly Term[], share: number): Term[][] {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = terms
    .filter((term) => term.found)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
  const subsets: Term[][] = [];
  const grow = (chosen: Term[], weight: number, from: number) => {
    if (weight >= total * share) {
      subsets.push(chosen);
      return;
    }
    for (let i = from; i < found.length; i++) {
      const next = found[i];
      if (next) grow([...chosen, next], weight + next.weight, i + 1);
    }
  };
  if (total > 0) grow([], 0, 0);
  return subsets;
}
