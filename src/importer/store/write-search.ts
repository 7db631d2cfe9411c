import type { Prisma } from "#db/generated/client.ts";
import { batches, insertRows } from "./insert-rows.ts";
import { writeLexicon } from "./lexicon.ts";
import type { Plan } from "./plan.ts";
import { searchAcronymRows, searchEntryRows, searchNameRows } from "./search-entries.ts";

const PROFILES_AT_ONCE = 200;

/** Makes what searches read that of the records just written. */
export async function writeSearch(tx: Prisma.TransactionClient, plan: Plan): Promise<void> {
  for (const ids of batches(await changedProfiles(tx, plan), PROFILES_AT_ONCE)) {
    await tx.$executeRaw`SELECT refresh_search_profiles(${ids}::int[])`;
  }
  const entries = searchEntryRows(plan);
  for (const [table, rows] of [
    ["search_entry", entries],
    ["search_name", searchNameRows(plan)],
    ["search_acronym", searchAcronymRows(plan)],
  ] as const) {
    await tx.$executeRawUnsafe(`DELETE FROM "${table}"`);
    await insertRows(tx, table, rows);
  }
  await tx.$executeRaw`SELECT refresh_search_counts()`;
  await tx.$executeRaw`SELECT refresh_actors()`;
  await writeLexicon(
    tx,
    plan.initiatives,
    entries.map(({ title, text }) => `${title} ${text}`),
  );
}

/** The initiatives that were written or withdrawn, and those whose publications were: what is said of these counts. */
async function changedProfiles(tx: Prisma.TransactionClient, plan: Plan): Promise<number[]> {
  const slugs = plan.initiatives.flatMap(({ action, initiative }) =>
    action === "keep" ? [] : initiative.slug,
  );
  const documents = plan.documents.flatMap(({ action, content }) =>
    action === "keep" ? [] : content.record.id,
  );
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT i.id FROM initiative i WHERE i.slug = ANY(${slugs}::text[]) OR i.id = ANY(${plan.withdrawn.map(({ id }) => id)}::int[])
      OR EXISTS (SELECT 1 FROM occurrence o JOIN passage p ON p.id = o.passage_id
                 WHERE o.initiative_id = i.id AND p.document_id = ANY(${documents}::text[]))
    ORDER BY i.id`;
  return rows.map(({ id }) => id);
}
