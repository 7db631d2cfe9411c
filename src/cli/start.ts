import { once } from "node:events";
import path from "node:path";
import { claim } from "#db/folder-lock.ts";
import { type OpenDatabase, openDatabase, openReadDatabase } from "#db/with-database.ts";
import { runImport, WithdrawalsUnconfirmed } from "#importer/main.ts";
import { environment, environmentOfChild } from "#lib/environment.ts";
import { makeFolder } from "#lib/make-folder.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { parseOptions, runCommand } from "./command.ts";
import { log, step } from "./messages.ts";
import { requireFreePort } from "./port.ts";
import { endProcesses, exitCode, SERVER, SERVER_FLAGS, startNode, untilStopped } from "./processes.ts";
import { buildSite } from "./site-build.ts";

const USAGE = `Usage : npm start
  Met en place la base, importe les publications de seeds/, construit le site et le sert.
  Avec DATABASE_READ_URL et sans DATABASE_URL : construit et sert seulement, d'une base qu'un autre met en place.
  Variables : PORT (3000), DATA_DIR (.data), DATABASE_URL, DATABASE_READ_URL, SITE_URL, SITE_CONTACT, TILE_URL, PMTILES_FILE, TILE_ATTRIBUTION, LOG, METRICS.`;

/** A database that dies so often is not helped by another start. */
const MOST_DEATHS = 3;
const DEATHS_WITHIN_MS = 60_000;

await runCommand(USAGE, async (args) => {
  parseOptions(args, {});
  const { DATABASE_URL, DATABASE_READ_URL, PORT } = environment();
  const cleanups: (() => Promise<void>)[] = [];
  const work = async () => {
    const readUrl = DATABASE_URL ? undefined : DATABASE_READ_URL;
    if (!DATABASE_URL && !readUrl) cleanups.push(await claimSite());
    await requireFreePort(PORT);
    const database = await step("Ouverture de la base de données", () =>
      readUrl ? openReadDatabase(readUrl) : openDatabase(log),
    );
    cleanups.push(database.close);
    if (!readUrl) await step("Import des publications de seeds/", () => importSeeds(database.url));
    await buildSite();
    await serve(database, (again) => {
      cleanups.push(again.close);
    });
  };
  try {
    await untilStopped(work());
  } finally {
    await endProcesses();
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
  return 0;
});

/** One site for one data folder. */
async function claimSite(): Promise<() => Promise<void>> {
  const { DATA_DIR, PORT } = environment();
  await makeFolder(DATA_DIR);
  const site = await claim(path.join(DATA_DIR, "site.lock"), () => ({ port: PORT, connections: 0 }));
  if (site.tag === "claimed") return site.release;
  const { pid, port } = site.holder;
  throw new OperatorError(
    `Le dossier de données ${DATA_DIR} sert déjà à un site, sur le port ${port} (processus ${pid}) : arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`,
  );
}

/** Where the import asks for a confirmation, nobody is there to give it: what is published goes on being served. */
async function importSeeds(databaseUrl: string): Promise<void> {
  const quiet = () => {};
  try {
    const report = await runImport({
      seeds: "seeds",
      databaseUrl,
      dryRun: false,
      now: new Date(),
      log: quiet,
    });
    if (report.written) log(report.summary);
  } catch (error) {
    if (!(error instanceof WithdrawalsUnconfirmed)) throw error;
    log(`${error.message} Le site sert ce qui est déjà publié.`);
  }
}

/** Serves until it is stopped; a database that dies meanwhile is started again. */
async function serve(first: OpenDatabase, onOpen: (database: OpenDatabase) => void): Promise<void> {
  const { PORT } = environment();
  const server = startNode(
    SERVER,
    [],
    {
      // What Next says of itself is none of the operator's business; what goes wrong is.
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: environmentOfChild({
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        DATABASE_URL: first.url,
      }),
    },
    SERVER_FLAGS,
  );
  const end = exitCode(server);
  await step("Démarrage du serveur", () => Promise.race([once(server, "message"), end]));
  if (server.exitCode === null)
    log(`Le site est servi sur http://localhost:${PORT} (Ctrl-C pour l'arrêter).`);
  const restarts = startAgain(first, (database) => {
    onOpen(database);
    server.send({ database: database.url });
  });
  const code = await Promise.race([end, restarts]);
  if (code !== 0)
    throw new OperatorError(
      "Le serveur s'est arrêté : lisez le message ci-dessus, puis relancez « npm start ».",
    );
}

/** Opens the database again each time that it dies, until that is hopeless. */
async function startAgain(first: OpenDatabase, opened: (database: OpenDatabase) => void): Promise<never> {
  const deaths: number[] = [];
  for (let database = first; ; ) {
    await database.died;
    deaths.push(Date.now());
    const [earliest] = deaths.slice(-MOST_DEATHS);
    if (deaths.length >= MOST_DEATHS && Date.now() - Number(earliest) < DEATHS_WITHIN_MS)
      throw new OperatorError(
        `La base embarquée s'est arrêtée ${MOST_DEATHS} fois en une minute : lisez ${path.join(environment().DATA_DIR, "postgres.log")}, puis relancez « npm start ».`,
      );
    database = await step("La base embarquée s'est arrêtée : nouveau démarrage", () => openDatabase(log));
    opened(database);
  }
}
