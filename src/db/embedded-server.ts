import { chmod, mkdir, statfs } from "node:fs/promises";
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

/** Two segments of PostgreSQL's journal: a database that is opened without room for them may not open again. */
const ROOM = 2 * 16 * 1024 * 1024;

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
  const postgres = path.join(dataFolder, "postgres");
  // What PGlite writes in it anybody could change.
  await mkdir(postgres, { recursive: true, mode: 0o700 });
  await chmod(postgres, 0o700);
  if (await isFull(dataFolder)) throw Object.assign(new Error("no room is left"), { code: "ENOSPC" });
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
      dataDir: postgres,
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

/** Whether the disk of a data folder has no room for the database to work in. */
export async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < ROOM;
}
