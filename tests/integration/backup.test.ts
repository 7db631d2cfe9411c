import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { closeDatabase, setDatabase } from "#db/client.ts";
import { serveEmbedded } from "#db/embedded-server.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { createDatabase } from "../support/postgres-database.ts";
import { postgresPrograms } from "../support/postgres-server.ts";
import { importFixtures } from "../support/served.ts";
import { temporaryFolder } from "../support/temporary.ts";

const run = promisify(execFile);
const server = inject("databaseServer");
const programs = postgresPrograms();

/** All that is published. */
async function publishedAt(url: string) {
  await setDatabase(url);
  try {
    return await exportDirectory();
  } finally {
    await closeDatabase();
  }
}

test.runIf(server.tag === "postgres" && programs)(
  "pg_dump puis pg_restore rendent tout ce qui est publié",
  async () => {
    if (server.tag !== "postgres") return;
    const database = await createDatabase(server.url, server.template);
    const folder = await temporaryFolder();
    await importFixtures(database.url, ["livret-1", "rencontres-1"]);
    const before = await publishedAt(database.url);
    const file = path.join(folder.path, "annuaire.dump");
    await run(path.join(programs ?? "", "pg_dump"), ["--format=custom", `--file=${file}`, database.url]);
    const restored = await createDatabase(server.url, null);
    await run(path.join(programs ?? "", "pg_restore"), ["--no-owner", `--dbname=${restored.url}`, file]);
    expect(before.initiatives.length).toBeGreaterThan(0);
    expect(await publishedAt(restored.url)).toEqual(before);
    // And it goes on: another publication comes to it.
    await importFixtures(restored.url, ["livret-1", "rencontres-1", "webinaire-1"]);
    expect((await publishedAt(restored.url)).documents).toHaveLength(3);
    await restored.drop();
    await database.drop();
    await folder.remove();
  },
);

test.runIf(server.tag === "embedded")(
  "la copie du dossier de la base embarquée arrêtée rend tout ce qui est publié",
  async () => {
    if (server.tag !== "embedded") return;
    const [folder, copy] = [await temporaryFolder(), await temporaryFolder()];
    await cp(server.template, folder.path, { recursive: true });
    const first = await serveEmbedded(folder.path);
    if (first.tag === "held") throw new Error("a new folder is in use");
    await importFixtures(first.url, ["livret-1", "rencontres-1"]);
    const before = await publishedAt(first.url);
    await first.close();
    await cp(path.join(folder.path, "postgres"), path.join(copy.path, "postgres"), { recursive: true });
    await folder.remove();
    const restored = await serveEmbedded(copy.path);
    if (restored.tag === "held") throw new Error("a new folder is in use");
    expect(before.initiatives.length).toBeGreaterThan(0);
    expect(await publishedAt(restored.url)).toEqual(before);
    await restored.close();
    await copy.remove();
  },
);
