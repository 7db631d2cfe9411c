import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import type { Initiative, Organisation } from "#domain/directory.ts";
import { storeDirectory } from "#importer/store/store-directory.ts";
import { actorBySlug } from "#queries/actor-by-slug.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { sitemapEntries } from "#queries/sitemap.ts";
import { freshDatabase } from "../support/database.ts";
import { importOf, sampleDirectory } from "../support/sample-directory.ts";
import { ECOLE, JARDIN, lines, POLE } from "../support/sample-initiatives.ts";
import { emptyDatabase, stored } from "../support/stored.ts";

const MARCH = new Date("2026-03-01T10:00:00Z");
const APRIL = new Date("2026-04-01T10:00:00Z");
const MAY = new Date("2026-05-01T10:00:00Z");

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

/** An import where each of these is the one funder of the school. */
function fundedBy(funders: Organisation[], others: Initiative[] = []) {
  const relations = funders.map(({ slug, name }) => ({
    name,
    organisation: slug,
    kind: "funder" as const,
    level: null,
    passage: lines(12),
  }));
  const initiatives = [{ ...ECOLE, relations }, ...others.map((i) => ({ ...i, relations: [] }))];
  return importOf({ ...sampleDirectory(initiatives), organisations: funders });
}

const actor = (slug: string, name: string, ...aliases: string[]) => ({ slug, name, aliases, kind: null });
const at = (slug: string) => actorBySlug(slug, { role: null, page: 1 });

test("an actor keeps its address when it is named otherwise, and its profile's ties follow", async () => {
  await stored(fundedBy([actor("ville-d-aulne", "Ville d'Aulne")]), MARCH);
  await stored(fundedBy([actor("mairie", "Mairie", "Ville d'Aulne")]), APRIL);
  expect(await at("ville-d-aulne")).toMatchObject({
    status: "found",
    actor: { slug: "ville-d-aulne", name: "Mairie" },
    ties: [{ slug: ECOLE.slug, kind: "funder", printed: "Mairie" }],
  });
  expect(await at("mairie")).toEqual({ status: "unknown" });
});

test("two that prove to be one: the other address leads there, also through a third", async () => {
  const [alpha, beta] = [actor("alpha", "Alpha"), actor("beta", "Beta")];
  const gamma = actor("gamma", "Gamma", "Troisième lettre", "Delta d'avant");
  await stored(fundedBy([alpha, beta, gamma]), MARCH);
  await stored(fundedBy([actor("beta", "Beta", "Alpha"), gamma]), APRIL);
  expect(await at("alpha")).toEqual({ status: "moved", slug: "beta" });
  await stored(fundedBy([{ ...gamma, aliases: [...gamma.aliases, "Beta", "Alpha"] }]), MAY);
  for (const slug of ["alpha", "beta"]) expect(await at(slug)).toEqual({ status: "moved", slug: "gamma" });
  expect((await at("gamma")).status).toBe("found");
});

test("one that nobody names any more is withdrawn, is nowhere else, and comes back as itself", async () => {
  const [alpha, beta] = [actor("alpha", "Alpha"), actor("beta", "Beta")];
  await stored(fundedBy([alpha, beta]), MARCH);
  await stored(fundedBy([beta]), APRIL);
  expect(await at("alpha")).toEqual({ status: "withdrawn", name: "Alpha", since: APRIL });
  expect(await sitemapEntries("acteurs", 0)).toEqual([{ name: "beta", changedAt: null }]);
  expect((await exportDirectory()).organisations).toEqual([beta]);
  await stored(fundedBy([actor("alpha-2", "ALPHA"), beta]), MAY);
  expect(await at("alpha")).toMatchObject({ status: "found", actor: { name: "ALPHA" } });
});

test("an actor that gets a profile is at the address of the profile, and its own leads there", async () => {
  await stored(fundedBy([actor("jardin", "Jardin de la Lys")]), MARCH);
  await stored(fundedBy([actor(JARDIN.slug, "Jardin de la Lys")], [JARDIN]), APRIL);
  expect(await at("jardin")).toEqual({ status: "moved", slug: JARDIN.slug });
  expect(await at(JARDIN.slug)).toMatchObject({ status: "found", profile: { slug: JARDIN.slug } });
});

test("an initiative does not get the address of an actor that is another thing", async () => {
  await stored(fundedBy([actor(POLE.slug, "Les Dunes")]), MARCH);
  // As the resolver numbers it, beside an initiative of this slug.
  const result = await stored(fundedBy([actor(`${POLE.slug}-2`, "Les Dunes")], [POLE]), APRIL);
  expect(result.slugs.get(POLE.slug)).toBe(`${POLE.slug}-2`);
  expect(await at(POLE.slug)).toMatchObject({ status: "found", profile: null });
});

test("the same import again writes nothing", async () => {
  const imported = fundedBy([actor("alpha", "Alpha", "Al")]);
  await stored(imported, MARCH);
  expect((await storeDirectory(db(), imported, APRIL)).status).toBe("unchanged");
});
