import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { storeDirectory } from "#importer/store/store-directory.ts";
import { citedProfile } from "#queries/cited-profile.ts";
import { profilePage } from "#queries/profile-page.ts";
import { publicationLines } from "#queries/publication-lines.ts";
import { freshDatabase } from "../support/database.ts";
import { importOf, sampleDirectory } from "../support/sample-directory.ts";
import { COLLOQUE, ECOLE, PANORAMA } from "../support/sample-initiatives.ts";

const MARCH = new Date("2026-03-01T10:00:00Z");

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
  await storeDirectory(db(), importOf(sampleDirectory([ECOLE])), MARCH);
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

test("the page of a profile has the lines to quote", async () => {
  const full = await profilePage(ECOLE.slug);
  expect(full).toMatchObject({ status: "found", readOn: MARCH });
  if (full.status !== "found") return;
  expect([...full.lines.keys()].toSorted()).toEqual([COLLOQUE, PANORAMA]);
  expect(full.lines.get(PANORAMA)?.[0]).toBe("Ligne 1 de « Le panorama des dunes »");
  expect(await profilePage("nulle-part")).toEqual({ status: "unknown" });
});

test("a citation is of the profile, or of a passage of one of its publications with its words", async () => {
  const whole = await citedProfile(ECOLE.slug, null);
  expect(whole).toMatchObject({
    status: "found",
    passage: null,
    cited: { quote: null, readOn: "2026-03-01" },
  });
  const fact = await citedProfile(ECOLE.slug, `${PANORAMA}:3`);
  expect(fact).toMatchObject({
    passage: { document: PANORAMA, lineStart: 3, lineEnd: 3 },
    cited: { publications: [{ id: PANORAMA }] },
  });
  if (fact.status === "found") expect(fact.cited.quote).toContain("Ligne 3 de « Le panorama des dunes »");
  for (const elsewhere of ["ailleurs:3", `${PANORAMA}:3-99999`, "3", ""])
    expect(await citedProfile(ECOLE.slug, elsewhere)).toMatchObject({
      passage: null,
      cited: { quote: null },
    });
  expect(await citedProfile("nulle-part", null)).toEqual({ status: "gone" });
});

test("an unknown publication has no lines", async () => {
  expect([...(await publicationLines(["nulle-part"])).keys()]).toEqual([]);
});
