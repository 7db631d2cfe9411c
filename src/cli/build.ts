import { parseOptions, runCommand } from "./command.ts";
import { endProcesses, untilStopped } from "./processes.ts";
import { buildSite } from "./site-build.ts";

const USAGE = `Usage : npm run build
  Construit le site sans le servir : pour l'image d'un conteneur. « npm start » le fait lui-même au besoin.`;

await runCommand(USAGE, async (args) => {
  parseOptions(args, {});
  try {
    await untilStopped(buildSite());
  } finally {
    await endProcesses();
  }
  return 0;
});
