import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeDatabase, connect, db, setDatabase } from "#db/client.ts";
import type { Initiative } from "#domain/directory.ts";
import { inPublishedOrder } from "#domain/published-order.ts";
import { IMPORT_LOCK, previewDirectory, storeDirectory } from "#importer/store/store-directory.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { freshDatabase } from "../support/database.ts";
import { importOf } from "../support/sample-directory.ts";
import { AUBERGE, ECOLE, FITLAB, JARDIN, POLE } from "../support/sample-initiatives.ts";
import { emptyDatabase, importing, stored } from "../support/stored.ts";

const MARCH = new Date("2026-03-01T10:00:00Z");
const APRIL = new Date("2026-04-01T10:00:00Z");

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
});

beforeEach(emptyDatabase);

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

/** The transaction that last wrote each row: the same means that nothing was written. */
async function rowVersions() {
  return db().$queryRaw`
    SELECT 'i' AS kind, slug AS key, xmin::text FROM initiative
    UNION ALL SELECT 'd', id, xmin::text FROM document
    UNION ALL SELECT 'p', id::text, xmin::text FROM passage
    UNION ALL SELECT 'l', word, xmin::text FROM search_lexicon
    UNION ALL SELECT 'r', id::text, xmin::text FROM import_run ORDER BY 1, 2`;
}

test("what is stored comes out as it went in, in the order of publication", async () => {
  const imported = importOf();
  await stored(imported, MARCH);
  expect(await exportDirectory()).toEqual(inPublishedOrder(imported.directory));
});

test("the export is the same text each time", async () => {
  await stored(importOf(), MARCH);
  expect(JSON.stringify(await exportDirectory())).toBe(JSON.stringify(await exportDirectory()));
});

test("a second store of the same set writes nothing, not even in the ledger", async () => {
  const first = await stored(importOf(), MARCH);
  expect(first.counts).toEqual({ created: 5, updated: 0, unchanged: 0, withdrawn: 0 });
  const before = await rowVersions();
  const second = await storeDirectory(db(), importOf(), APRIL);
  expect(second).toEqual({
    status: "unchanged",
    dataVersion: importOf().directory.dataVersion,
    counts: { created: 0, updated: 0, unchanged: 5, withdrawn: 0 },
  });
  expect(await rowVersions()).toEqual(before);
});

test("the same set read by another program is written again: it may count and index otherwise", async () => {
  await stored(importOf(), MARCH);
  const names = () => db().$queryRaw`SELECT * FROM search_name ORDER BY kind, key, name`;
  const indexed = await names();
  await db().$executeRaw`DELETE FROM search_name`;
  const again = await stored({ ...importOf(), programVersion: "another" }, APRIL);
  expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 5, withdrawn: 0 });
  expect(again.changes).toEqual([]);
  expect(await names()).toEqual(indexed);
  expect((await storeDirectory(db(), { ...importOf(), programVersion: "another" }, APRIL)).status).toBe(
    "unchanged",
  );
});

test("what leads nowhere is refused in sentences, and nothing is written", async () => {
  const lost = { ...JARDIN, relations: [{ ...ECOLE.relations[0], organisation: "inconnue" }] } as Initiative;
  const imported = importing([lost]);
  expect(await storeDirectory(db(), imported, MARCH)).toEqual({
    status: "refused",
    reasons: ["L'initiative « jardin-de-la-lys » renvoie à l'acteur inconnu « inconnue »."],
  });
  expect(await db().importRun.count()).toBe(0);
  expect(await db().document.count()).toBe(0);
});

test("a store that fails midway leaves the old data whole", async () => {
  await stored(importOf(), MARCH);
  const before = await rowVersions();
  const impossible: Initiative = { ...JARDIN, siren: "trop court" };
  const failing = importing([ECOLE, POLE, FITLAB, impossible]);
  await expect(storeDirectory(db(), failing, APRIL, { confirmWithdrawals: true })).rejects.toThrow(
    /initiative_siren_check/,
  );
  expect(await rowVersions()).toEqual(before);
});

test("a preview says what storing would do, and writes nothing", async () => {
  await stored(importOf(), MARCH);
  const before = await rowVersions();
  const imported = importing([ECOLE, { ...POLE, summary: "Autre chose." }, FITLAB, AUBERGE]);
  const preview = await previewDirectory(db(), imported);
  expect(preview).toMatchObject({
    status: "previewed",
    counts: { created: 0, updated: 1, unchanged: 3, withdrawn: 1 },
    changes: [{ change: "withdrawn" }, { change: "changed", fields: [{ field: "summary" }] }],
  });
  expect(await rowVersions()).toEqual(before);
  expect(await storeDirectory(db(), imported, APRIL, { confirmWithdrawals: true })).toEqual({
    ...preview,
    status: "stored",
  });
});

test("an import that would withdraw more than a tenth of the profiles asks first, and writes nothing", async () => {
  await stored(importOf(), MARCH);
  const before = await rowVersions();
  expect(await storeDirectory(db(), importing([ECOLE, POLE, FITLAB, AUBERGE]), APRIL)).toEqual({
    status: "unconfirmed",
    reasons: [expect.stringMatching(/^Cet import retirerait 1 fiche sur 5 publiées.*--confirm-withdrawals/)],
  });
  expect(await rowVersions()).toEqual(before);
});

test("two runs at once: one writes, the other finds it done", async () => {
  const other = connect(database.url);
  try {
    const results = await Promise.all([
      storeDirectory(db(), importOf(), MARCH),
      storeDirectory(other, importOf(), MARCH),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["stored", "unchanged"]);
    expect(await db().importRun.count()).toBe(1);
  } finally {
    await other.$disconnect();
  }
});

test("a run that finds another one at work gives up after a while with a sentence", async () => {
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  try {
    await other.query("BEGIN");
    await other.query("SELECT pg_advisory_xact_lock($1)", [IMPORT_LOCK]);
    expect(await storeDirectory(db(), importOf(), MARCH, { lockWaitSeconds: 1 })).toEqual({
      status: "refused",
      reasons: [expect.stringMatching(/^Un autre import est en cours depuis plus de 1 seconde/)],
    });
    await other.query("ROLLBACK");
  } finally {
    await other.end();
  }
  expect(await db().importRun.count()).toBe(0);
});

test("the lexicon holds the words of names and texts, folded, with how many initiatives have each", async () => {
  await stored(importOf(), MARCH);
  const words = await db().searchLexicon.findMany({
    where: { word: { in: ["coeurs", "friperies", "insertion", "d"] } },
  });
  expect(words.sort((a, b) => (a.word < b.word ? -1 : 1))).toEqual([
    { word: "coeurs", count: 1 },
    { word: "friperies", count: 1 },
    { word: "insertion", count: 2 },
  ]);
});
