import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import type { Directory, Initiative } from "#domain/directory.ts";
import { passageSlug } from "#domain/editions/marked-passage.ts";
import { inPublishedOrder } from "#domain/published-order.ts";
import { readDocument } from "#importer/read/document.ts";
import { slugify } from "#lib/text.ts";
import { editionsOf } from "#queries/editions.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { formerEvent } from "#queries/former-event.ts";
import { initiativeBySlug } from "#queries/initiative-by-slug.ts";
import { namedPassage } from "#queries/named-passage.ts";
import { novelties } from "#queries/novelties.ts";
import { freshDatabase } from "../support/database.ts";
import { importOf, sampleDirectory } from "../support/sample-directory.ts";
import { AUBERGE, COLLOQUE, ECOLE, FITLAB, JARDIN, lines, POLE } from "../support/sample-initiatives.ts";
import { emptyDatabase, importing, stored } from "../support/stored.ts";

const MARCH = new Date("2026-03-01T10:00:00Z");
const APRIL = new Date("2026-04-01T10:00:00Z");
const MAY = new Date("2026-05-01T10:00:00Z");

const FINDING: Directory["findings"][number] = {
  code: "invalid-email",
  severity: "warning",
  ...lines(13),
  message: "Une adresse est incomplète.",
  found: "eve@",
  expected: null,
  initiative: null,
};

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

test("a changed name keeps its address, and the address of the new name leads to it", async () => {
  await stored(importOf(), MARCH);
  const renamed = { ...JARDIN, name: "Jardin des Deux Lys", slug: "jardin-des-deux-lys" };
  const result = await stored(
    importing([ECOLE, POLE, FITLAB, renamed, AUBERGE], { [renamed.slug]: "name:jardin-de-la-lys" }),
    APRIL,
  );
  expect(result.counts).toEqual({ created: 0, updated: 1, unchanged: 4, withdrawn: 0 });
  expect(result.slugs.get("jardin-des-deux-lys")).toBe("jardin-de-la-lys");
  expect(result.changes).toMatchObject([
    {
      slug: "jardin-de-la-lys",
      name: "Jardin des Deux Lys",
      formerName: "Jardin de la Lys",
      change: "changed",
    },
  ]);
  expect(await initiativeBySlug("jardin-de-la-lys")).toMatchObject({
    status: "found",
    initiative: { slug: "jardin-de-la-lys", name: "Jardin des Deux Lys" },
    updatedAt: APRIL,
  });
  expect(await initiativeBySlug("jardin-des-deux-lys")).toEqual({
    status: "moved",
    slug: "jardin-de-la-lys",
  });
});

test("one that is called otherwise throughout is known again by its words, and keeps its address", async () => {
  const text =
    "Des salariés cultivent des légumes biologiques, préparent des paniers hebdomadaires, livrent les familles du quartier, animent un jardin pédagogique, forment des apprentis maraîchers, vendent leurs surplus au marché voisin, récoltent l'eau de pluie, compostent les déchets verts, accueillent des classes primaires.";
  await stored(importing([ECOLE, POLE, FITLAB, { ...JARDIN, summary: text }, AUBERGE]), MARCH);
  const renamed = {
    ...JARDIN,
    name: "Terres Partagées",
    slug: "terres-partagees",
    summary: text.replace("hebdomadaires", "mensuels"),
  };
  const result = await stored(importing([ECOLE, POLE, FITLAB, renamed, AUBERGE]), APRIL);
  expect(result.counts).toMatchObject({ created: 0, updated: 1, withdrawn: 0 });
  expect(await initiativeBySlug("terres-partagees")).toEqual({ status: "moved", slug: "jardin-de-la-lys" });
});

test("the findings of a renamed initiative stay its own", async () => {
  await stored(importOf(), MARCH);
  const renamed = { ...ECOLE, name: "Une autre école", slug: "une-autre-ecole" };
  const imported = importing([renamed], { [renamed.slug]: `name:${ECOLE.slug}` });
  imported.directory.findings = [{ ...FINDING, initiative: renamed.slug }];
  await stored(imported, APRIL);
  expect(await initiativeBySlug(ECOLE.slug)).toMatchObject({
    initiative: { name: "Une autre école" },
    findings: [{ code: FINDING.code, initiative: ECOLE.slug }],
  });
});

test("a name that another edition gives as an alias is the same initiative under another identity", async () => {
  await stored(importOf(), MARCH);
  const renamed = {
    ...JARDIN,
    name: "Les Jardiniers",
    slug: "les-jardiniers",
    aliases: ["JARDIN DE LA LYS"],
  };
  const result = await stored(importing([ECOLE, POLE, FITLAB, renamed, AUBERGE]), APRIL);
  expect(result.counts).toMatchObject({ created: 0, updated: 1, withdrawn: 0 });
  expect(await initiativeBySlug("jardin-de-la-lys")).toMatchObject({
    initiative: { name: "Les Jardiniers" },
  });
});

test("a dropped initiative is withdrawn and not deleted, and comes back as itself", async () => {
  await stored(importOf(), MARCH);
  const dropped = await stored(importing([ECOLE, POLE, FITLAB, AUBERGE]), APRIL);
  expect(dropped.counts).toEqual({ created: 0, updated: 0, unchanged: 4, withdrawn: 1 });
  expect(dropped.changes).toEqual([
    {
      slug: "jardin-de-la-lys",
      name: "Jardin de la Lys",
      change: "withdrawn",
      formerName: null,
      fields: [],
      before: [lines(30)],
      after: [],
    },
  ]);
  expect(await initiativeBySlug("jardin-de-la-lys")).toEqual({
    status: "withdrawn",
    name: "Jardin de la Lys",
    since: APRIL,
  });
  expect((await exportDirectory()).initiatives.map(({ slug }) => slug)).not.toContain("jardin-de-la-lys");

  const back = await stored(importOf(), MAY);
  expect(back.counts).toEqual({ created: 1, updated: 0, unchanged: 4, withdrawn: 0 });
  expect(back.changes).toMatchObject([{ slug: "jardin-de-la-lys", change: "revived" }]);
  expect(await initiativeBySlug("jardin-de-la-lys")).toMatchObject({ status: "found", updatedAt: MAY });
  expect(await exportDirectory()).toEqual(inPublishedOrder(importOf().directory));
});

test("an initiative that another one absorbs leaves an address that leads there", async () => {
  await stored(importOf(), MARCH);
  const heir = { ...ECOLE, aliases: [...ECOLE.aliases, "Jardin de la Lys"] };
  const result = await stored(importing([heir, POLE, FITLAB, AUBERGE]), APRIL);
  expect(result.counts).toMatchObject({ updated: 1, withdrawn: 1 });
  expect(await initiativeBySlug("jardin-de-la-lys")).toEqual({ status: "moved", slug: ECOLE.slug });

  await stored(importOf(), MAY);
  expect(await initiativeBySlug("jardin-de-la-lys")).toMatchObject({ status: "found" });
});

test("the address of one that is gone goes to no newcomer of another name", async () => {
  await stored(importOf(), MARCH);
  await stored(importing([ECOLE, POLE, FITLAB, AUBERGE]), APRIL);
  const namesake = { ...FITLAB, slug: "jardin-de-la-lys-2", name: "Jardin de la Lys (2)" };
  const result = await stored(importing([ECOLE, POLE, FITLAB, AUBERGE, namesake]), MAY);
  expect(result.slugs.get("jardin-de-la-lys-2")).toBe("jardin-de-la-lys-2");
  expect(await initiativeBySlug("jardin-de-la-lys")).toMatchObject({ status: "withdrawn" });
});

test("the ledger says which field changed, with both values and both passages", async () => {
  await stored(importOf(), MARCH);
  const changed: Initiative = {
    ...ECOLE,
    siret: null,
    raw: {},
    evidence: { name: [lines(3)], departments: [lines(5)], summary: [lines(6)] },
    summary: "Une école de couture.",
    keyFigures: ECOLE.keyFigures.slice(0, 1),
  };
  await stored(importing([changed, POLE, FITLAB, JARDIN, AUBERGE]), APRIL);
  const runs = await db().importRun.findMany({ orderBy: { id: "asc" } });
  expect(runs).toHaveLength(2);
  expect(runs[1]).toMatchObject({ startedAt: APRIL, created: 0, updated: 1, unchanged: 4, withdrawn: 0 });
  expect(runs[1]?.changes).toMatchObject([
    {
      slug: ECOLE.slug,
      change: "changed",
      before: [lines(5, 6, COLLOQUE), lines(3, 13)],
      fields: [
        {
          field: "summary",
          change: "changed",
          before: { value: ECOLE.summary },
          after: { value: "Une école de couture.", passages: [lines(6)] },
        },
        {
          field: "siret",
          change: "gone",
          before: { value: ECOLE.siret, passages: [lines(13)] },
          after: null,
        },
        { field: "keyFigures", change: "changed", before: { passages: [lines(9), lines(10)] } },
      ],
    },
  ]);
});

test("an initiative that only stands on other lines is rewritten and keeps its date", async () => {
  await stored(importOf(), MARCH);
  const moved: Initiative = {
    ...FITLAB,
    occurrences: [{ ...lines(25, 26), role: "brief" }],
    evidence: { name: [lines(25)] },
  };
  const imported = importing([ECOLE, POLE, moved, JARDIN, AUBERGE]);
  const result = await stored(imported, APRIL);
  expect(result).toMatchObject({ counts: { updated: 0, unchanged: 5 }, changes: [] });
  expect(await initiativeBySlug(FITLAB.slug)).toMatchObject({ updatedAt: MARCH, initiative: moved });
  expect(await exportDirectory()).toEqual(inPublishedOrder(imported.directory));
});

test("passages that nothing points to any more are removed", async () => {
  await stored(importOf(), MARCH);
  const range = { lineStart: 15, lineEnd: 17 };
  expect(await db().passage.count({ where: range })).toBe(1);
  await stored(importing([ECOLE, FITLAB, JARDIN, AUBERGE]), APRIL);
  expect(await db().passage.count({ where: range })).toBe(0);
});

test("a text that another one replaces is kept with its parts, and a link that was made on it finds its words", async () => {
  const first = importOf();
  await stored(first, MARCH);
  const before = first.sources.find(({ entry }) => entry.id === COLLOQUE);
  if (!before) throw new Error("no source");
  const said = "Une phrase de six mots longs";
  const text = ["Une ligne de plus, tout en haut.", ...before.lines]
    .join("\n")
    .replace(/^Ligne 9 .*$/m, said);
  const after = readDocument(before.entry, new TextEncoder().encode(text));
  const next = importOf();
  const documents = next.directory.documents.map((d) =>
    d.id === COLLOQUE ? { ...d, sha256: after.sha256 } : d,
  );
  await stored(
    {
      ...next,
      directory: { ...next.directory, documents, dataVersion: "autre" },
      sources: next.sources.map((source) => (source === before ? after : source)),
    },
    APRIL,
  );
  const [edition, ...others] = await editionsOf(COLLOQUE);
  expect(others).toEqual([]);
  expect(edition).toMatchObject({
    sha256: before.sha256,
    replacedAt: APRIL,
    source: {
      lines: before.lines,
      sections: first.directory.documents.find((d) => d.id === COLLOQUE)?.sections,
    },
  });
  const named = (line: number) =>
    namedPassage(COLLOQUE, passageSlug(before.lines, { lineStart: line, lineEnd: line }));
  expect(await named(5)).toMatchObject({
    landing: { tag: "moved", lineStart: 6, lineEnd: 6 },
    edition: { replacedAt: APRIL },
  });
  expect(await named(9)).toMatchObject({ landing: { tag: "lost" }, edition: { sha256: before.sha256 } });
  expect(await namedPassage(COLLOQUE, "9-00000000")).toMatchObject({
    landing: { tag: "unknown" },
    edition: null,
  });
  expect(await namedPassage("nulle-part", "9")).toBeNull();

  // The first text again: it is no earlier edition of itself.
  await stored(importOf(), MAY);
  expect((await editionsOf(COLLOQUE)).map(({ sha256 }) => sha256)).toEqual([after.sha256]);
});

test("a document that leaves the catalogue is withdrawn with what it alone told of", async () => {
  await stored(importOf(), MARCH);
  const directory = sampleDirectory([{ ...ECOLE, occurrences: ECOLE.occurrences.slice(0, 1), evidence: {} }]);
  const alone = importOf({
    ...directory,
    documents: directory.documents.filter(({ id }) => id !== COLLOQUE),
    people: directory.people.filter(({ passage }) => passage.document !== COLLOQUE),
    events: [],
    resources: [],
  });
  await stored(alone, APRIL);
  expect(await exportDirectory()).toEqual(inPublishedOrder(alone.directory));
  expect(await db().document.findUnique({ where: { id: COLLOQUE } })).toMatchObject({ withdrawnAt: APRIL });
});

test("an event that no publication tells of keeps its name and its day; one that is called otherwise leads on", async () => {
  const [told] = importOf().directory.events;
  if (!told) throw new Error("no event");
  const withEvents = (name: string | null) => {
    const { directory } = importOf();
    const events = name === null ? [] : [{ ...told, name, slug: slugify(name) }];
    const documents = directory.documents.map((d) =>
      d.id === told.document ? { ...d, event: d.event && name !== null ? { ...d.event, name } : null } : d,
    );
    return importOf({ ...directory, dataVersion: String(name), documents, events });
  };
  await stored(withEvents("Colloque"), MARCH);
  expect(await formerEvent("colloque")).toEqual({ status: "unknown" });
  await stored(withEvents(null), APRIL);
  const gone = { status: "withdrawn", name: "Colloque", since: APRIL };
  expect(await formerEvent("colloque")).toEqual(gone);
  await stored(withEvents("Rencontre"), MAY);
  expect(await formerEvent("colloque")).toEqual({ status: "moved", slug: "rencontre" });
  await stored(withEvents("Colloque"), MAY);
  expect(await formerEvent("colloque")).toEqual({ status: "unknown" });
  expect(await formerEvent("rencontre")).toEqual({ status: "moved", slug: "colloque" });
});

test("an import that changed no profile and no publication is no news", async () => {
  await stored(importOf(), MARCH);
  const checked = importOf();
  checked.directory.findings = [...checked.directory.findings, FINDING];
  checked.directory.dataVersion = "checked";
  await stored(checked, APRIL);
  await stored(importing([AUBERGE]), MAY);
  const { shown, total } = await novelties(1, 20);
  expect([total, ...shown.map(({ at }) => at)]).toEqual([2, MAY, MARCH]);
});
