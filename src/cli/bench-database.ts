import { randomUUID } from "node:crypto";
import pg from "pg";
import { joinEmbedded } from "#db/embedded.ts";
import { environment } from "#lib/environment.ts";
import { log } from "./messages.ts";

export interface BenchDatabase {
  url: string;
  /** The operator's server, not the embedded one. */
  isServer: boolean;
  end(): Promise<unknown>;
}

/** A database for the time of a bench: on the server of DATABASE_URL, else the embedded one in this folder. */
export async function benchDatabase(folder: string): Promise<BenchDatabase> {
  const { DATABASE_URL } = environment();
  if (!DATABASE_URL) {
    log("Base embarquée : DATABASE_URL en nomme une autre.");
    const embedded = await joinEmbedded(folder);
    return { url: embedded.url, isServer: false, end: () => embedded.leave() };
  }
  const name = `initiatives_bench_${randomUUID().slice(0, 8)}`;
  const execute = async (sql: string) => {
    const client = new pg.Client({ connectionString: DATABASE_URL });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await execute(`CREATE DATABASE ${name}`);
  const url = new URL(DATABASE_URL);
  url.pathname = `/${name}`;
  return { url: url.href, isServer: true, end: () => execute(`DROP DATABASE ${name} WITH (FORCE)`) };
}
