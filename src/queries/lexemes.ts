import "server-only";
import { db } from "#db/client.ts";

/** What the database makes of words and expressions. */
export interface Lexemes {
  /** Of a folded word: none for a stop word, « vélos » → ["velo"]. */
  of(word: string): readonly string[];
  /** The words of an expression one after the other, small words counted, as a tsquery; null for one not asked for. */
  phrase(expression: string): string | null;
}

/** It never changes while the database runs: the words of searches are asked for once. */
const known = new Map<string, { lexemes: readonly string[]; phrase: string }>();
const KEPT = 40_000;

/**
 * The lexemes of folded words, and of expressions of several. The one place where words of a search and of a text
 * become comparable outside of the database.
 */
export async function lexemesOf(
  wordsAndExpressions: readonly string[] | ReadonlySet<string>,
): Promise<Lexemes> {
  let asked = missing(wordsAndExpressions);
  if (known.size + asked.length > KEPT) {
    known.clear();
    asked = missing(wordsAndExpressions);
  }
  if (asked.length > 0) {
    const rows = await db().$queryRaw<{ text: string; lexemes: string[]; phrase: string }[]>`
      SELECT asked.text, tsvector_to_array(to_tsvector('french_directory', directory_text(asked.text))) AS lexemes,
        phraseto_tsquery('french_directory', directory_text(asked.text))::text AS phrase
      FROM unnest(${asked}::text[]) AS asked (text)`;
    for (const { text, ...value } of rows) known.set(text, value);
  }
  return {
    of: (word) => known.get(word)?.lexemes ?? [],
    phrase: (expression) => known.get(expression)?.phrase || null,
  };
}

/** Those that were not asked for yet: of the thousands of each search, next to none. */
function missing(wanted: Iterable<string>): string[] {
  const asked = new Set<string>();
  for (const text of wanted) if (!known.has(text)) asked.add(text);
  return [...asked];
}
