import pg from "pg";
import { environment } from "#lib/environment.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { troubleOf } from "#lib/trouble.ts";
import { joinEmbedded } from "./embedded.ts";
import { isFull } from "./embedded-server.ts";
import { migrate, missingMigrations } from "./migrate.ts";

/** A database that answers and has every migration. */
export interface OpenDatabase {
  url: string;
  /** Resolves where the embedded one ends while it is used; a server of the operator's is watched by its own. */
  died: Promise<void>;
  /** Gives it back; the embedded one ends with the last that uses it. */
  close(): Promise<void>;
}

const OLDEST_VERSION = 14;
const PATIENCE_MS = 10_000;

/** Does something with the database, which is open and up to date for as long. */
export async function withDatabase<T>(
  log: (line: string) => void,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(log);
  try {
    return await use(database.url);
  } catch (error) {
    // An embedded database that runs out of room may end without a word.
    const { DATABASE_URL, DATA_DIR } = environment();
    if (DATABASE_URL || !troubleOf(error) || !(await isFull(DATA_DIR))) throw error;
    throw new OperatorError(troubleOf({ code: "ENOSPC" }) ?? "", { cause: error });
  } finally {
    await database.close();
  }
}

/**
 * The database that the environment names, or else the embedded one of the data folder: the running one if there
 * is, a new one otherwise. Migrated in either case.
 */
export async function openDatabase(log: (line: string) => void): Promise<OpenDatabase> {
  const { DATABASE_URL, DATA_DIR } = environment();
  if (DATABASE_URL) {
    await withServer("DATABASE_URL", DATABASE_URL, async () => {});
    await applyMigrations(DATABASE_URL, log);
    return { url: DATABASE_URL, died: new Promise(() => {}), close: async () => {} };
  }

  const embedded = await joinEmbedded(DATA_DIR);
  const close = async () => {
    const end = await embedded.leave();
    if (end === "still-used" && embedded.started) log("La base reste ouverte pour une autre commande.");
  };
  try {
    await applyMigrations(embedded.url, log);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: embedded.url, died: embedded.died, close };
}

async function applyMigrations(url: string, log: (line: string) => void): Promise<void> {
  for (const name of await migrate(url)) log(`Migration appliquée : ${name}`);
}

/** The database that DATABASE_READ_URL names, to be read alone: somebody else migrates it and imports. */
export async function openReadDatabase(url: string): Promise<OpenDatabase> {
  const [missing] = await withServer("DATABASE_READ_URL", url, missingMigrations);
  if (missing)
    throw new OperatorError(
      `La base de DATABASE_READ_URL n'a pas la migration ${missing} : lancez « npm run import » avec DATABASE_URL, puis recommencez.`,
    );
  return { url, died: new Promise(() => {}), close: async () => {} };
}

/** Asks something of a server of the operator's, once it is known to answer and to be recent enough. */
async function withServer<T>(name: string, url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on("error", () => {});
  try {
    const version = await client
      .connect()
      .then(() =>
        client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version"),
      )
      .then(({ rows }) => Math.floor(Number(rows[0]?.version) / 10_000))
      .catch((error: unknown) => {
        throw new OperatorError(whyUnreachable(name, url, error), { cause: error });
      });
    if (version < OLDEST_VERSION) {
      throw new OperatorError(
        `${name} désigne un PostgreSQL ${version} : il faut la version ${OLDEST_VERSION} ou une plus récente.`,
      );
    }
    return await ask(client);
  } finally {
    await client.end();
  }
}

/** The usual ways of not reaching a database, by PostgreSQL's or the system's code. */
const REASONS: Record<string, (host: string, name: string) => string> = {
  "28P01": (host) => `le serveur ${host} refuse l'utilisateur ou le mot de passe : corrigez-les`,
  "28000": (host) => `le serveur ${host} refuse l'utilisateur : corrigez-le ou autorisez-le`,
  "3D000": (host, name) => `la base « ${name} » n'existe pas sur ${host} : créez-la`,
  ENOTFOUND: (host) => `le serveur ${host} est introuvable : corrigez son nom`,
};

function whyUnreachable(variable: string, url: string, error: unknown): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: "indiqué", pathname: "/" };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason =
    REASONS[code]?.(host, decodeURIComponent(pathname.slice(1))) ??
    `le serveur ${host} ne répond pas : démarrez-le ou corrigez l'adresse`;
  return `Base de données injoignable (${variable}) : ${reason}, ou retirez ${variable} pour la base embarquée.`;
}
