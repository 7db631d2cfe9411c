import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { storeDirectory } from "#importer/store/store-directory.ts";
import { citedProfile } from "#queries/cited-profile.ts";
import { nearestProfiles } from "#queries/nearest-profiles.ts";
import { profilePage } from "#queries/profile-page.ts";
import { publicationLines } from "#queries/publication-lines.ts";
import { freshDatabase } from "../support/database.ts";
import { importOf, sampleDirectory } from "../support/sample-directory.ts";
import { COLLOQUE, ECOLE, initiative, PANORAMA } from "../support/sample-initiatives.ts";

const MARCH = new Date("2026-03-01T10:00:00Z");

const placed = (name: string, lon: number, values: Partial<typeof ECOLE> = {}) =>
  initiative(name, { structureTypes: ["EA"], location: { lon, lat: 50, precision: "commune" }, ...values });

const HERE = placed("Ici", 3);
const NEAR = placed("Tout près", 3.01);
const FURTHER = placed("Moins près", 3.3, { level: "full" });
const FAR = placed("Loin", 5);
const NOWHERE = initiative("Nulle part dit", { structureTypes: ["EA"] });
const OTHER = placed("Autre genre", 3.001, { structureTypes: ["GEIQ"] });

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
  await storeDirectory(
    db(),
    importOf(sampleDirectory([ECOLE, HERE, NEAR, FURTHER, FAR, OTHER, NOWHERE])),
    MARCH,
  );
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

test("others of the same kind not far away, those with more to tell first", async () => {
  const near = await nearestProfiles(HERE.slug);
  expect(near.map(({ slug }) => slug)).toEqual([FURTHER.slug, NEAR.slug]);
  expect(near[1]).toMatchObject({ sharesKind: true, sharesDepartment: false });
  expect(near[1]?.distance).toBeCloseTo(0.715, 2);
  expect(await nearestProfiles("nulle-part")).toEqual([]);
  const anywhere = await nearestProfiles(NOWHERE.slug);
  expect(anywhere.map(({ slug }) => slug)).toEqual([FURTHER.slug, HERE.slug, FAR.slug, NEAR.slug]);
  expect(anywhere[0]?.distance).toBeNull();
});

test("the page of a profile has the lines to quote, and what is near only where little is known", async () => {
  const full = await profilePage(ECOLE.slug);
  expect(full).toMatchObject({ status: "found", nearest: [], readOn: MARCH });
  if (full.status !== "found") return;
  expect([...full.lines.keys()].toSorted()).toEqual([COLLOQUE, PANORAMA]);
  expect(full.lines.get(PANORAMA)?.[0]).toBe("Ligne 1 de « Le panorama des dunes »");
  const listed = await profilePage(HERE.slug);
  expect(listed).toMatchObject({ nearest: [{ slug: FURTHER.slug }, { slug: NEAR.slug }] });
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
