import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPanorama } from "#importer/extract/panorama/panorama.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { comparable, fold } from "#lib/text.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";
import { CASE_STUDIES } from "./panorama.expectations.ts";
import { BRIEFS, INSIDE_BRIEFS, PTCE_LIST } from "./panorama-lists.expectations.ts";
import { bare, figure, lines, placesOf, relationsOf } from "./profile-views.ts";

const source = seedDocument("panorama-2025-07-economie-locale-et-solidaire");
const draft = extractPanorama(source, parseMarkdown(source));
const at = (level: string) => draft.initiatives.filter((i) => i.level === level);
const named = (name: string, level?: string) =>
  draft.initiatives.find(
    (i) => comparable(i.name.value) === comparable(name) && (!level || i.level === level),
  );

/** « m<sup>2</sup> » is read as « m² ». */
const unsupportedWords = (...args: Parameters<typeof unsupported>) =>
  unsupported(...args).filter((claim) => !/: \d*m²$/u.test(claim));

describe("the parts of the panorama", () => {
  it("are in order, with their kinds and lines", () => {
    expect(draft.sections.filter((s) => s.level === 1).map((s) => [s.kind, s.number, s.lineStart])).toEqual([
      ["cover", null, 1],
      ["contents", null, 58],
      ["glossary", null, 128],
      ["context", null, 173],
      ["context", null, 213],
      ["context", null, 287],
      ["case-study", "1", 333],
      ["case-study", "2", 432],
      ["case-study", "3", 498],
      ["case-study", "4", 574],
      ["case-study", "5", 661],
      ["briefs", null, 771],
      ["thanks", null, 796],
      ["resources", null, 866],
    ]);
  });

  it("has five case studies in proper capitals, seven briefs, and names in lists", () => {
    expect(at("full").map((i) => fold(i.name.value))).toEqual(CASE_STUDIES.map((c) => fold(c.name)));
    expect(at("full").every((i) => /^(?:L[ae]s? |L')?\p{Lu}/u.test(i.name.value))).toBe(true);
    expect(named("La Conciergerie Solidaire")?.name.value).toMatch(/^La Conciergerie/u);
    expect(named("Terre Tous")?.name.value).toBe("Terre Tous");
    expect(at("brief").map((i) => i.name.value)).toEqual(BRIEFS.map((b) => b.name));
    const listed = at("listed").map((i) => comparable(i.name.value));
    expect(new Set(listed)).toEqual(
      new Set([...PTCE_LIST, ...INSIDE_BRIEFS].map(([name]) => comparable(name))),
    );
    expect(listed).toHaveLength(21);
  });
});

describe.each(CASE_STUDIES)("the case study of $name", (expected) => {
  const it_ = () => {
    const found = named(expected.name, "full");
    if (!found) throw new Error(`${expected.name} is not read`);
    return found;
  };

  it("stands on its lines, with its sections", () => {
    expect(lines(it_().passage)).toEqual(expected.lines);
    expect(it_().sections.map((s) => [s.kind, s.lineStart, s.lineEnd])).toEqual(expected.sections);
    expect(it_().sections.every((s) => s.markdown.length > 10)).toBe(true);
  });

  it("has its names, types, places and dates, and no other", () => {
    for (const alias of expected.aliases ?? [])
      expect(it_().aliases.map((a) => fold(a.value))).toContain(fold(alias));
    expect(it_().structureTypes.map((t) => t.value)).toEqual(expected.types);
    expect(new Set(placesOf(it_()))).toEqual(new Set(expected.places));
    if (expected.legalForm !== undefined)
      expect(it_().legalForm?.value.toLowerCase() ?? null).toBe(expected.legalForm);
    if (expected.started !== undefined) expect(it_().startedOn?.value.iso ?? null).toBe(expected.started);
    expect(it_().siret).toBeNull();
    expect(it_().websites).toEqual([]);
  });

  it("can be reached as printed", () => {
    expect(it_().contacts.flatMap((c) => c.value.emails)).toEqual(expected.emails);
    expect(it_().contacts.flatMap((c) => c.value.phones)).toEqual([]);
  });

  it("has its relations", () => {
    const kinds = { carriers: ["carrier"], members: ["member"], funders: ["funder"], networks: ["network"] };
    for (const key of ["carriers", "members", "funders", "networks"] as const) {
      const wanted = expected[key];
      if (wanted) expect(relationsOf(it_(), ...kinds[key]), key).toEqual(wanted.map(bare));
    }
    if (expected.partners) {
      const partners = relationsOf(it_(), "partner", "technical-partner", "supplier", "client");
      expect(new Set(partners)).toEqual(new Set(expected.partners.map(bare)));
    }
    if (!expected.carriers) expect(relationsOf(it_(), "carrier")).toEqual([]);
    if (!expected.members) expect(relationsOf(it_(), "member")).toEqual([]);
  });

  it("has its figures and workforce", () => {
    for (const wanted of expected.figures)
      expect(figure(it_(), ...wanted), JSON.stringify(wanted)).toBeDefined();
    const values = it_().keyFigures.map((f) => f.value);
    for (const foreign of expected.notFigures ?? []) expect(values).not.toContain(foreign);
    if (expected.workforce === null) expect(it_().workforce).toBeNull();
    else if (expected.workforce) expect(it_().workforce?.value).toMatchObject(expected.workforce);
  });

  it("is summed up in its own words", () => {
    expect(it_().summary?.value).toMatch(expected.summary);
    expect(it_().summary?.value.length).toBeLessThanOrEqual(520);
    const places = placesOf(it_()).join(" | ");
    const said = [places, ...it_().aliases.map((a) => a.value), ...it_().relations.map((r) => r.name)].join(
      " | ",
    );
    for (const word of expected.never ?? []) expect(said).not.toContain(word);
  });
});

describe("the case studies, closely", () => {
  it("keeps levels apart: the town is local, the region régional", () => {
    const level = (name: string, other: string) =>
      named(name, "full")?.relations.find((r) => r.kind === "funder" && r.name.includes(other))?.level;
    expect(level("La Conciergerie solidaire", "Ville de Roubaix")).toBe("local");
    expect(level("PTCE Hénin-Carvin", "Région")).toBe("régional");
    expect(level("PTCE Hénin-Carvin", "État")).toBe("national");
  });

  it("a relation's passage is the line of its own item", () => {
    const line = (name: string, other: string, kind: string) =>
      named(name, "full")?.relations.find((r) => r.kind === kind && r.name.includes(other))?.passage
        .lineStart;
    expect(line("La Conciergerie solidaire", "Envie 2E", "partner")).toBe(400);
    expect(line("Terre Tous", "Nicollin", "funder")).toBe(649);
    expect(line("PTCE Hénin-Carvin", "AFP2I", "member")).toBe(739);
  });

  it("the 5 000 € that the Bouquinerie got and the 80 000 of Recyl'Aide80 are funding, no budget", () => {
    for (const [name, value] of [
      ["La Bouquinerie du Sart d'Amiens", 5_000],
      ["Recyl'Aide80", 80_000],
    ] as const) {
      expect(named(name)?.budget).toEqual([]);
      expect(named(name)?.keyFigures.map((f) => f.value)).toContain(value);
    }
  });

  it("the PTCE has one employee", () => {
    expect(named("PTCE Hénin-Carvin", "full")?.workforce?.value.total).toBe(1);
  });

  it("the two APEI are not one organisation", () => {
    expect(named("PTCE Hénin-Carvin", "full")?.relations.map((r) => r.name)).toContain("APEI Hénin-Carvin");
    expect(named("Terre Tous")?.relations.map((r) => r.name)).not.toContain("APEI");
  });
});

describe("every line and every value", () => {
  it("stands in a section or is ignored with a reason", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(draft.ignored.map((g) => [g.lineStart, g.lineEnd])).toContainEqual([58, 126]);
  });

  it("is supported by the words of its passage", () => {
    expect(unsupportedWords(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
  });

  it("whatever happens to the text", () => {
    fc.assert(
      fc.property(mutations(source), (text) => {
        const other = withText(source, text);
        const made = extractPanorama(other, parseMarkdown(other));
        expect(outOfBounds(made, other)).toEqual([]);
        expect(unaccounted(made, other)).toEqual([]);
        expect(unsupportedWords(made, other)).toEqual([]);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
