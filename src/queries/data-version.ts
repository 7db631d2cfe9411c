import "server-only";
import { db } from "#db/client.ts";

interface PublishedVersion {
  version: string;
  importedAt: Date;
  importId: number;
}

/** The version of the published data and the moment it was imported; null before the first import. */
export async function dataVersion(): Promise<PublishedVersion | null> {
  const run = await db().importRun.findFirst({
    select: { id: true, dataVersion: true, startedAt: true },
    orderBy: { id: "desc" },
  });
  return run && { version: run.dataVersion, importedAt: run.startedAt, importId: run.id };
}
