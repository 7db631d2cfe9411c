/** A child of the bench that imports, so that the peak it reports is that of an import and of nothing else. */
import { closeDatabase } from "#db/client.ts";
import { afresh } from "#importer/kept-readings.ts";
import { runImport } from "#importer/main.ts";

const [seeds, databaseUrl] = process.argv.slice(2);
if (!seeds || !databaseUrl || !process.send) throw new Error("bench-import: started by the bench alone");

const started = performance.now();
await runImport({ seeds, databaseUrl, dryRun: false, readings: afresh, now: new Date(), log: () => {} });
const measured: ImportMeasure = {
  milliseconds: performance.now() - started,
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.send(measured);
await closeDatabase();

export interface ImportMeasure {
  milliseconds: number;
  /** The largest resident memory of the process. */
  megabytes: number;
}
