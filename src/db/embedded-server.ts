import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { claim, type Holder } from "./folder-lock.ts";
import { WireServer } from "./wire-server.ts";

export interface EmbeddedServer {
  tag: "serving";
  url: string;
  /** How many are open now. */
  connections(): number;
  /** Calls back each time that the last connection has ended. */
  onIdle(callback: () => void): void;
  /** Ends the connections and closes the data folder. */
  close(): Promise<void>;
}

/** Where the lock of a data folder's database lies. */
export function lockFile(dataFolder: string): string {
  return path.join(dataFolder, "postgres.lock");
}

export function embeddedUrl(port: number): string {
  return `postgresql://postgres@127.0.0.1:${port}/postgres`;
}

/**
 * Serves the PostgreSQL of a data folder from this process, unless another already does. The lock is ours before
 * the first file is touched: two processes never open one folder.
 */
export async function serveEmbedded(
  dataFolder: string,
): Promise<EmbeddedServer | { tag: "held"; holder: Holder }> {
  await mkdir(dataFolder, { recursive: true });
  let open: (database: PGlite) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const opening = new Promise<PGlite>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  opening.catch(() => {});

  const wire = await WireServer.listen(opening);
  const lock = await claim(lockFile(dataFolder), () => ({ port: wire.port, connections: wire.connections }));
  if (lock.tag === "held") {
    await wire.close();
    return lock;
  }

  try {
    const database = await PGlite.create({
      dataDir: path.join(dataFolder, "postgres"),
      extensions: { unaccent, pg_trgm },
    });
    open(database);
    return {
      tag: "serving",
      url: embeddedUrl(wire.port),
      connections: () => wire.connections,
      onIdle: (callback) => wire.onIdle(callback),
      close: async () => {
        await wire.close();
        await database.close();
        await lock.release();
      },
    };
  } catch (error) {
    fail(error);
    await wire.close();
    await lock.release();
    throw error;
  }
}
