import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { type Criteria, NO_CRITERIA, parseCriteria } from "#domain/criteria.ts";
import type { Facets } from "#domain/search-answer.ts";
import { storeDirectory } from "#importer/store/store-directory.ts";
import { initiativePoints } from "#queries/initiative-points.ts";
import { search } from "#queries/search.ts";
import { freshDatabase } from "../support/database.ts";
import { importOf, sampleDirectory } from "../support/sample-directory.ts";
import {
  AUBERGE,
  COLLOQUE,
  ECOLE,
  FITLAB,
  initiative,
  JARDIN,
  lines,
  PANORAMA,
  POLE,
} from "../support/sample-initiatives.ts";

/** Tells of an ACI in its text and is none itself. */
const LIBRAIRIE = initiative("Livres & Co", {
  level: "brief",
  departments: ["62"],
  summary: "Une librairie voisine d'un atelier et chantier d'insertion.",
  occurrences: [{ ...lines(28, 29), role: "brief" }],
});
const ALL = [ECOLE, POLE, FITLAB, JARDIN, AUBERGE, LIBRAIRIE];

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
  const result = await storeDirectory(db(), importOf(sampleDirectory(ALL)), new Date("2026-03-01T10:00:00Z"));
  expect(result.status).toBe("stored");
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

function criteria(address: string): Criteria {
  const { criteria: parsed, ignored } = parseCriteria(new URLSearchParams(address));
  expect(ignored).toEqual([]);
  return parsed;
}

async function found(address: string): Promise<string[]> {
  const { results, total } = await search(criteria(address));
  expect(results).toHaveLength(total);
  return results.map(({ name }) => name);
}

const q = (words: string) => found(new URLSearchParams({ q: words }).toString());

describe("words", () => {
  test.each([
    ["L'École", ECOLE],
    ["l’ecole", ECOLE],
    ["ÉCOLE des CŒURS", ECOLE],
    ["Cœur", ECOLE],
    ["coeurs", ECOLE],
    ["friperie", ECOLE],
    ["vetement", ECOLE],
    ["matériau", ECOLE],
    ["tissu", ECOLE],
    ["Arras", ECOLE],
    ["école arras", ECOLE],
    ["EDC", ECOLE],
    ["n° vert", ECOLE],
    ["n° 3", FITLAB],
    ["nº3 fitlab", FITLAB],
    ["ordinateur", FITLAB],
    ["entreprise adaptée", FITLAB],
    ["EA", FITLAB],
    ["e.a.", FITLAB],
    ["vélos", POLE],
    ["tiers-lieu", POLE],
    ["tiers lieux", POLE],
    ["PTCE", POLE],
    ["pôle territorial de coopération économique", POLE],
    ["librairie", LIBRAIRIE],
  ])("« %s » finds one", async (words, expected) => {
    expect(await q(words)).toEqual([expected.name]);
  });

  test.each(["ACI", "atelier et chantier d'insertion", "ateliers et chantiers d’insertion", "A.C.I."])(
    "« %s » finds the ACI first, however they are written",
    async (words) => {
      const names = await q(words);
      expect(names.slice().sort()).toEqual([JARDIN.name, ECOLE.name, LIBRAIRIE.name].sort());
      expect(names.at(-1)).toBe(LIBRAIRIE.name);
    },
  );

  test("two words written as one find each other", async () => {
    expect(await q("fit lab")).toEqual([FITLAB.name]);
    expect(await q("jardinde la lys")).toEqual([JARDIN.name]);
  });

  test("all the words must be there", async () => {
    expect(await q("école dunkerque")).toEqual([]);
  });

  test.each(["", "le", "?", "n°", "&|!():*", "' OR 1=1 --", "\\", "<->", "%", "a:b"])(
    "« %s » is a search like another",
    async (words) => {
      await expect(q(words)).resolves.toBeInstanceOf(Array);
    },
  );
});

describe("a misspelled word", () => {
  test.each([
    ["fripperie", "friperies"],
    ["l'ordinatuer", "l'ordinateurs"],
    ["écolle arras", "ecole arras"],
  ])("« %s » is looked for as « %s »", async (typed, correction) => {
    const results = await search(criteria(new URLSearchParams({ q: typed }).toString()));
    expect(results.understood.correction).toBe(correction);
    expect(results.total).toBe(1);
  });

  test("gives way on the map as in the list", async () => {
    const { points } = await initiativePoints(criteria("q=fripperie"));
    expect(points.map(({ name }) => name)).toEqual([ECOLE.name]);
  });

  test("that is like nothing stays", async () => {
    const results = await search(criteria("q=xylophone"));
    expect(results).toMatchObject({ total: 0, understood: { correction: null }, page: 1, pageCount: 1 });
  });
});

describe("filters", () => {
  test.each([
    ["departement=62", [ECOLE, POLE, LIBRAIRIE]],
    ["departement=80&departement=02", [FITLAB, AUBERGE]],
    ["type=ACI", [ECOLE, JARDIN]],
    ["type=ACI&departement=59", [JARDIN]],
    ["theme=textile&theme=numerique", [ECOLE, FITLAB]],
    [`document=${COLLOQUE}`, [ECOLE, AUBERGE]],
    ["niveau=listed", [AUBERGE, JARDIN]],
    ["pres-de=62041&rayon=10", [ECOLE]],
    ["pres-de=62041&rayon=60", [ECOLE, JARDIN]],
    ["q=insertion&niveau=full", [ECOLE]],
  ])("%s", async (address, expected) => {
    expect((await found(address)).sort()).toEqual(expected.map(({ name }) => name).sort());
  });

  test("the nearest come first", async () => {
    expect(await found("pres-de=59183&rayon=200")).toEqual([POLE.name, JARDIN.name, ECOLE.name]);
  });
});

describe("order", () => {
  test("without words the fullest profiles come first, then by name without regard to accents", async () => {
    expect(await found("")).toEqual(
      [ECOLE, FITLAB, LIBRAIRIE, POLE, AUBERGE, JARDIN].map(({ name }) => name),
    );
  });

  test("by name", async () => {
    expect(await found("tri=nom")).toEqual(
      [AUBERGE, FITLAB, JARDIN, ECOLE, LIBRAIRIE, POLE].map(({ name }) => name),
    );
  });

  test("by publication, the latest first", async () => {
    expect((await found("tri=recent")).slice(0, 2)).toEqual([AUBERGE.name, ECOLE.name]);
  });

  test("a word in the name counts more than one in the text", async () => {
    expect((await q("école"))[0]).toBe(ECOLE.name);
  });
});

test("a card says what a list shows, with the words found between marks", async () => {
  const { results } = await search(criteria("q=matériaux&departement=62"));
  expect(results).toEqual([
    {
      slug: ECOLE.slug,
      name: ECOLE.name,
      level: "full",
      scope: "local",
      structureTypes: ["ACI", "EI"],
      departments: ["62"],
      communes: ECOLE.communes,
      themes: ECOLE.themes,
      summary: ECOLE.summary,
      documents: [
        { id: COLLOQUE, title: "Le colloque des marais", publishedOn: "2025-06" },
        { id: PANORAMA, title: "Le panorama des dunes", publishedOn: "2024-10" },
      ],
      missing: [],
      via: [],
      distance: null,
      highlight: expect.stringContaining("\u0001matériaux\u0002"),
    },
  ]);
});

test("a page beyond the last one is the last one", async () => {
  expect(await search({ ...NO_CRITERIA, page: 99 })).toMatchObject({
    page: 1,
    pageCount: 1,
    total: 6,
  });
});

test("those of whom nobody says what they are can be asked for, alone or beside a type", async () => {
  const without = ALL.filter(({ structureTypes }) => structureTypes.length === 0);
  const names = async (address: string) =>
    (await search(criteria(address))).results.map(({ name }) => name).sort();
  expect(without.length).toBeGreaterThan(0);
  expect(await names("type=AUCUN")).toEqual(without.map(({ name }) => name).sort());
  expect((await names("type=AUCUN&type=ACI")).length).toBe(without.length + (await names("type=ACI")).length);
  const { facets } = await search(criteria(""));
  expect(facets.types.at(-1)).toMatchObject({
    value: "AUCUN",
    label: "Type non indiqué",
    count: without.length,
  });
});

const FACETS: Record<keyof Facets, string> = {
  departments: "departement",
  types: "type",
  themes: "theme",
  documents: "document",
  levels: "niveau",
};

test.each([
  "",
  "q=insertion",
  "departement=62",
  "type=ACI&niveau=full",
  "type=aucun&departement=62",
  "theme=textile&departement=59",
  "pres-de=62041",
])("the count of each facet of « %s » is the total that its link gives", async (address) => {
  const asked = criteria(address);
  const { facets, total } = await search(asked);
  for (const [name, parameter] of Object.entries(FACETS)) {
    const key = name as keyof Facets;
    for (const { value, count } of facets[key]) {
      const alone = parseCriteria({ [parameter]: value }).criteria[key];
      expect((await search({ ...asked, [key]: alone })).total, `${name} ${value}`).toBe(count);
    }
    expect(facets[key].filter(({ selected }) => selected).map(({ value }) => value)).toEqual(asked[key]);
  }
  const { points, withoutPosition } = await initiativePoints(asked);
  expect(points.length + withoutPosition.length).toBe(total);
});
