/**
 * The process that serves the site: `node --import tsx src/server/main.ts`, started by `npm start`, which says by
 * a message where the database is now. It ends with the process that started it.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import next from "next";
import { z } from "zod";
import { SITE_LIMITS, setDatabase } from "#db/client.ts";
import { DataWatch } from "#db/data-watch.ts";
import { parisDay } from "#lib/dates.ts";
import { ENTRANCES } from "#lib/entrances.ts";
import { environment } from "#lib/environment.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { Files } from "./files.ts";
import { Kept } from "./kept.ts";
import { jsonTrouble, logRequest, plainTrouble } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { observed } from "./observed.ts";
import { Pages } from "./pages.ts";
import { PmtilesFile } from "./pmtiles-file.ts";
import { siteListener } from "./site.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const BUILD = path.join(ROOT, ".next");
const MEGABYTE = 1024 * 1024;
/** With a database that does not answer the site is served all the same, and says so. */
const WARM_UPS = 3;
const LIMITS = { memory: 64 * MEGABYTE, disk: 256 * MEGABYTE };
const { DATABASE_URL, DATABASE_READ_URL, DATA_DIR, PORT, LOG, METRICS } = environment();
const database = DATABASE_READ_URL ?? DATABASE_URL;
if (!database) throw new Error("server: DATABASE_URL is missing");

process.on("disconnect", () => process.exit(1));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));

await setDatabase(database, SITE_LIMITS);
const watch = new DataWatch(database);
const moved = z.object({ database: z.string() });
process.on("message", async (message) => {
  const { data } = moved.safeParse(message);
  if (!data) return;
  watch.follow(data.database);
  await setDatabase(data.database, SITE_LIMITS);
});

const app = next({ dev: false, dir: ROOT, quiet: true, hostname: "localhost", port: PORT });
await app.prepare();
const settings = siteSettings();
const kept = await Kept.open(path.join(DATA_DIR, "pages"), LIMITS).catch((error: unknown) => {
  plainTrouble(`Le dossier ${DATA_DIR} ne peut pas garder les pages`, error);
  process.exit(1);
});
const trouble = LOG === "json" ? jsonTrouble : plainTrouble;
const pages = new Pages({
  handle: app.getRequestHandler(),
  watch,
  kept,
  edition: await edition(),
  settings,
  today: () => parisDay(new Date()),
  trouble,
});
watch.onVersion(async () => {
  for (const address of ENTRANCES) if (!pages.ready(address)) await pages.page(address);
});

const metrics = METRICS === "1" ? new Metrics(watch) : null;
const { pmtilesFile } = settings;
const tiles = pmtilesFile
  ? await PmtilesFile.of(pmtilesFile).catch((error: Error) => {
      console.error(error.message);
      process.exit(1);
    })
  : null;
const listener = siteListener(pages, await Files.of(ROOT), kept, metrics, tiles);
const observers = [LOG === "json" ? logRequest : [], metrics?.observe ?? []].flat();
const server = createServer(observers.length > 0 ? observed(listener, observers) : listener);
// Longer than what a proxy or a browser waits before it asks by the same connection again.
server.keepAliveTimeout = 75_000;
await warmUp();
server.listen(PORT, () => process.send?.("serving"));

/** The first page loads what all others need, longer than a visitor is kept waiting: it is made before anybody comes. */
async function warmUp(): Promise<void> {
  for (let tries = 0; tries < WARM_UPS; tries++) if ((await pages.page("/")).tag !== "unavailable") return;
}

/** What pages depend on besides the data: a build of other sources or other settings makes other pages. */
async function edition(): Promise<string> {
  const build = await readFile(path.join(BUILD, "BUILD_ID"), "utf8");
  return createHash("sha256")
    .update(JSON.stringify([build, settings]))
    .digest("base64url")
    .slice(0, 16);
}
