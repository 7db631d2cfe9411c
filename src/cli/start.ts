import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { claim } from "#db/folder-lock.ts";
import { openDatabase } from "#db/with-database.ts";
import { runImport } from "#importer/main.ts";
import { environment, environmentOfChild } from "#lib/environment.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { parseOptions, runCommand } from "./command.ts";
import { log, step } from "./messages.ts";
import { requireFreePort } from "./port.ts";
import { endProcesses, exitCode, startNode, untilStopped } from "./processes.ts";
import { buildSite, NEXT } from "./site-build.ts";

const USAGE = `Usage : npm start
  Met en place la base, importe les publications de seeds/, construit le site et le sert.
  Variables : PORT (3000), DATA_DIR (.data), DATABASE_URL, SITE_URL, TILE_URL.`;

const ANSWER_MS = 200;

await runCommand(USAGE, async (args) => {
  parseOptions(args, {});
  const { DATABASE_URL, PORT } = environment();
  const cleanups: (() => Promise<void>)[] = [];
  const work = async () => {
    if (!DATABASE_URL) cleanups.push(await claimSite());
    await requireFreePort(PORT);
    const database = await step("Ouverture de la base de données", () => openDatabase(log));
    cleanups.push(database.close);
    await step("Import des publications de seeds/", () => importSeeds(database.url));
    await buildSite();
    await serve(database.url);
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
  await mkdir(DATA_DIR, { recursive: true });
  const site = await claim(path.join(DATA_DIR, "site.lock"), () => ({ port: PORT, connections: 0 }));
  if (site.tag === "claimed") return site.release;
  const { pid, port } = site.holder;
  throw new OperatorError(
    `Le dossier de données ${DATA_DIR} sert déjà à un site, sur le port ${port} (processus ${pid}) : arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`,
  );
}

async function importSeeds(databaseUrl: string): Promise<void> {
  const quiet = () => {};
  const report = await runImport({ seeds: "seeds", databaseUrl, dryRun: false, now: new Date(), log: quiet });
  if (report.written) log(report.summary);
}

/** Serves until it is stopped. */
async function serve(databaseUrl: string): Promise<void> {
  const { PORT } = environment();
  const server = startNode(NEXT, ["start", "--port", String(PORT)], {
    // What Next says of itself is none of the operator's business; what goes wrong is.
    stdio: ["ignore", "ignore", "inherit"],
    env: environmentOfChild({
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: databaseUrl,
    }),
  });
  const end = exitCode(server);
  await step("Démarrage du serveur", () => Promise.race([answers(PORT), end]));
  if (server.exitCode === null)
    log(`Le site est servi sur http://localhost:${PORT} (Ctrl-C pour l'arrêter).`);
  const code = await end;
  if (code !== 0)
    throw new OperatorError(
      "Le serveur s'est arrêté : lisez le message ci-dessus, puis relancez « npm start ».",
    );
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer) return;
    await pause(ANSWER_MS);
  }
}
