import "server-only";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { editDistance, type SearchTerm, searchTerms, withWordsReplaced } from "#domain/search-words.ts";

export interface UnderstoodSearch {
  /** What the database looks for, of the type `tsquery`; null for a search without a word that counts. */
  tsquery: Prisma.Sql | null;
  /** The words looked for instead of those typed; null where they are those typed. */
  correction: string | null;
}

/** Short words have too many neighbours for a guess. */
const SHORTEST_CORRECTED = 4;

/**
 * Reads the words of a search. A word that is nowhere in the directory gives way to the nearest one that is, so
 * that the list, the map and the exports of one address all look for the same.
 */
export async function understandSearch(q: string): Promise<UnderstoodSearch> {
  const terms = await answeredTerms(searchTerms(q));
  const replacements = new Map<string, string>();
  for (const { term, found } of terms) {
    const nearest = found || !isCorrectable(term) ? null : await nearestWord(term.typed);
    if (nearest) replacements.set(term.typed, nearest);
  }
  if (replacements.size === 0) return { tsquery: allOf(terms), correction: null };
  const correction = withWordsReplaced(q, replacements);
  return { tsquery: allOf(await answeredTerms(searchTerms(correction))), correction };
}

interface AnsweredTerm {
  term: SearchTerm;
  /** As the database writes it; empty for words that it leaves out. */
  query: string;
  /** Whether any published initiative answers it. */
  found: boolean;
}

async function answeredTerms(terms: readonly SearchTerm[]): Promise<AnsweredTerm[]> {
  if (terms.length === 0) return [];
  const queries = terms.map((term) => Prisma.sql`(${anyOf(term)})`);
  const rows = await db().$queryRaw<{ query: string; found: boolean }[]>`
    SELECT asked.query::text, EXISTS (
      SELECT 1 FROM initiative i WHERE i.withdrawn_at IS NULL AND i.search @@ asked.query
    ) AS found
    FROM unnest(ARRAY[${Prisma.join(queries)}]::tsquery[]) WITH ORDINALITY AS asked (query, rank)
    ORDER BY asked.rank`;
  return terms.map((term, index) => ({ term, query: "", found: false, ...rows[index] }));
}

function anyOf({ alternatives }: SearchTerm): Prisma.Sql {
  const queries = alternatives.map(
    (group) => Prisma.sql`plainto_tsquery('french_directory', directory_text(${group.join(" ")}))`,
  );
  return Prisma.join(queries, " || ");
}

function allOf(terms: readonly AnsweredTerm[]): Prisma.Sql | null {
  const queries = terms.map(({ query }) => query).filter((query) => query !== "");
  return queries.length === 0
    ? null
    : Prisma.sql`${queries.map((query) => `(${query})`).join(" & ")}::tsquery`;
}

function isCorrectable({ isPlain, typed }: SearchTerm): boolean {
  return isPlain && typed.length >= SHORTEST_CORRECTED && !/\d/.test(typed);
}

async function nearestWord(word: string): Promise<string | null> {
  const candidates = await db().$queryRaw<{ word: string }[]>`
    SELECT word FROM search_lexicon WHERE word % ${word}
    ORDER BY similarity(word, ${word}) DESC, count DESC, word LIMIT 30`;
  const allowed = word.length < 6 ? 1 : 2;
  const [nearest] = candidates
    .map((candidate) => ({ ...candidate, distance: editDistance(word, candidate.word) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.word ?? null;
}
