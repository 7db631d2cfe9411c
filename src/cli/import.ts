import { writeFile } from "node:fs/promises";
import { withDatabase } from "#db/with-database.ts";
import { type ImportReport, runImport } from "#importer/main.ts";
import { parseOptions, print, runCommand } from "./command.ts";
import { log } from "./messages.ts";
import { unwritten } from "./unwritten.ts";

const USAGE = `Usage : npm run import -- [--seeds DOSSIER] [--dry-run] [--report FICHIER] [--confirm-withdrawals]
  --seeds DOSSIER     dossier des publications (par défaut : seeds)
  --dry-run           lit et vérifie tout, n'écrit rien
  --report FICHIER    écrit le compte rendu complet en JSON
  --confirm-withdrawals
                      retire des fiches même si c'est plus d'une sur dix de celles qui sont publiées`;

await runCommand(USAGE, async (args) => {
  const { values } = parseOptions(args, {
    options: {
      seeds: { type: "string", default: "seeds" },
      "dry-run": { type: "boolean", default: false },
      report: { type: "string" },
      "confirm-withdrawals": { type: "boolean", default: false },
    },
  });
  const dryRun = values["dry-run"];
  const run = (databaseUrl: string | null): Promise<ImportReport> =>
    runImport({
      seeds: values.seeds,
      databaseUrl,
      dryRun,
      full: values.report !== undefined,
      confirmWithdrawals: values["confirm-withdrawals"],
      now: new Date(),
      log,
    });

  const report = dryRun ? await run(null) : await withDatabase(log, run);
  const untold = values.report ? await writeReport(values.report, report) : null;
  await print(report.summary);
  if (untold) throw untold;
  return 0;
});

/** Null where it is written; else why not, for after what the import did is told. */
async function writeReport(file: string, report: ImportReport): Promise<unknown> {
  const done = report.dryRun ? "." : " ; l'import, lui, est fait.";
  return writeFile(file, `${JSON.stringify(report, null, 2)}\n`).then(
    () => null,
    (error: unknown) => unwritten(error, `Le compte rendu ${file}`, done),
  );
}
