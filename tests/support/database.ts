import { cp } from "node:fs/promises";
import { inject } from "vitest";
import { serveEmbedded } from "#db/embedded-server.ts";
import { createDatabase } from "./postgres-database.ts";
import type {} from "./provided.ts";
import { temporaryFolder } from "./temporary.ts";

export interface TestDatabase {
  url: string;
  close(): Promise<void>;
}

/** A migrated and empty database of the server under test, for one test file or one test. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = inject("databaseServer");
  if (server.tag === "postgres") {
    const database = await createDatabase(server.url, server.template);
    return { url: database.url, close: database.drop };
  }

  const folder = await temporaryFolder();
  await cp(server.template, folder.path, { recursive: true });
  const embedded = await serveEmbedded(folder.path);
  if (embedded.tag === "held") throw new Error("a new folder is in use");
  return {
    url: embedded.url,
    close: async () => {
      await embedded.close();
      await folder.remove();
    },
  };
}
