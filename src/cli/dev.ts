import { withDatabase } from "#db/with-database.ts";
import { environment, environmentOfChild } from "#lib/environment.ts";
import { parseOptions, runCommand } from "./command.ts";
import { serveLiveMap } from "./live-map.ts";
import { log } from "./messages.ts";
import { requireFreePort } from "./port.ts";
import { endProcesses, exitCode, startNode, untilStopped } from "./processes.ts";
import { NEXT } from "./site-build.ts";

const USAGE = `Usage : npm run dev
  Sert le site en développement, sur la base de DATABASE_URL ou la base embarquée. Importez d'abord : npm run import.`;

await runCommand(USAGE, async (args) => {
  parseOptions(args, {});
  const { PORT } = environment();
  await requireFreePort(PORT);
  return withDatabase(log, async (databaseUrl) => {
    const server = startNode(NEXT, ["dev", "--port", String(PORT)], {
      stdio: ["ignore", "inherit", "inherit"],
      env: environmentOfChild({
        NEXT_TELEMETRY_DISABLED: "1",
        DATABASE_URL: databaseUrl,
        LIVE_MAP: await serveLiveMap(),
      }),
    });
    try {
      return await untilStopped(exitCode(server));
    } finally {
      await endProcesses();
    }
  });
});
