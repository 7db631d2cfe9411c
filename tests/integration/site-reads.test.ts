import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { closeDatabase, connect, db, SITE_LIMITS, setDatabase } from "#db/client.ts";
import { storeDirectory } from "#importer/store/store-directory.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";
import { importOf } from "../support/sample-directory.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url, SITE_LIMITS);
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

test("an import is stored while a site reads, which sees it", async () => {
  expect(await db().initiative.count()).toBe(0);
  const importer = connect(database.url);
  const stored = await storeDirectory(importer, importOf(), new Date(0));
  await importer.$disconnect();
  expect(stored).toMatchObject({ status: "stored" });
  expect(await db().initiative.count()).toBeGreaterThan(0);
});

test.runIf(inject("databaseServer").tag === "postgres")(
  "the site's own connections write nothing, by the role that owns the tables",
  async () => {
    for (const write of [
      db().$executeRaw`DELETE FROM import_run`,
      db().$executeRaw`CREATE TABLE t (x int)`,
      db().initiative.updateMany({ data: { name: "x" } }),
    ])
      await expect(write).rejects.toThrow(/read-only transaction/);
  },
);
