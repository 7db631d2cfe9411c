import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeDatabase, db, SITE_LIMITS, setDatabase } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { formatNumber } from "#lib/text.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { benchDatabase } from "./bench-database.ts";
import { multiplySeeds } from "./bench-documents.ts";
import { measureDownloads } from "./bench-downloads.ts";
import type { ImportMeasure } from "./bench-import.ts";
import { measureMap } from "./bench-map.ts";
import { measurePages } from "./bench-pages.ts";
import { measureRelevance } from "./bench-relevance.ts";
import { measureSearch } from "./bench-search.ts";
import { measureSizes } from "./bench-sizes.ts";
import { measureTexts } from "./bench-texts.ts";
import { parseOptions, print, runCommand, UsageError } from "./command.ts";
import { log } from "./messages.ts";

const USAGE = `Usage : npm run bench -- [--profiles N] [--documents N] [--pages] [--downloads] [--texts N]
                                [--map] [--sizes] [--browser PROGRAMME]
  Mesure l'import, l'export, la recherche et sa pertinence dans une base temporaire : sur le serveur de DATABASE_URL,
  sinon embarquée.
  --profiles N    complète la base jusqu'à N fiches inventées et mesure la recherche à chaque taille
  --documents N   importe N publications, faites des vraies sous d'autres noms
  --pages         mesure les pages seules, gardées et faites, et jusqu'à 100 000 fiches avec DATABASE_URL
  --downloads     mesure les fichiers et l'API seuls : des publications, puis de N fiches
  --texts N       mesure la lecture seule des publications redites jusqu'à N lignes et abîmées de plusieurs façons
                  (100 000 lignes demandent des heures)
  --map           mesure les vues de la carte seules, et comment elle se déplace dans Chromium
  --sizes         pèse la plus lourde page de chaque sorte dans Chromium, à côté de ce qu'elle a le droit de peser
  --browser       le programme qui est ce Chromium (par défaut : celui de Playwright)`;

type Row = [measure: string, value: string];

await runCommand(USAGE, async (args) => {
  const { values } = parseOptions(args, {
    options: {
      profiles: { type: "string", default: "0" },
      documents: { type: "string", default: "0" },
      pages: { type: "boolean", default: false },
      downloads: { type: "boolean", default: false },
      map: { type: "boolean", default: false },
      sizes: { type: "boolean", default: false },
      texts: { type: "string" },
      browser: { type: "string" },
    },
  });
  const profiles = Number(values.profiles);
  if (!Number.isInteger(profiles) || profiles < 0)
    throw new UsageError("--profiles attend un nombre de fiches.");
  const documents = Number(values.documents);
  if (!Number.isInteger(documents) || documents < 0)
    throw new UsageError("--documents attend un nombre de publications.");

  if (values.pages) {
    await measurePages();
    return 0;
  }
  if (values.texts !== undefined) {
    const lines = Number(values.texts);
    if (!Number.isInteger(lines) || lines < 16) throw new UsageError("--texts attend un nombre de lignes.");
    await measureTexts(lines);
    return 0;
  }

  const folder = await mkdtemp(path.join(tmpdir(), "initiatives-bench-"));
  const database = await benchDatabase(folder);
  try {
    await migrate(database.url);
    await setDatabase(database.url, SITE_LIMITS);
    const rows = [...(await measureData("seeds", database.url))];
    if (values.downloads) {
      await print((await measureDownloads(database.url, folder, profiles)).join("\n"));
      return 0;
    }
    const { browser } = values;
    if (values.sizes) {
      await print((await measureSizes(database.url, folder, browser)).join("\n"));
      return 0;
    }
    if (values.map) {
      await print((await measureMap(database.url, folder, { profiles, browser })).join("\n"));
      return 0;
    }
    // How well searches answer is graded on the publications themselves, before anything is added to them.
    const relevance = await measureRelevance(log);
    if (documents > 0)
      rows.push(...(await measureData(await multiplySeeds(documents, folder), database.url)));
    const width = Math.max(...rows.map(([measure]) => measure.length));
    await print(rows.map(([measure, value]) => `${measure.padEnd(width)}  ${value}`).join("\n"));
    await print(`\n${relevance}`);
    await print(await measureSearch(database.url, Math.max(profiles, await db().initiative.count())));
  } finally {
    await closeDatabase();
    await database.end();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

async function measureData(seeds: string, databaseUrl: string): Promise<Row[]> {
  const first = await importInChild(seeds, databaseUrl);
  const second = await importInChild(seeds, databaseUrl);
  return [
    [`import de ${path.basename(seeds)}`, milliseconds(first.milliseconds)],
    ["mémoire de l'import (plus haut)", `${formatNumber(first.megabytes)} Mo`],
    ["import sans changement", milliseconds(second.milliseconds)],
    ["export JSON", milliseconds(await timed(exportDirectory))],
  ];
}

async function importInChild(seeds: string, databaseUrl: string): Promise<ImportMeasure> {
  const child = fork(new URL("bench-import.ts", import.meta.url), [seeds, databaseUrl]);
  const exited = once(child, "exit");
  const [measure] = await Promise.race([
    once(child, "message"),
    exited.then(() => Promise.reject(new Error(`L'import de ${seeds} a échoué.`))),
  ]);
  await exited;
  return measure as ImportMeasure;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function milliseconds(ms: number): string {
  return `${formatNumber(Math.round(ms * 10) / 10)} ms`;
}
