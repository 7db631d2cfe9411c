import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { storeDirectory } from "#importer/store/store-directory.ts";
import { cooperationPoles } from "#queries/cooperation-poles.ts";
import { dataVersion } from "#queries/data-version.ts";
import { documentById } from "#queries/document-by-id.ts";
import { documentList } from "#queries/document-list.ts";
import { events } from "#queries/events.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { findingsReport } from "#queries/findings-report.ts";
import { health } from "#queries/health.ts";
import { initiativeBySlug } from "#queries/initiative-by-slug.ts";
import { overview } from "#queries/overview.ts";
import { eventReading, withLinks } from "#queries/reading.ts";
import { sitemapCounts, sitemapEntries } from "#queries/sitemap.ts";
import { freshDatabase } from "../support/database.ts";
import { importOf, sampleDirectory } from "../support/sample-directory.ts";
import {
  AUBERGE,
  COLLOQUE,
  ECOLE,
  FITLAB,
  JARDIN,
  lines,
  PANORAMA,
  POLE,
} from "../support/sample-initiatives.ts";

const MARCH = new Date("2026-03-01T10:00:00Z");
const VERSION = importOf().directory.dataVersion;

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

test("before the first import every question has an answer", async () => {
  expect(await health()).toEqual({ status: "empty" });
  expect(await dataVersion()).toBeNull();
  expect(await overview()).toMatchObject({ initiatives: { total: 0 }, dataVersion: null, latestEvents: [] });
  expect(await findingsReport()).toMatchObject({ total: 0, byCode: [], byDocument: [] });
  expect(await exportDirectory()).toMatchObject({ schemaVersion: 1, initiatives: [], documents: [] });
  expect(await sitemapCounts()).toMatchObject({
    counts: { initiatives: 0, restitutions: 0, publications: 0 },
    importedAt: null,
  });
});

describe("after an import", () => {
  beforeAll(async () => {
    // A first one has an initiative that the second one has no more.
    await storeDirectory(
      db(),
      importOf(sampleDirectory([ECOLE, { ...JARDIN, name: "Parti", slug: "parti" }])),
      new Date(0),
    );
    await storeDirectory(db(), importOf(), MARCH, { confirmWithdrawals: true });
  });

  test("a profile comes with its documents and findings", async () => {
    expect(await initiativeBySlug(ECOLE.slug)).toMatchObject({
      status: "found",
      initiative: ECOLE,
      documents: [{ id: COLLOQUE }, { id: PANORAMA }],
      findings: [{ code: "invalid-phone", initiative: ECOLE.slug, lineStart: 13 }],
    });
    expect(await initiativeBySlug("nulle-part")).toEqual({ status: "unknown" });
    expect(await initiativeBySlug("parti")).toEqual({ status: "withdrawn", name: "Parti", since: MARCH });
  });

  test("the home page counts what is published", async () => {
    const { themes, types, departments, ...rest } = await overview();
    expect(rest).toMatchObject({
      initiatives: { total: 5, full: 1, brief: 2, listed: 2 },
      documents: 2,
      organisations: 2,
      latestEvents: [{ slug: "colloque-des-marais", isMain: true, documentTitle: "Le colloque des marais" }],
      dataVersion: VERSION,
      importedAt: MARCH,
    });
    expect(rest.latestEvents).toHaveLength(1);
    expect(themes).toContainEqual({ slug: "textile", label: "Textile", count: 1 });
    expect(themes).toContainEqual({ slug: "mobilite", label: "Mobilité", count: 0 });
    expect(types.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])).toEqual([
      ["ACI", 2],
      ["EI", 1],
      ["EA", 1],
      ["PTCE", 1],
    ]);
    expect(departments.map(({ code, count }) => [code, count])).toEqual([
      ["02", 1],
      ["59", 2],
      ["60", 0],
      ["62", 2],
      ["80", 1],
    ]);
  });

  test("the cooperation poles come with their point and their members", async () => {
    const { poles, total } = await cooperationPoles(1, await documentList());
    const [pole] = poles;
    expect(total).toBe(1);
    expect(pole?.ties.filter(({ kind }) => kind === "member").length).toBe(2);
    expect([pole]).toMatchObject([
      {
        slug: POLE.slug,
        level: "brief",
        departments: ["59", "62"],
        point: { lon: 2.3768, lat: 51.0344, precision: "commune" },
      },
    ]);
  });

  test("the events come latest first, those without a date last", async () => {
    expect((await events()).map(({ slug, isMain }) => [slug, isMain])).toEqual([
      ["colloque-des-marais", true],
      ["webinaire-a-venir", false],
    ]);
  });

  test("an event comes with its publication set to be read, who speaks and whom it names where", async () => {
    const answer = await eventReading("colloque-des-marais");
    if (answer?.tag !== "told") throw new Error("told");
    const { document, reading, names } = await withLinks(answer.publication);
    expect(document).toMatchObject({ id: COLLOQUE, event: { place: "Amiens" }, initiativeCount: 2 });
    expect(reading.parts).toMatchObject([
      { id: "atelier-1", speakers: [{ name: "Zoé Ÿ" }, { name: "Aël" }], lineStart: 4, lineEnd: 7 },
      { id: "liste" },
    ]);
    expect(names).toContainEqual(
      expect.objectContaining({ kind: "initiative", slug: ECOLE.slug, lineStart: 5, lineEnd: 6 }),
    );
    expect(await eventReading("webinaire-a-venir")).toMatchObject({ tag: "announced", page: 1 });
    expect(await eventReading("nulle-part")).toBeNull();
  });

  test("a document comes with its lines as received and what was read from it", async () => {
    const page = await documentById(PANORAMA);
    expect(page?.lines).toHaveLength(32);
    expect(page?.lines[0]).toBe("Ligne 1 de « Le panorama des dunes »");
    expect(page?.document).toMatchObject({
      subtitle: "Une invention",
      volume: null,
      initiativeCount: 4,
      event: null,
    });
    expect(page?.withdrawnSince).toBeNull();
    expect(page?.coverage).toMatchObject({
      ignored: [{ ...lines(1, 2), reason: "couverture" }],
      unread: [lines(21), lines(31)],
    });
    expect(page?.occurrences.map(({ slug, lineStart }) => [slug, lineStart])).toEqual([
      [ECOLE.slug, 3],
      [POLE.slug, 15],
      [FITLAB.slug, 19],
      [JARDIN.slug, 30],
    ]);
    expect(page?.findings.map(({ code }) => code)).toEqual(["invalid-phone", "unread-lines"]);
    expect(await documentById("nulle-part")).toBeNull();
  });

  test("the documents come latest first", async () => {
    expect((await documentList()).map(({ id }) => id)).toEqual([COLLOQUE, PANORAMA]);
  });

  test("the report counts the findings by severity, code and document", async () => {
    expect(await findingsReport()).toMatchObject({
      total: 2,
      bySeverity: [
        { code: "error", count: 0 },
        { code: "warning", label: "À vérifier", count: 2 },
        { code: "info", count: 0 },
      ],
      byCode: [
        { code: "unread-lines", count: 1 },
        { code: "invalid-phone", count: 1 },
      ],
      byDocument: [
        { id: COLLOQUE, count: 0 },
        { id: PANORAMA, count: 2, coverage: { lines: 32, inRecords: 24 } },
      ],
      findings: [
        { initiativeName: ECOLE.name, documentTitle: "Le panorama des dunes" },
        { initiativeName: null },
      ],
    });
  });

  test("health, version and addresses tell of the last import", async () => {
    expect(await health()).toEqual({
      status: "ok",
      dataVersion: VERSION,
      importedAt: MARCH,
      initiatives: 5,
      documents: 2,
    });
    expect(await dataVersion()).toEqual({
      version: VERSION,
      importedAt: MARCH,
      importId: expect.any(Number),
    });
    const initiatives = await sitemapEntries("initiatives", 0);
    expect(initiatives).toHaveLength(5);
    expect(initiatives).toContainEqual({ name: AUBERGE.slug, changedAt: MARCH });
    expect(await sitemapEntries("initiatives", 1)).toEqual([]);
    expect((await sitemapEntries("publications", 0)).map(({ name }) => name)).toEqual([COLLOQUE, PANORAMA]);
    expect(await sitemapCounts()).toMatchObject({ counts: { initiatives: 5 }, importedAt: MARCH });
  });
});

test("a database that does not answer is unreachable, not an error", async () => {
  await setDatabase("postgresql://postgres@127.0.0.1:9/nowhere");
  expect(await health()).toEqual({ status: "unreachable" });
  await setDatabase(database.url);
});
