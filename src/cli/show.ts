import { showStage } from "#importer/main.ts";
import { parseOptions, print, runCommand, UsageError } from "./command.ts";

const STAGES = ["read", "parse", "layers", "extract", "resolve"] as const;

const USAGE = `Usage : npm run show -- ${STAGES.join("|")} IDENTIFIANT
  Montre ce qu'une étape de l'import fait d'une publication (identifiants dans seeds/catalogue.yaml) ;
  « layers » montre chaque ligne avec ce qui y est reconnu, et par quelle règle.
  --seeds DOSSIER     dossier des publications (par défaut : seeds)`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseOptions(args, {
    allowPositionals: true,
    options: { seeds: { type: "string", default: "seeds" } },
  });
  const [name, documentId, ...rest] = positionals;
  const stage = STAGES.find((known) => known === name);
  if (!stage || documentId === undefined || rest.length > 0) {
    throw new UsageError("Il faut une étape et l'identifiant d'une publication.");
  }
  await print(await showStage(stage, documentId, values.seeds));
  return 0;
});
