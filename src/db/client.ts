import { PrismaPg } from "@prisma/adapter-pg";
import { environment } from "#lib/environment.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { PrismaClient } from "./generated/client.ts";

/** A client of its own for one database; the caller disconnects it. */
export function connect(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
}

/** Kept on the process and not on the module, which Next loads anew at each change while developing. */
const shared = globalThis as typeof globalThis & { directoryClient?: PrismaClient };

/** The process-wide client, made when first asked for, of the database that DATABASE_URL names. */
export function db(): PrismaClient {
  shared.directoryClient ??= connect(requiredUrl());
  return shared.directoryClient;
}

/** Makes `db()` the client of this database, in a command that found it by other means than DATABASE_URL. */
export async function setDatabase(url: string): Promise<void> {
  await closeDatabase();
  shared.directoryClient = connect(url);
}

/** Ends the process-wide client, if there is one. */
export async function closeDatabase(): Promise<void> {
  const client = shared.directoryClient;
  shared.directoryClient = undefined;
  await client?.$disconnect();
}

function requiredUrl(): string {
  const { DATABASE_URL } = environment();
  if (DATABASE_URL) return DATABASE_URL;
  throw new OperatorError(
    "Aucune base de données : lancez le site par « npm start » ou définissez DATABASE_URL.",
  );
}
