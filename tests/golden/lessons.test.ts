import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lessonKindOf } from "#domain/lessons.ts";
import { type CollectedLesson, lessonsOf } from "#importer/lessons/collect.ts";
import { figuresOf } from "#importer/lessons/figures.ts";
import { fold } from "#lib/text.ts";
import { readDirectory } from "../support/read-directory.ts";

const { seeds, directory } = readDirectory("seeds");
const lessons = lessonsOf(directory, seeds.sources);
const LIVRET = "livret-reemploi-alimentation-durable";
const RENCONTRES = "rencontres-regionales-2023-05-04-lille";
const RESTITUTION = "restitution-2025-12-04-saint-quentin";

/** Letters and digits alone, without the tags, links and entities of a source. */
const letters = (text: string) =>
  fold(
    text
      .normalize("NFKC")
      .replace(/<[^>\n]{1,20}>|&\w+;/g, "")
      .replace(/\]\([^)\n]*\)/g, "]"),
  ).replace(/[^\p{L}\p{N}]+/gu, "");

const linesOf = (document: string, from: number, to: number) =>
  readFileSync(`seeds/documents/${document}.txt`, "utf8")
    .split("\n")
    .slice(from - 1, to)
    .join("\n");

/** What lessons of one part say, each announcement once. */
function wordsSaid(some: readonly CollectedLesson[]): string {
  let lead = "";
  return some
    .map((lesson) => {
      const before = lead.split("\n");
      const fresh = lesson.lead.split("\n").filter((line, at) => line !== before[at]);
      lead = lesson.lead;
      return letters([...fresh, lesson.text].join("\n"));
    })
    .join("");
}

test("chaque partie des fiches qui dit un enseignement y est en entier, mot pour mot, et rien d'autre", () => {
  const parts = directory.initiatives.flatMap((initiative) =>
    initiative.sections.flatMap((section) => {
      const kind = lessonKindOf(section.kind);
      return kind ? [{ ...section, kind, slug: initiative.slug }] : [];
    }),
  );
  expect(parts.length).toBeGreaterThan(60);
  for (const { kind, slug, document, lineStart, lineEnd, markdown, title } of parts) {
    const own = lessons.filter(
      (l) =>
        l.kind === kind &&
        l.initiatives.includes(slug) &&
        l.title === title &&
        l.passage.document === document &&
        lineStart <= l.passage.lineStart &&
        l.passage.lineEnd <= lineEnd,
    );
    expect(wordsSaid(own), `${slug}, ${title}`).toBe(letters(markdown));
  }
  const ofProfiles = lessons.filter(({ part }) => part === null);
  expect(
    ofProfiles.every((l) => parts.some((p) => p.kind === l.kind && l.initiatives.includes(p.slug))),
  ).toBe(true);
});

test("chaque enseignement est imprimé sur les lignes qu'il donne, ni plus haut ni plus bas", () => {
  for (const { text, passage, key } of lessons) {
    const printed = letters(linesOf(passage.document, passage.lineStart, passage.lineEnd));
    expect(printed, key).toContain(letters(text));
    const shorter = letters(linesOf(passage.document, passage.lineStart + 1, passage.lineEnd));
    expect(shorter.includes(letters(text)), key).toBe(false);
  }
});

/** The titles that the publications print over lessons outside the profiles, with their first and last lines. */
const OUTSIDE = [
  [RENCONTRES, "a-retenir", 51, 96],
  [RENCONTRES, "perspective", 98, 107],
  [RENCONTRES, "bonne-pratique", 201, 211],
  [RENCONTRES, "bonne-pratique", 351, 373],
  [RENCONTRES, "bonne-pratique", 489, 505],
  [RENCONTRES, "bonne-pratique", 619, 636],
  [RENCONTRES, "perspective", 638, 646],
  [RENCONTRES, "bonne-pratique", 764, 782],
  [RENCONTRES, "perspective", 784, 795],
  [RENCONTRES, "a-retenir", 832, 877],
  [RENCONTRES, "perspective", 882, 887],
  [RENCONTRES, "bonne-pratique", 987, 1004],
  [RENCONTRES, "perspective", 1006, 1016],
  [RENCONTRES, "bonne-pratique", 1106, 1115],
  [RENCONTRES, "perspective", 1117, 1122],
  [RENCONTRES, "bonne-pratique", 1206, 1217],
  [RENCONTRES, "bonne-pratique", 1349, 1357],
  [RENCONTRES, "bonne-pratique", 1494, 1514],
  [RESTITUTION, "levier", 317, 323],
  [RESTITUTION, "perspective", 380, 384],
] as const;

test("hors des fiches, les parties des restitutions qui en disent y sont, mot pour mot, avec leur atelier", () => {
  const outside = lessons.filter(({ part }) => part !== null);
  const found = new Set<CollectedLesson>();
  for (const [document, kind, from, to] of OUTSIDE) {
    const own = outside.filter(
      ({ passage: p, kind: k }) =>
        p.document === document && k === kind && from <= p.lineStart && p.lineEnd <= to,
    );
    for (const lesson of own) found.add(lesson);
    const printed = letters(linesOf(document, from + 1, to)).replace(/^[123](?=quel|que)/, "");
    // Questions are numbered in the source, and need no number beside their answer.
    const said = wordsSaid(own);
    expect(printed.replace(/[23](?=comment|quedeut|quepeut|quels)/g, ""), `${document} ${from}`).toBe(said);
    expect(own.every(({ part, initiatives }) => part !== null && initiatives.length === 0)).toBe(true);
  }
  expect(found.size).toBe(outside.length);
});

test.each([
  ["levier", "LEVIERS ACTIVÉS", 8],
  ["frein", "FREINS RENCONTRÉS", 8],
])("le livret dit un « %s » dans chacune de ses fiches qui imprime « %s »", (kind, title, count) => {
  const printed = readFileSync(`seeds/documents/${LIVRET}.txt`, "utf8").match(
    new RegExp(`^#+ .*${title}`, "gmu"),
  );
  expect(printed?.length).toBe(count);
  const own = lessons.filter((l) => l.kind === kind && l.passage.document === LIVRET);
  expect(new Set(own.flatMap(({ initiatives }) => initiatives)).size).toBe(count);
});

test("ce que plusieurs disent de même est réuni : la crise sanitaire est un frein pour quatre", () => {
  const crisis = lessons.filter(
    ({ kind, shared }) => kind === "frein" && shared?.printed === "crise sanitaire",
  );
  expect(new Set(crisis.flatMap(({ initiatives }) => initiatives)).size).toBe(4);
  expect(crisis.every(({ text }) => /crises? sanitaires?/.test(text))).toBe(true);
});

test("un texte dit de deux initiatives n'est compté qu'une fois, avec les deux", () => {
  expect(new Set(lessons.map(({ key }) => key)).size).toBe(lessons.length);
  const [first] = lessons.flatMap(({ initiatives }) => initiatives);
  const told = directory.initiatives.find(({ slug }) => slug === first);
  const twin = { ...told, slug: "jumelle", name: "Jumelle" } as (typeof directory.initiatives)[number];
  const both = lessonsOf({ ...directory, initiatives: [...directory.initiatives, twin] }, seeds.sources);
  expect(both.length).toBe(lessons.length);
  for (const { initiatives } of both)
    expect(initiatives.includes("jumelle")).toBe(initiatives.includes(first ?? ""));
});

test("chaque chiffre imprimé en chiffres l'est sur ses lignes, et sa phrase aussi", () => {
  const figures = figuresOf(directory, seeds.sources);
  expect(figures.length).toBeGreaterThan(150);
  for (const { printed, sentence, passage, value, label } of figures) {
    const lines = linesOf(passage.document, passage.lineStart, passage.lineEnd);
    const start = sentence.replace(/ …$/, "").slice(0, 60);
    expect(letters(lines), label).toContain(letters(start));
    if (lines.replace(/\s/g, " ").includes(printed)) continue;
    // Written in words: « une vingtaine », « un seul ».
    expect(value, `${label} ${printed}`).toBeLessThan(100);
  }
});
