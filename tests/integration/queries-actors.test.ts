import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import {
  ACTOR_FILTERS,
  type ActorCriteria,
  type ActorFilter,
  NO_ACTOR_CRITERIA,
  parseActorCriteria,
} from "#domain/actor-criteria.ts";
import { communeByInsee, distanceKm } from "#domain/geography/communes.ts";
import { runImport } from "#importer/main.ts";
import { words } from "#lib/text.ts";
import { actorBySlug } from "#queries/actor-by-slug.ts";
import { actorNetwork, MOST_ACTORS } from "#queries/actor-network.ts";
import { actorPresence } from "#queries/actor-presence.ts";
import { actorKinds, actors } from "#queries/actors.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { namedLike } from "#queries/named-like.ts";
import { profileTies } from "#queries/profile-ties.ts";
import { relatedTo } from "#queries/related.ts";
import { freshDatabase } from "../support/database.ts";
import { readings } from "../support/read-directory.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let directory: Awaited<ReturnType<typeof exportDirectory>>;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
  await runImport({
    seeds: "seeds",
    databaseUrl: database.url,
    dryRun: false,
    now: new Date(),
    readings,
    log: () => {},
  });
  directory = await exportDirectory();
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

const list = (criteria: Partial<ActorCriteria> = {}) => actors({ ...NO_ACTOR_CRITERIA, ...criteria });
const at = (slug: string, page = 1) => actorBySlug(slug, { role: null, page });

async function found(slug: string) {
  const answer = await at(slug);
  if (answer.status !== "found") throw new Error(`${slug} : ${answer.status}`);
  return answer;
}

/** The ties of an actor, as the export has them. */
const tiesOf = (slug: string) =>
  directory.initiatives.flatMap((i) =>
    i.relations.filter(({ organisation }) => organisation === slug).map((r) => ({ ...r, initiative: i })),
  );

test("toutes les pages de la liste ont chaque acteur une fois, ceux de plus d'initiatives d'abord", async () => {
  const first = await list();
  expect(first.total).toBe(directory.organisations.length);
  const all: typeof first.actors = [];
  for (let page = 1; page <= first.pageCount; page++) all.push(...(await list({ page })).actors);
  expect(all.map(({ slug }) => slug).toSorted()).toEqual(directory.organisations.map(({ slug }) => slug));
  const counts = all.map(({ initiativeCount }) => initiativeCount);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  for (const { slug, initiativeCount, documentCount, roles } of all) {
    const ties = tiesOf(slug);
    expect(initiativeCount, slug).toBe(new Set(ties.map(({ initiative }) => initiative.slug)).size);
    expect(documentCount, slug).toBe(new Set(ties.map(({ passage }) => passage.document)).size);
    expect(roles.toSorted(), slug).toEqual([...new Set(ties.map(({ kind }) => kind))].toSorted());
  }
});

test("une page trop loin est la dernière", async () => {
  const last = await list({ page: 9_999 });
  expect(last.page).toBe(last.pageCount);
  expect(last.actors.length).toBeGreaterThan(0);
});

const address = fc.record({
  q: fc.constantFrom("", "", "ville", "conseil departemental", "région"),
  role: fc.subarray(["financeur", "partenaire", "membre"], { maxLength: 2 }),
  departement: fc.subarray(["02", "59", "80"], { maxLength: 2 }),
  theme: fc.subarray(["textile", "economie-circulaire-reemploi"], { maxLength: 1 }),
  nature: fc.subarray(["collectivite", "etat", "non-dite"], { maxLength: 2 }),
});

test("le nombre à côté de chaque case est celui que donnerait la case", async () => {
  const kinds = await actorKinds();
  await fc.assert(
    fc.asyncProperty(address, async ({ q, ...sets }) => {
      const params = new URLSearchParams({ q });
      for (const [name, values] of Object.entries(sets)) for (const v of values) params.append(name, v);
      const { criteria } = parseActorCriteria(params, kinds);
      const { facets } = await list(criteria);
      for (const [name, values] of Object.entries(facets)) {
        for (const { value, count } of values.slice(0, 3)) {
          const only = new URLSearchParams([[ACTOR_FILTERS[name as ActorFilter], value]]);
          const ticked = parseActorCriteria(only, kinds).criteria[name as ActorFilter];
          expect((await list({ ...criteria, [name]: ticked })).total, `${name} ${value}`).toBe(count);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("un nom se trouve par le début de ses mots, sans accents ni mots de liaison, et de travers", async () => {
  for (const { slug, name } of directory.organisations.slice(0, 60)) {
    const typed = words(name)
      .map((word) => word.slice(0, 6))
      .join(" ");
    expect((await list({ q: typed })).total, typed).toBeGreaterThan(0);
    expect((await namedLike("actor", slug.replaceAll("-", " "))).length, slug).toBeGreaterThan(0);
  }
  expect((await list({ q: "zzzyyyxxx" })).total).toBe(0);
  expect((await list({ q: "%_\\" })).total).toBe(0);
});

test("une fiche se trouve par un nom mal écrit, et un nom sans pareil ne trouve rien", async () => {
  for (const { slug, name } of directory.initiatives)
    expect(
      (await namedLike("initiative", slug.replaceAll("-", " "))).map((near) => near.name),
      slug,
    ).toContain(name);
  expect((await namedLike("initiative", "vestalli"))[0]?.slug).toBe("vestali");
  expect(await namedLike("initiative", "zzzyyyxxx")).toEqual([]);
  expect(await namedLike("initiative", "<b>%_")).toEqual([]);
});

test("chaque lien des publications ouvre la phrase qui le dit, des deux côtés", async () => {
  const silent: string[] = [];
  const said = (quote: string, name: string, where: string) => {
    const marked = quote.split("\u0001")[1]?.split("\u0002")[0] ?? "";
    const telling = words(name).filter((word) => word.length > 3 || words(name).length === 1);
    const start = (word: string) => word.slice(0, 4);
    const there = new Set(words(marked).map(start));
    if (telling.length > 0 && !telling.some((word) => there.has(start(word))))
      silent.push(`${where} : ${name} dans « ${quote} »`);
  };
  for (const initiative of directory.initiatives) {
    const { outgoing } = await profileTies(initiative);
    expect(outgoing.length).toBe(initiative.relations.length);
    for (const { name, quote } of outgoing) said(quote, name, initiative.slug);
  }
  for (const { slug } of directory.organisations) {
    const { ties, pageCount } = await found(slug);
    if (pageCount === 1) expect(ties.length, slug).toBe(tiesOf(slug).length);
    for (const { printed, quote } of ties) said(quote, printed, slug);
  }
  expect(silent).toEqual([]);
});

test("un acteur dit pour quelles initiatives il agit, où il est nommé, et mène à sa fiche s'il en a une", async () => {
  for (const { slug } of directory.organisations) {
    const { profile, roles, parts } = await found(slug);
    expect(profile?.slug ?? null, slug).toBe(
      directory.initiatives.find((i) => i.slug === slug)?.slug ?? null,
    );
    if (tiesOf(slug).length > 0) {
      expect(roles.length, slug).toBeGreaterThan(0);
      expect(parts.length, slug).toBeGreaterThan(0);
    }
  }
});

test("les initiatives d'un acteur se lisent page par page et rôle par rôle", async () => {
  const [most] = (await list()).actors;
  const all = await found(most?.slug ?? "");
  const [role] = all.roles;
  const only = await actorBySlug(most?.slug ?? "", { role: role?.slug ?? null, page: 1 });
  expect(only.status === "found" && only.ties.length).toBe(
    all.ties.filter(({ kind }) => only.status === "found" && only.ties.some((tie) => tie.kind === kind))
      .length,
  );
  expect(await at("nulle-part")).toEqual({ status: "unknown" });
});

test("qui parle au nom d'un acteur, et ce qu'il organise", async () => {
  const speakers = directory.documents.flatMap(({ sections }) => sections.flatMap((s) => s.speakers));
  let spoken = 0;
  for (const actor of directory.organisations) {
    const names = new Set([actor.name, ...actor.aliases]);
    const presence = await actorPresence(actor);
    const own = speakers.filter(({ organisation }) => organisation && names.has(organisation));
    expect(new Set(presence.speakers.map(({ name }) => name))).toEqual(new Set(own.map(({ name }) => name)));
    const held = directory.events.filter(
      (e) => names.has(e.organiser ?? "") || names.has(e.facilitator ?? ""),
    );
    expect(presence.events.map(({ slug }) => slug).toSorted()).toEqual(held.map(({ slug }) => slug));
    spoken += own.length + held.length;
  }
  expect(spoken).toBeGreaterThan(0);
});

test("un porteur et ce qu'il porte se nomment l'un l'autre", async () => {
  const bySlug = new Map(directory.initiatives.map((i) => [i.slug, i]));
  let carried = 0;
  for (const initiative of directory.initiatives) {
    for (const { organisation } of initiative.relations) {
      const carrier = bySlug.get(organisation ?? "");
      if (!carrier || carrier.slug === initiative.slug) continue;
      const { incoming, outgoing, isActor } = await profileTies(carrier);
      const named = [...incoming.map(({ slug }) => slug), ...outgoing.map(({ organisation: slug }) => slug)];
      expect(named, carrier.slug).toContain(initiative.slug);
      expect(isActor).toBe(true);
      carried++;
    }
  }
  expect(carried).toBeGreaterThan(0);
});

test("un réseau n'a que des liens vrais, et pas plus de noms qu'on n'en lit", async () => {
  for (const subject of [
    { tag: "department", code: "02" },
    { tag: "theme", slug: "economie-circulaire-reemploi" },
    { tag: "actor", slug: (await list()).actors[0]?.slug ?? "" },
  ] as const) {
    const { edges, total } = await actorNetwork(subject);
    expect(edges.length).toBeGreaterThan(0);
    const drawn = new Set(edges.map(({ actor }) => actor.slug));
    expect(drawn.size).toBeLessThanOrEqual(Math.min(total, MOST_ACTORS));
    for (const { initiative, actor, kinds } of edges) {
      const ties = tiesOf(actor.slug).filter((tie) => tie.initiative.slug === initiative.slug);
      expect([...new Set(ties.map(({ kind }) => kind))].toSorted()).toEqual(kinds);
    }
  }
  expect(await actorNetwork({ tag: "theme", slug: "energie-ecologie-industrielle" })).toMatchObject({
    edges: expect.any(Array),
  });
});

test("ce qui est à voir aussi n'est jamais soi, vient une fois, avec une raison vraie", async () => {
  const bySlug = new Map(directory.initiatives.map((i) => [i.slug, i]));
  const reasons = new Set<string>();
  for (const initiative of directory.initiatives) {
    const related = await relatedTo(initiative);
    expect(new Set([initiative.slug, ...related.map(({ slug }) => slug)]).size).toBe(related.length + 1);
    // No profile is a dead end.
    expect(related.length, initiative.slug).toBeGreaterThan(0);
    const tied = new Set(initiative.relations.map(({ organisation }) => organisation));
    for (const { slug, reason, by, km, insee } of related) {
      // What a picture shows of it is the place that is so far.
      const there = insee === null ? undefined : communeByInsee(insee);
      const own = initiative.communes.flatMap((one) => communeByInsee(one.insee) ?? []);
      expect(there === undefined, slug).toBe(km === null);
      if (there && km !== null)
        expect(Math.min(...own.map((one) => distanceKm(one, there))), slug).toBeCloseTo(km, 0);
      expect(tied.has(slug), `${initiative.slug} ${slug}`).toBe(false);
      reasons.add(reason);
      const other = bySlug.get(slug);
      if (reason === "theme") {
        expect(initiative.themes).toContain(by);
        expect(other?.themes).toContain(by);
      }
      if (reason === "theme" || reason === "near") expect(km).not.toBeNull();
      if (initiative.communes.some(({ insee }) => other?.communes.some((c) => c.insee === insee)))
        expect(km, `${initiative.slug} ${slug}`).toBe(0);
    }
  }
  expect(reasons.size).toBeGreaterThan(2);
});

test("avant le premier import, tout répond", async () => {
  const empty = await freshDatabase();
  await setDatabase(empty.url);
  expect(await list()).toMatchObject({ total: 0, actors: [], pageCount: 1 });
  expect(await actorKinds()).toEqual([]);
  expect(await actorNetwork({ tag: "department", code: "02" })).toEqual({ edges: [], total: 0 });
  await setDatabase(database.url);
  await empty.close();
  expect(await db().organisation.count()).toBeGreaterThan(0);
});
