import { brotliCompressSync } from "node:zlib";
import { check } from "@placemarkio/check-geojson";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inventProfiles } from "#cli/bench-profiles.ts";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { parseCriteria } from "#domain/criteria.ts";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { mapViewSchema } from "#domain/map-view.ts";
import { STRUCTURE_TYPE_CODES } from "#domain/structure-types.ts";
import { initiativePoints } from "#queries/initiative-points.ts";
import { search } from "#queries/search.ts";
import { ask } from "../support/api.ts";
import { freshDatabase } from "../support/database.ts";
import { importFixtures } from "../support/served.ts";

const PROFILES = 3_000;
const WORLD = "-180,-85,180,85";
let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  await importFixtures(database.url, ["livret-1", "panorama-1"]);
  await setDatabase(database.url);
  await inventProfiles(PROFILES, () => {});
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

async function view(address: string) {
  const answer = await ask(`/map?${address}`);
  expect(answer.status, address).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/geo+json");
  const text = await answer.text();
  check(text);
  expect(brotliCompressSync(text).length).toBeLessThan(60_000);
  return mapViewSchema.parse(JSON.parse(text));
}

const boxes = fc
  .tuple(
    fc.double({ min: 1, max: 3.9, noNaN: true }),
    fc.double({ min: 48.5, max: 50.9, noNaN: true }),
    fc.double({ min: 0.01, max: 4, noNaN: true }),
  )
  .map(([west, south, size]) => [west, south, west + size, south + size].map((n) => Number(n.toFixed(5))));

test("quelle que soit la vue, elle tient en 500 objets et 60 ko, et ce qu'elle montre est dedans", async () => {
  await fc.assert(
    fc.asyncProperty(boxes, fc.integer({ min: 0, max: 80 }), async (box, quarters) => {
      const { features, bbox, zoom } = await view(`bbox=${box.join(",")}&zoom=${quarters / 4}`);
      expect([bbox, zoom <= quarters / 4]).toEqual([box, true]);
      const [west = 0, south = 0, east = 0, north = 0] = box;
      for (const { geometry } of features) {
        const [lon, lat] = geometry.coordinates;
        // Of a place, the five decimals that the answer has.
        expect(lon >= west - 1e-5 && lon <= east + 1e-5 && lat >= south - 1e-5 && lat <= north + 1e-5).toBe(
          true,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("toute la région de près : plus que ne tient une vue, les groupes sont ceux d'une échelle plus petite", async () => {
  const { features, zoom } = await view("zoom=14");
  expect(zoom).toBeLessThan(14);
  expect(features.length).toBeGreaterThan(100);
});

test("sous quelque filtre que ce soit, la carte compte autant de fiches que la liste en met sur la carte", async () => {
  const filters = fc.record({
    departement: fc.subarray([...DEPARTMENT_CODES], { maxLength: 2 }),
    type: fc.subarray([...STRUCTURE_TYPE_CODES], { maxLength: 2 }),
    near: fc.constantFrom([], ["59350"], ["02381"]),
    zone: fc.constantFrom([], ["2.9,50.5,3.2,50.75"], ["1.5,49.9,2.6,51"]),
  });
  await fc.assert(
    fc.asyncProperty(filters, async ({ departement, type, near, zone }) => {
      const search = new URLSearchParams([
        ...departement.map((value) => ["departement", value]),
        ...type.map((value) => ["type", value]),
        ...near.map((value) => ["pres-de", value]),
        ...zone.map((value) => ["zone", value]),
      ]);
      const { placed } = await initiativePoints(parseCriteria(search).criteria);
      // From so far all stand together; a few are told one by one, each as often as it has a place.
      const { features } = await view(`${search}&bbox=${WORLD}&zoom=0`);
      const groups = features.flatMap((f) => ("bbox" in f ? [f.properties.count] : []));
      const alone = new Set(features.flatMap((f) => ("bbox" in f ? [] : [f.properties.slug])));
      expect(groups.length).toBeLessThanOrEqual(1);
      expect(alone.size + (groups[0] ?? 0)).toBe(placed);
    }),
    { numRuns: 25 },
  );
});

test("une zone : liste, filtres, carte, API et fichiers disent les mêmes, celles de la vue", async () => {
  await fc.assert(
    fc.asyncProperty(boxes, async (box) => {
      const zone = new URLSearchParams({ zone: box.map((n) => n.toFixed(3)).join(",") });
      const { criteria, ignored } = parseCriteria(zone);
      expect(ignored).toEqual([]);
      const found = await search(criteria);
      const { placed, unplaced } = await initiativePoints(criteria);
      expect([placed, unplaced]).toEqual([found.total, 0]);
      // What stands there, whatever is asked.
      expect((await view(`bbox=${zone.get("zone")}&zoom=9`)).total).toBe(found.total);
      const listed = await (await ask(`/initiatives?${zone}&limite=1`)).json();
      expect(listed.total).toBe(found.total);
      for (const { value, count } of found.facets.departments)
        expect(
          (await search(parseCriteria(new URLSearchParams(`${zone}&departement=${value}`)).criteria)).total,
        ).toBe(count);
      const file = await (await ask(`/telecharger/initiatives.geojson?${zone}`)).json();
      expect(file.features.length).toBe(found.total);
    }),
    { numRuns: 8 },
  );
  expect((await ask("/initiatives?zone=3,50,2,51")).status).toBe(400);
});

test("un groupe se sépare là où sa boîte mène, jusqu'à un lieu qui dit chacune de ses fiches", async () => {
  let { features } = await view("zoom=8");
  let zoom = 8;
  const largest = () =>
    features
      .flatMap((f) => ("bbox" in f ? [f] : []))
      .toSorted(
        (a, b) =>
          a.properties.count - b.properties.count || a.properties.insee.localeCompare(b.properties.insee),
      )
      .find(({ properties: { placeCount } }) => placeCount > 1);
  for (let group = largest(); group; group = largest()) {
    const { count } = group.properties;
    const [west, south, east, north] = group.bbox;
    zoom = Math.min(20, zoom + 2);
    const around = [west - 1e-4, south - 1e-4, east + 1e-4, north + 1e-4].join(",");
    ({ features } = await view(`bbox=${around}&zoom=${zoom}`));
    const shown = features.reduce((sum, f) => sum + ("bbox" in f ? f.properties.count : 1), 0);
    expect(shown).toBeGreaterThanOrEqual(count);
  }
  expect(features.length).toBeGreaterThan(0);
  const alone = features.flatMap((f) => ("bbox" in f ? [] : [f.properties]));
  const known = await db().initiative.count({ where: { slug: { in: alone.map(({ slug }) => slug) } } });
  expect(known).toBe(new Set(alone.map(({ slug }) => slug)).size);
});

test("un autre import change la carte : rien de gardé ne survit à ses données", async () => {
  const countOf = async () => {
    const { features } = await view(`bbox=${WORLD}&zoom=0`);
    return features.reduce((sum, f) => sum + ("bbox" in f ? f.properties.count : 1), 0);
  };
  const before = await countOf();
  await inventProfiles(PROFILES + 100, () => {});
  const last = await db().importRun.findFirstOrThrow({ orderBy: { id: "desc" }, omit: { id: true } });
  await db().importRun.create({
    data: { ...last, documents: last.documents ?? [], changes: last.changes ?? [] },
  });
  expect(await countOf()).toBeGreaterThan(before);
});

test.each([
  ["bbox=1,2,3", "bbox"],
  ["bbox=3,50,2,51", "bbox"],
  ["bbox=2,51,3,50", "bbox"],
  ["bbox=-200,0,3,50", "bbox"],
  ["bbox=a,b,c,d", "bbox"],
  ["zoom=-1", "zoom"],
  ["zoom=21", "zoom"],
  ["zoom=loin", "zoom"],
  ["departement=75", "departement"],
  ["tuile=1", "tuile"],
])("« %s » : 400, et ce qui est attendu", async (address, parameter) => {
  const answer = await ask(`/map?${address}`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    400,
    "application/problem+json; charset=utf-8",
  ]);
  const { errors } = await answer.json();
  expect(errors).toMatchObject([{ parameter }]);
  expect(errors[0].expected.length).toBeGreaterThan(10);
});
