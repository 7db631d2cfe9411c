import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "#db/client.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.close();
});

async function lexemes(text: string): Promise<string[]> {
  const { rows } = await client.query<{ found: string[] }>(
    "SELECT tsvector_to_array(to_tsvector('french_directory', directory_text($1))) AS found",
    [text],
  );
  return rows[0]?.found ?? [];
}

test.each([
  ["vélo", "vélos", "velo", "VÉLOS"],
  ["tissu", "tissus"],
  ["jeu", "jeux"],
  ["lieu", "lieux"],
  ["matériau", "matériaux"],
  ["local", "locaux", "locale", "locales"],
  ["réseau", "réseaux"],
  ["emploi", "emplois"],
  ["défi", "défis"],
  ["employé", "employée", "employés", "employées"],
  ["salarié", "salariée", "salarié·e·s", "salarié.e.s", "salarié(e)s"],
  ["ouvrier", "ouvrière", "ouvrières"],
  ["formateur", "formatrice", "formateurs"],
  ["coopératif", "coopérative", "coopératives"],
  ["inclus", "incluse", "incluses"],
  ["lillois", "lilloise"],
  ["cœur", "coeur"],
  ["ACI", "A.C.I.", "aci"],
])("the words of a family are one: %s, %s…", async (...family) => {
  const found = new Set<string>();
  for (const word of family) found.add((await lexemes(word)).join(" "));
  expect([...found]).toEqual([expect.stringMatching(/^\w+$/)]);
});

test.each([
  ["vélo", "velours"],
  ["emploi", "employé"],
  ["mois", "moi"],
  ["travail", "travaux"],
])("« %s » is not « %s »", async (one, other) => {
  expect(await lexemes(one)).not.toEqual(await lexemes(other));
});

test.each(["les", "à", "été", "la", "du", "c'est", "l'", "même", "cette"])(
  "« %s » is a stop word",
  async (word) => {
    expect(await lexemes(word)).toEqual([]);
  },
);

test("a hyphen and a slash part words, so that a question of them is no phrase", async () => {
  expect(await lexemes("tiers-lieux")).toEqual(["lieu", "tier"]);
  expect(await lexemes("EI/ACI")).toEqual(["aci", "ei"]);
});

test("an initiative is found by its name first, then by what is said of it", async () => {
  const prisma = connect(database.url);
  const common = {
    level: "full",
    scope: "local",
    qualityScore: 0,
    qualityCriteria: {},
    contentHash: "x",
  };
  await prisma.initiative.createMany({
    data: [
      { ...common, slug: "a", identity: "a", name: "Les Vélos de l'Œuvre", aliases: ["Cyclofab"] },
      { ...common, slug: "b", identity: "b", name: "Atelier B", searchExtra: "mobilité vélo" },
      { ...common, slug: "c", identity: "c", name: "Atelier C", summary: "Répare des vélos à l'école." },
      { ...common, slug: "d", identity: "d", name: "Atelier D", searchText: "Deux vélos et un tissu." },
    ],
  });
  await prisma.$disconnect();

  const search = async (question: string) => {
    const { rows } = await client.query<{ slug: string }>(
      `SELECT i.slug FROM initiative i JOIN search_profile p ON p.initiative_id = i.id,
         websearch_to_tsquery('french_directory', directory_text($1)) AS question
       WHERE p.words @@ question ORDER BY ts_rank(p.words, question) DESC`,
      [question],
    );
    return rows.map((r) => r.slug);
  };
  const refresh = () => client.query("SELECT refresh_search_profiles(ARRAY(SELECT id FROM initiative))");
  await refresh();
  expect(await search("velo")).toEqual(["a", "b", "c", "d"]);
  expect(await search("l'oeuvre")).toEqual(["a"]);
  expect(await search("cyclofab")).toEqual(["a"]);
  expect(await search("vélo -tissus")).toEqual(["a", "b", "c"]);
  expect(await search("« à l’École »")).toEqual(["c"]);

  await client.query("UPDATE initiative SET name = 'Atelier A' WHERE slug = 'a'");
  await refresh();
  expect(await search("vélos")).toEqual(["b", "c", "d"]);
});

test("a name is near its misspelling, whatever its accents", async () => {
  const { rows } = await client.query<{ near: boolean }>(
    "SELECT directory_fold('Éc''Haut-Logis') % directory_fold('ec hau logis') AS near",
  );
  expect(rows[0]?.near).toBe(true);
});
