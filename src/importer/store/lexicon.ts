import type { Prisma } from "#db/generated/client.ts";
import { words } from "#lib/text.ts";
import { insertRows, replacing } from "./insert-rows.ts";
import type { PlannedInitiative } from "./plan.ts";

/** Shorter words have too many neighbours for anybody to be offered one. */
const SHORTEST = 3;
const LONGEST = 40;

/** Makes the lexicon that of these initiatives and other texts: each word, and how many of them have it. */
export async function writeLexicon(
  tx: Prisma.TransactionClient,
  initiatives: readonly PlannedInitiative[],
  others: readonly string[],
): Promise<void> {
  const counts = new Map<string, number>();
  const profiles = initiatives.map(({ initiative, search }) =>
    [initiative.name, ...initiative.aliases, initiative.summary, search.extra, search.text].join(" "),
  );
  for (const text of [...profiles, ...others]) {
    for (const word of new Set(words(text))) {
      if (isOffered(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }

  const gone: string[] = [];
  for (const { word, count } of await tx.searchLexicon.findMany()) {
    if (!counts.has(word)) gone.push(word);
    if (counts.get(word) === count) counts.delete(word);
  }
  await tx.$executeRaw`DELETE FROM search_lexicon WHERE word = ANY(${gone}::text[])`;
  const rows = [...counts].map(([word, count]) => ({ word, count }));
  await insertRows(tx, "search_lexicon", rows, replacing("word", rows));
}

function isOffered(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /\p{L}/u.test(word);
}
