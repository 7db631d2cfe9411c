import "server-only";
import { db } from "#db/client.ts";
import { nearest, rootOf } from "#domain/search-words.ts";

export interface NameFacts {
  acronyms: { acronym: string; meaning: string }[];
  /** Whether the whole search, at least two words, is the name of something or a piece of one. */
  isName: boolean;
  /** Ids of the published initiatives that are called exactly so. */
  exact: number[];
}

/** What the names of the directory say of a whole search, by its folded words. */
export async function nameFacts(name: string): Promise<NameFacts> {
  const pattern = name.includes(" ") ? `%${name}%` : "";
  const [facts] = await db().$queryRaw<NameFacts[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('acronym', a.acronym, 'meaning', a.meaning)), '[]')
        FROM search_acronym a) AS acronyms,
      ${pattern} <> '' AND EXISTS (
        SELECT 1 FROM search_name n WHERE n.kind IN ('initiative', 'actor') AND n.name LIKE ${pattern}) AS "isName",
      ARRAY(SELECT i.id FROM search_name n JOIN initiative i ON i.slug = n.key
        WHERE n.kind = 'initiative' AND n.name = ${name} AND i.withdrawn_at IS NULL) AS exact`;
  return facts ?? { acronyms: [], isName: false, exact: [] };
}

export interface LexemeCounts {
  profiles: number;
  entries: number;
}

export interface LexemeFacts {
  /** How many initiatives, and how many other things, there are. */
  all: LexemeCounts;
  counts: ReadonlyMap<string, LexemeCounts>;
  /** Lexemes that begin as one of those asked for, or as its root. */
  neighbours: readonly string[];
}

const SHORTEST_START = 4;

/** How often lexemes stand, and which others begin like some of them. */
export async function lexemeFacts(
  lexemes: readonly string[],
  withNeighbours: readonly string[],
): Promise<LexemeFacts> {
  const starts = [...new Set(withNeighbours.map((lexeme) => rootOf(lexeme) ?? lexeme))].filter(
    (start) => start.length >= SHORTEST_START,
  );
  const rows = await db().$queryRaw<({ lexeme: string } & LexemeCounts)[]>`
    SELECT lexeme, profiles, entries FROM search_lexeme WHERE lexeme = ANY(${["", ...new Set(lexemes)]}::text[])
    UNION ALL
    SELECT near.lexeme, near.profiles, near.entries FROM unnest(${starts}::text[]) AS start (lexeme)
    CROSS JOIN LATERAL (
      SELECT l.lexeme, l.profiles, l.entries FROM search_lexeme l
      WHERE l.lexeme >= start.lexeme AND l.lexeme < start.lexeme || '~' ORDER BY l.profiles DESC LIMIT 60
    ) AS near`;
  const counts = new Map(rows.map((row) => [row.lexeme, row]));
  const all = counts.get("") ?? { profiles: 0, entries: 0 };
  const neighbours = [...counts.keys()].filter((lexeme) => starts.some((start) => lexeme.startsWith(start)));
  return { all, counts, neighbours };
}

/** Names that look like a whole search this much are what was meant. */
const LIKE_A_NAME = 0.55;

export interface Mended {
  /** For each unknown word the nearest one of the directory; a word without one is not there. */
  words: ReadonlyMap<string, { word: string; distance: number }>;
  /** The name that the whole search misspells. */
  name: string | null;
}

/** What misspelled words may have been. */
export async function mended(unknown: readonly string[], whole: string): Promise<Mended> {
  const rows = await db().$queryRaw<{ typed: string | null; word: string; likeness: number }[]>`
    SELECT typed.word AS typed, near.word, near.count::float8 AS likeness
    FROM unnest(${[...unknown]}::text[]) AS typed (word) CROSS JOIN LATERAL similar_words(typed.word) AS near
    UNION ALL
    SELECT NULL, near.label, near.likeness FROM similar_names(${whole}) AS near WHERE near.kind IN ('initiative', 'actor')`;
  const words = new Map<string, { word: string; distance: number }>();
  for (const typed of unknown) {
    const candidates = rows.filter((row) => row.typed === typed).toSorted((a, b) => b.likeness - a.likeness);
    const found = nearest(typed, candidates, ({ word }) => word);
    if (found) words.set(typed, { word: found.candidate.word, distance: found.distance });
  }
  const [name] = rows.filter((row) => row.typed === null).toSorted((a, b) => b.likeness - a.likeness);
  return { words, name: name && name.likeness >= LIKE_A_NAME ? name.word : null };
}
