import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { storeDirectory } from "#importer/store/store-directory.ts";
import { askedProfiles } from "#queries/asked-profiles.ts";
import { keptCards } from "#queries/kept-cards.ts";
import { keptProfiles } from "#queries/kept-profiles.ts";
import { freshDatabase } from "../support/database.ts";
import { importOf, sampleDirectory } from "../support/sample-directory.ts";
import { COLLOQUE, ECOLE, FITLAB, JARDIN, PANORAMA, POLE } from "../support/sample-initiatives.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
  const withOneMore = sampleDirectory([ECOLE, { ...JARDIN, name: "Parti", slug: "parti" }]);
  await storeDirectory(db(), importOf(withOneMore), new Date(0));
  await storeDirectory(db(), importOf(), new Date("2026-03-01T10:00:00Z"), { confirmWithdrawals: true });
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

test("a selection comes in the order of its address, each profile once", async () => {
  const { cards, gone } = await keptCards([FITLAB.slug, ECOLE.slug, POLE.slug, FITLAB.slug]);
  expect(cards.map(({ slug }) => slug)).toEqual([FITLAB.slug, ECOLE.slug, POLE.slug]);
  expect(gone).toEqual([]);
  expect(await keptCards([])).toEqual({ cards: [], gone: [] });
});

test("a withdrawn profile is told by its name, an unknown one by its address", async () => {
  const { cards, gone } = await keptCards(["parti", ECOLE.slug, "nulle-part"]);
  expect(cards.map(({ slug }) => slug)).toEqual([ECOLE.slug]);
  expect(gone).toEqual([
    { slug: "parti", name: "Parti", since: new Date("2026-03-01T10:00:00Z") },
    { slug: "nulle-part", name: null, since: null },
  ]);
});

test("a profile is found by the address that it had before, and counts once", async () => {
  const { id } = await db().initiative.findUniqueOrThrow({ where: { slug: ECOLE.slug } });
  await db().formerSlug.create({ data: { slug: "ancienne-ecole", initiativeId: id } });
  expect(await askedProfiles(["ancienne-ecole", ECOLE.slug])).toEqual({
    found: [{ id, slug: ECOLE.slug }],
    gone: [],
  });
});

test("whole profiles come with the publications that tell of them", async () => {
  const { initiatives, documents, gone } = await keptProfiles([POLE.slug, "nulle-part", ECOLE.slug]);
  expect(initiatives).toEqual([expect.objectContaining({ slug: POLE.slug }), ECOLE]);
  expect(documents.map(({ id }) => id)).toEqual([COLLOQUE, PANORAMA]);
  expect(gone).toEqual([{ slug: "nulle-part", name: null, since: null }]);
});
