import "server-only";
import { db } from "#db/client.ts";

/**
 * What several questions give together, all of it of one import: where one ended meanwhile they are asked again. A
 * transaction would do the same, and keep the one connection of the embedded database from everybody else. Pages
 * need it not: src/server does the same around the whole of each.
 */
export async function ofOneImport<T>(read: () => Promise<T>): Promise<T> {
  const before = await lastImport();
  try {
    const answer = await read();
    if ((await lastImport()) === before) return answer;
  } catch (error) {
    // A row may have gone between two questions; if no import ended, it is another matter.
    if ((await lastImport()) === before) throw error;
  }
  return ofOneImport(read);
}

async function lastImport(): Promise<number | null> {
  const run = await db().importRun.findFirst({ select: { id: true }, orderBy: { id: "desc" } });
  return run?.id ?? null;
}
