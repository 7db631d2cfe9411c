import "server-only";
import { db } from "#db/client.ts";

/** The version of the published data and the moment it was imported; null before the first import. */
export async function dataVersion(): Promise<{ version: string; importedAt: Date } | null> {
  const run = await db().importRun.findFirst({
    select: { dataVersion: true, startedAt: true },
    orderBy: { id: "desc" },
  });
  return run && { version: run.dataVersion, importedAt: run.startedAt };
}
