import { parseOptions, print, runCommand, UsageError } from "./command.ts";
import { noticesPage } from "./notices.ts";
import { ROOT } from "./processes.ts";

const STAGES = ["read", "parse", "layers", "extract", "resolve"] as const;

const USAGE = `Usage : npm run show -- ${STAGES.join("|")} IDENTIFIANT
        npm run show -- rules [DOSSIER…]
        npm run show -- licences
  Montre ce qu'une étape de l'import fait d'une publication (identifiants dans seeds/catalogue.yaml) ;
  « layers » montre chaque ligne avec ce qui y est reconnu, et par quelle règle.
  « rules » compte les dossiers de publications dont un texte répond à chaque expression de l'import (par défaut :
  seeds et tests/fixtures), les moins utiles d'abord. « licences » nomme celles de tous les paquets.
  --seeds DOSSIER     dossier des publications (par défaut : seeds)`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseOptions(args, {
    allowPositionals: true,
    options: { seeds: { type: "string", default: "seeds" } },
  });
  const [name, documentId, ...rest] = positionals;
  if (name === "rules") {
    const folders = [documentId, ...rest].filter((folder) => folder !== undefined);
    await print(await rulesTable(folders.length > 0 ? folders : ["seeds", "tests/fixtures"]));
    return 0;
  }
  if (name === "licences") {
    await print(noticesPage(ROOT));
    return 0;
  }
  const stage = STAGES.find((known) => known === name);
  if (!stage || documentId === undefined || rest.length > 0) {
    throw new UsageError("Il faut une étape et l'identifiant d'une publication.");
  }
  const { showStage } = await import("#importer/main.ts");
  await print(await showStage(stage, documentId, values.seeds));
  return 0;
});

async function rulesTable(folders: readonly string[]): Promise<string> {
  const { ruleUse } = await import("./rules.ts");
  const uses = await ruleUse(ROOT, folders);
  const unused = uses.filter((use) => use.folders === 0).length;
  return [
    `${uses.length} expressions, dont ${unused} sans usage`,
    ...uses.map((use) => `${use.folders}\t${use.where}\t/${use.source}/${use.flags}`),
  ].join("\n");
}
