import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import {
  type FigureCriteria,
  type LessonCriteria,
  NO_FIGURE_CRITERIA,
  NO_LESSON_CRITERIA,
} from "#domain/lesson-criteria.ts";
import { LESSON_KIND_CODES } from "#domain/lessons.ts";
import { MEASURE_CODES } from "#domain/measures.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { lessonsOf } from "#importer/lessons/collect.ts";
import { figuresOf } from "#importer/lessons/figures.ts";
import { runImport } from "#importer/main.ts";
import { documentList } from "#queries/document-list.ts";
import { type Figure, figures } from "#queries/figures.ts";
import { type LessonResult, lessons } from "#queries/lessons.ts";
import { lessonsAt } from "#queries/lessons-at.ts";
import { freshDatabase } from "../support/database.ts";
import { readDirectory, readings } from "../support/read-directory.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let documents: Awaited<ReturnType<typeof documentList>>;

const importSeeds = (full = false) =>
  runImport({
    seeds: "seeds",
    databaseUrl: database.url,
    dryRun: false,
    full,
    now: new Date(),
    readings,
    log: () => {},
  });

beforeAll(async () => {
  database = await freshDatabase();
  await setDatabase(database.url);
  await importSeeds();
  documents = await documentList();
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

const ask = (criteria: Partial<LessonCriteria> = {}) =>
  lessons({ ...NO_LESSON_CRITERIA, ...criteria }, documents);
const count = (criteria: Partial<FigureCriteria> = {}) => figures({ ...NO_FIGURE_CRITERIA, ...criteria });

async function allPages(criteria: Partial<LessonCriteria> = {}): Promise<LessonResult[]> {
  const first = await ask(criteria);
  const found = first.blocks.flatMap((block) => block.lessons);
  for (let page = 2; page <= first.pageCount; page++)
    found.push(...(await ask({ ...criteria, page })).blocks.flatMap((block) => block.lessons));
  return found;
}

test("toutes les pages ensemble disent chaque enseignement des cinq publications, une fois", async () => {
  const { seeds, directory } = readDirectory("seeds");
  const expected = lessonsOf(directory, seeds.sources);
  const found = await allPages();
  expect(found.map(({ key }) => key).sort()).toEqual(expected.map(({ key }) => key).sort());
  const byKey = new Map(found.map((lesson) => [lesson.key, lesson]));
  for (const { key, text, lead, passage, initiatives, part } of expected) {
    const said = byKey.get(key);
    expect(said).toMatchObject({ text, lead, passage });
    expect(said?.initiatives.map(({ slug }) => slug).sort()).toEqual([...initiatives].sort());
    expect(said?.part?.title).toBe(part?.title);
  }
  expect((await ask()).total).toBe(expected.length);
});

test("une seconde lecture des mêmes publications n'écrit ni enseignement ni chiffre", async () => {
  const versions = () => db().$queryRaw`
    SELECT 'l' AS kind, key, xmin::text FROM lesson UNION ALL SELECT 'f', key, xmin::text FROM figure ORDER BY 1, 2`;
  const before = await versions();
  await importSeeds(true);
  expect(await versions()).toEqual(before);
});

test("le nombre de chaque valeur d'un filtre est celui de la liste qu'elle donne", async () => {
  const narrowed = { themes: ["economie-circulaire-reemploi"] as LessonCriteria["themes"] };
  for (const criteria of [{}, narrowed, { q: "crise" }] satisfies Partial<LessonCriteria>[]) {
    const { facets } = await ask(criteria);
    for (const { value, count: n } of facets.kinds) {
      const kind = LESSON_KIND_CODES.find((code) => code === value);
      expect((await ask({ ...criteria, kinds: kind ? [kind] : [] })).total, value).toBe(n);
    }
    for (const { value, count: n } of facets.departments)
      expect((await ask({ ...criteria, departments: [value as "62"] })).total, value).toBe(n);
    for (const { value, count: n } of facets.documents)
      expect((await ask({ ...criteria, documents: [value] })).total, value).toBe(n);
  }
  const { facets } = await ask();
  for (const { value, count: n } of facets.types)
    expect((await ask({ types: [value as StructureTypeCode] })).total).toBe(n);
  expect(facets.types.length).toBeGreaterThan(1);
  for (const { value, count: n } of facets.themes)
    expect((await ask({ themes: [value as "textile"] })).total, value).toBe(n);
  expect(facets.documents.reduce((sum, { count: n }) => sum + n, 0)).toBe((await ask()).total);
});

test("les filtres se croisent, et chacun garde ses autres valeurs", async () => {
  const both = await ask({ kinds: ["frein"], departments: ["62"] });
  expect(both.total).toBeGreaterThan(3);
  expect(both.blocks.flatMap((b) => b.lessons).every(({ kind }) => kind === "frein")).toBe(true);
  expect(both.facets.kinds.length).toBeGreaterThan(3);
  expect(both.facets.kinds.find(({ value }) => value === "frein")).toMatchObject({
    selected: true,
    count: both.total,
  });
});

test.each([
  ["bénévole", "benevoles", "BÉNÉVOLES"],
  ["producteur", "producteurs"],
  ["crise sanitaire", "crises sanitaires"],
])("« %s » se cherche sans souci d'accent, de casse ni de nombre", async (...forms) => {
  const answers = await Promise.all(forms.map((q) => allPages({ q })));
  const [first = [], ...others] = answers.map((found) => found.map(({ key }) => key).sort());
  expect(first.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
  expect(answers.flat().some(({ marked }) => marked.includes("\u0001"))).toBe(true);
});

test("un synonyme de l'annuaire trouve aussi, et le mot trouvé est marqué dans la phrase entière", async () => {
  const found = await allPages({ q: "recyclerie" });
  expect(found.some(({ text }) => /ressourcerie/i.test(text) && !/recyclerie/i.test(text))).toBe(true);
  const unmarked = (text: string) => text.replaceAll("\u0001", "").replaceAll("\u0002", "");
  for (const { marked, text } of found) expect(unmarked(marked)).toBe(text);
});

test("le nom d'une initiative trouve ce qu'elle enseigne ; des mots sans réponse le disent", async () => {
  const own = await allPages({ q: "Vestali" });
  expect(own.length).toBeGreaterThan(5);
  expect(own[0]?.initiatives[0]?.slug).toBe("vestali");
  expect(await ask({ q: "xyzzyq plugh" })).toMatchObject({ total: 0, blocks: [], page: 1, pageCount: 1 });
  expect(await ask({ q: "local à Marseille" })).toMatchObject({ page: 1 });
});

test("ce que plusieurs disent de même est ensemble, et les autres disent qui dit de même", async () => {
  const { blocks } = await ask({ kinds: ["frein"] });
  const [group] = blocks;
  expect(group?.count).toBe(4);
  expect(new Set(group?.lessons.map(({ shared }) => shared?.words))).toEqual(new Set(["crise sanitaire"]));
  const [one] = group?.lessons ?? [];
  const alike = await allPages({ like: one?.key ?? "" });
  expect(alike.map(({ key }) => key).sort()).toEqual(group?.lessons.map(({ key }) => key).sort());
  const narrowed = await ask({ kinds: ["frein"], departments: ["60"] });
  const alone = narrowed.blocks.find(({ lessons: [first] }) => first?.shared?.words === "crise sanitaire");
  expect(alone?.count).toBe(1);
});

test("une page au-delà de la dernière est la dernière", async () => {
  const { pageCount } = await ask();
  expect((await ask({ page: 99_999 })).page).toBe(pageCount);
});

test("les lignes d'une publication disent leurs enseignements", async () => {
  const [first] = (await ask({ kinds: ["vigilance"] })).blocks.flatMap((b) => b.lessons);
  if (!first) throw new Error("no lesson");
  expect((await lessonsAt(first.passage)).map(({ key }) => key)).toContain(first.key);
  expect(await lessonsAt({ ...first.passage, lineStart: 1, lineEnd: 2 })).toEqual([]);
});

test("les chiffres : tous, par grandeur, dans l'ordre demandé, avec leur phrase", async () => {
  const { seeds, directory } = readDirectory("seeds");
  const expected = figuresOf(directory, seeds.sources);
  const first = await count();
  expect(first.total).toBe(expected.length);
  const all: Figure[] = [...first.figures];
  for (let page = 2; page <= first.pageCount; page++) all.push(...(await count({ page })).figures);
  expect(new Set(all.map(({ key }) => key)).size).toBe(expected.length);
  for (const { value: code, count: n } of first.facets.measures) {
    const measure = MEASURE_CODES.find((known) => known === code);
    const some = await count({ measures: measure ? [measure] : [] });
    expect(some.total, code).toBe(n);
    const values = some.figures.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  }
  const years = (await count({ sort: "annee-croissante" })).figures.map(({ year }) => year ?? 9999);
  expect(years).toEqual([...years].sort((a, b) => a - b));
});

test("un graphique n'a que les plus grandes valeurs d'une grandeur, qui sont aussi dans le tableau", async () => {
  const { charts, figures: rows } = await count({ measures: ["tonnes"] });
  expect(charts).toHaveLength(1);
  expect(charts[0]?.figures.every(({ measure }) => measure === "tonnes")).toBe(true);
  expect(rows.map(({ key }) => key)).toEqual(
    expect.arrayContaining(charts[0]?.figures.map((f) => f.key) ?? []),
  );
  expect((await count()).charts.map(({ measure }) => measure)).toEqual([
    "emplois",
    "personnes",
    "tonnes",
    "euros",
  ]);
  expect((await count({ measures: ["autres"] })).charts).toEqual([]);
});

test("une initiative retirée n'enseigne plus rien", async () => {
  const { id } = await db().initiative.findFirstOrThrow({ where: { slug: "vestali" } });
  await db().$executeRaw`UPDATE initiative SET withdrawn_at = now() WHERE id = ${id}`;
  expect((await allPages({ q: "Vestali" })).flatMap(({ initiatives }) => initiatives)).not.toContainEqual(
    expect.objectContaining({ slug: "vestali" }),
  );
  await db().$executeRaw`UPDATE initiative SET withdrawn_at = NULL WHERE id = ${id}`;
});
