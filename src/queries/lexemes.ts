import "server-only";
import { db } from "#db/client.ts";

/** What the database makes of a word never changes while it runs: the words of searches are asked for once. */
const known = new Map<string, readonly string[]>();
const KEPT = 20_000;

/**
 * The lexemes of each folded word, as full text search keeps them: none for a stop word, « vélos » → ["velo"]. The
 * one place where words of a search and of a text become comparable outside of the database.
 */
export async function lexemesOf(words: Iterable<string>): Promise<(word: string) => readonly string[]> {
  const asked = [...new Set(words)].filter((word) => !known.has(word));
  if (asked.length > 0) {
    const rows = await db().$queryRaw<{ word: string; lexemes: string[] }[]>`
      SELECT asked.word, tsvector_to_array(to_tsvector('french_directory', directory_text(asked.word))) AS lexemes
      FROM unnest(${asked}::text[]) AS asked (word)`;
    if (known.size + rows.length > KEPT) known.clear();
    for (const { word, lexemes } of rows) known.set(word, lexemes);
  }
  return (word) => known.get(word) ?? [];
}
