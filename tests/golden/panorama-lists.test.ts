import { describe, expect, it } from "vitest";
import { extractPanorama } from "#importer/extract/panorama/panorama.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { comparable, fold } from "#lib/text.ts";
import { seedDocument } from "../support/seed-document.ts";
import {
  BRIEFS,
  GLOSSARY,
  INSIDE_BRIEFS,
  PTCE_LIST,
  RESOURCES,
  THANKED,
} from "./panorama-lists.expectations.ts";
import { bare, figure, lines, relationsOf } from "./profile-views.ts";

const source = seedDocument("panorama-2025-07-economie-locale-et-solidaire");
const draft = extractPanorama(source, parseMarkdown(source));
const named = (name: string, level?: string) =>
  draft.initiatives.find(
    (i) => comparable(i.name.value) === comparable(name) && (!level || i.level === level),
  );
const findings = (code: string) => draft.findings.filter((f) => f.code === code);

describe.each(BRIEFS)("the brief on $name", (expected) => {
  it("has its place, type, figures and relations", () => {
    const found = named(expected.name, "brief");
    expect(found?.contacts).toEqual([]);
    expect(lines(found?.passage)).toEqual(expected.lines);
    expect(found?.role).toBe("brief");
    expect(found?.structureTypes.map((t) => t.value)).toEqual(expected.types);
    expect(new Set(found?.places.map((p) => p.raw))).toEqual(new Set(expected.places));
    for (const [value, unit] of expected.figures ?? [])
      expect(figure(found, value, unit, ""), String(value)).toBeDefined();
    expect(relationsOf(found, "carrier")).toEqual((expected.carriers ?? []).map(bare));
    expect(relationsOf(found, "funder")).toEqual((expected.funders ?? []).map(bare));
    expect(relationsOf(found, "member", "branch")).toEqual((expected.members ?? []).map(bare));
    for (const partner of expected.partners ?? [])
      expect(relationsOf(found, "partner", "technical-partner", "client")).toContain(bare(partner));
    if (expected.started) expect(found?.startedOn?.value.iso).toBe(expected.started);
    expect(found?.summary?.value.length).toBeGreaterThan(30);
  });
});

describe("the lists", () => {
  it("the fifteen PTCE, each on its line with its department", () => {
    for (const [name, department, line] of PTCE_LIST) {
      const found = named(name, "listed");
      expect([name, found?.places.map((p) => p.department), found?.passage.lineStart]).toEqual([
        name,
        [department],
        line,
      ]);
      expect(found?.structureTypes.map((t) => t.value)).toEqual(["PTCE"]);
    }
    expect(named("Katalyze")?.places[0]?.passage.lineStart).toBe(319);
  });

  it("the structures named inside a brief", () => {
    for (const [name, type, places] of INSIDE_BRIEFS) {
      const found = named(name, "listed");
      expect([name, found?.structureTypes.map((t) => t.value)]).toEqual([name, [type]]);
      expect(new Set(found?.places.map((p) => p.commune ?? p.department))).toEqual(new Set(places));
    }
  });

  it("thirty-one people are thanked, each with role and organisation", () => {
    const thanked = draft.people.filter((p) => p.context === "thanked");
    expect(thanked.map((p) => [p.organisation, p.name, p.role])).toEqual(THANKED);
    expect(thanked.every((p) => p.passage.lineStart >= 800 && p.passage.lineEnd <= 860)).toBe(true);
    const esther = thanked.find((p) => p.name === "Esther Desjardin");
    expect(esther?.passage.lineEnd).toBe(830);
  });

  it("who is quoted or named in the studies, and nobody by a first name alone", () => {
    const others = draft.people.filter((p) => p.context !== "thanked");
    expect(others.map((p) => p.name)).toContain("Céline Vaillant");
    const celine = others.find((p) => p.name === "Céline Vaillant");
    expect([celine?.context, celine?.role, celine?.passage.lineStart]).toEqual([
      "quoted",
      "responsable adjointe",
      543,
    ]);
    expect(celine?.organisation).toMatch(/boutique d'Amiens|Bouquinerie du Sart/u);
    for (const p of others) expect(p.name).toMatch(/\s/u);
    expect(
      others.map((p) => p.name).filter((n) => !["Céline Vaillant", "Vianney Poissonnier"].includes(n)),
    ).toEqual([]);
  });

  it("five terms with who gives them", () => {
    expect(
      draft.glossary.map((t) => [
        t.term,
        t.attributedTo && bare(t.attributedTo),
        t.passage.lineStart,
        t.passage.lineEnd,
      ]),
    ).toEqual(GLOSSARY.map(([term, by, ...at]) => [term, by && bare(by), ...at]));
    expect(draft.glossary[1]?.definition).toContain("finalité sociale des structures");
    expect(draft.glossary[2]?.definition).toContain("à chaque utilisation de la matière");
  });

  it("the resources to go further", () => {
    const further = draft.sections.find((s) => s.kind === "resources")?.id;
    const found = draft.resources.filter((r) => r.passage.lineStart >= 866);
    expect(
      found
        .slice(0, RESOURCES.length)
        .map((r) => [r.title, r.publisher && bare(r.publisher), r.year, r.passage.lineStart]),
    ).toEqual(RESOURCES.map(([title, by, ...rest]) => [title, by && bare(by), ...rest]));
    expect(found.every((r) => r.url === null && r.section !== null)).toBe(true);
    expect(further).toBeDefined();
  });

  it("the sources that the notes give", () => {
    const noted = draft.resources.filter((r) => r.passage.lineStart < 866);
    expect(noted.find((r) => r.passage.lineEnd === 195)).toMatchObject({ publisher: "ANCT", year: 2023 });
    expect(noted.find((r) => r.passage.lineEnd === 167)?.year).toBe(2023);
    expect(noted.some((r) => r.passage.lineStart === 765)).toBe(false);
  });

  it("the days and webinars that it announces", () => {
    const names = draft.events.map((e) => e.name);
    expect(names).toContain("Mardis de l'inclusion");
    expect(names).toContain("Journées départementales de l'inclusion");
  });
});

describe("what the panorama says badly", () => {
  it("notes and links", () => {
    expect(findings("orphan-note").map((f) => [/\d+/.exec(f.message)?.[0], f.passage.lineStart])).toEqual([
      ["11", 384],
    ]);
    expect(
      findings("foreign-note").map((f) => [
        /\d+/.exec(f.message)?.[0],
        f.passage.lineStart,
        f.passage.lineEnd,
      ]),
    ).toEqual([["20", 765, 767]]);
    expect(findings("dead-link").map((f) => f.passage.lineStart)).toEqual([52]);
  });

  it("names spelled in two ways", () => {
    const variants = findings("name-variants").map((f) =>
      [f.found, f.expected].map((n) => fold(n ?? "")).sort(),
    );
    const has = (...names: string[]) =>
      variants.some((v) => names.every((n) => v.join(" | ").includes(fold(n))));
    expect(has("Villogia", "Vilogia")).toBe(true);
    expect(has("RepèreESS", "RepèrESS")).toBe(true);
  });

  it("parts that a study lacks, and words that were left in", () => {
    const missing = findings("missing-part").map((f) => [f.about && fold(f.about), f.expected]);
    expect(missing).toContainEqual([fold("PTCE Hénin-Carvin"), expect.stringMatching(/contact/iu)]);
    expect(draft.findings.some((f) => f.passage.lineStart === 860)).toBe(true);
    expect(findings("unknown-heading")).toEqual([]);
  });
});
