import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { environment } from "#lib/environment.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { PrismaClient } from "./generated/client.ts";

/** Our statements are short: to compile them takes PostgreSQL longer than to run them. */
const OPTIONS = "-c jit=off";

/** A client of its own for one database; the caller disconnects it. */
export function connect(url: string, limits: Limits = {}): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, options: OPTIONS, ...limits }) });
}

type Limits = Pick<
  pg.PoolConfig,
  "connectionTimeoutMillis" | "query_timeout" | "statement_timeout" | "max" | "options"
>;

/**
 * What a site waits for, of a database that may be frozen, gone or busy. A visitor waits less (src/server/pages.ts); this
 * frees the connections, and the server is told too, so that it does not work for nobody.
 */
export const SITE_LIMITS: Limits = {
  // A word of most texts is looked up in the index all the same: PostgreSQL does not know what it costs to read them.
  // A site writes nothing, even by a fault of ours; the embedded database does not heed it, whose one session imports too.
  options: `${OPTIONS} -c enable_seqscan=off -c default_transaction_read_only=on`,
  // As long as a question: a process that is busy making pages must not take its own delay for the database's.
  connectionTimeoutMillis: 5_000,
  query_timeout: 5_000,
  statement_timeout: 5_000,
  max: 10,
};

/** Kept on the process and not on the module, which Next loads anew at each change while developing. */
const shared = globalThis as typeof globalThis & { directoryClient?: PrismaClient };

/** The process-wide client, made when first asked for, of the database that the environment names. */
export function db(): PrismaClient {
  shared.directoryClient ??= connect(requiredUrl());
  return shared.directoryClient;
}

/** Makes `db()` the client of this database, in a command that found it by other means than DATABASE_URL. */
export async function setDatabase(url: string, limits: Limits = {}): Promise<void> {
  const before = shared.directoryClient;
  shared.directoryClient = connect(url, limits);
  await before?.$disconnect();
}

/** Ends the process-wide client, if there is one. */
export async function closeDatabase(): Promise<void> {
  const client = shared.directoryClient;
  shared.directoryClient = undefined;
  await client?.$disconnect();
}

function requiredUrl(): string {
  const { DATABASE_URL, DATABASE_READ_URL } = environment();
  const url = DATABASE_READ_URL ?? DATABASE_URL;
  if (url) return url;
  throw new OperatorError(
    "Aucune base de données : lancez le site par « npm start » ou définissez DATABASE_URL.",
  );
}
