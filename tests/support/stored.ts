import { db } from "#db/client.ts";
import type { Initiative } from "#domain/directory.ts";
import type { ImportedDirectory } from "#importer/store/imported.ts";
import { storeDirectory } from "#importer/store/store-directory.ts";
import { importOf, sampleDirectory } from "./sample-directory.ts";

/** An import of these initiatives, whose identities are those of their slugs unless told. */
export function importing(initiatives: readonly Initiative[], identities: Record<string, string> = {}) {
  return importOf(sampleDirectory(initiatives), identities);
}

/** Stores an import in the process-wide database, and fails unless that wrote something. */
export async function stored(imported: ImportedDirectory, now: Date) {
  const result = await storeDirectory(db(), imported, now, { confirmWithdrawals: true });
  if (result.status !== "stored") throw new Error(JSON.stringify(result));
  return result;
}

/** Empties the database of all that an import writes. */
export async function emptyDatabase(): Promise<void> {
  await db()
    .$executeRaw`TRUNCATE document, initiative, organisation, import_run, search_lexicon, search_name, search_lexeme, search_acronym CASCADE`;
}
