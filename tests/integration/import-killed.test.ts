import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, setDatabase } from "#db/client.ts";
import { runImport } from "#importer/main.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";
import { readings } from "../support/read-directory.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

const OLD = "tests/fixtures/livret-1";
const NEW = "tests/fixtures/panorama-1";

function importHere(seeds: string) {
  return runImport({
    seeds,
    databaseUrl: database.url,
    dryRun: false,
    now: new Date(0),
    readings,
    log: () => {},
  });
}

test("an import killed at any moment leaves the old directory whole, or the new one", async () => {
  await importHere(OLD);
  const old = await exportDirectory();
  let killed = 0;
  for (const after of [300, 900, 1300, 1600, 1900, 2200, 2600]) {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--conditions=react-server", "src/cli/import.ts", "--seeds", NEW],
      {
        env: { ...process.env, DATABASE_URL: database.url },
        stdio: "ignore",
      },
    );
    const end = once(child, "exit");
    await Promise.race([pause(after), end]);
    if (child.exitCode === null) {
      child.kill("SIGKILL");
      killed++;
    }
    await end;
    const now = await exportDirectory();
    if (now.dataVersion !== old.dataVersion) {
      // It ended before it was killed: the new directory is there, and whole.
      expect(now.documents.map((d) => d.id)).not.toEqual(old.documents.map((d) => d.id));
      await importHere(OLD);
    }
    expect((await exportDirectory()).initiatives.map((i) => i.slug)).toEqual(
      old.initiatives.map((i) => i.slug),
    );
  }
  expect(killed).toBeGreaterThan(0);
});
