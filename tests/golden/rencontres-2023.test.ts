import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InitiativeDraft } from "#importer/extract/draft.ts";
import { extractRencontres } from "#importer/extract/rencontres/rencontres.ts";
import { withAcronyms } from "#importer/fill/acronyms.ts";
import { parsePlain } from "#importer/parse/plain.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";
import { PROGRAMMES, QUESTIONS, RESOURCES, ROUND_TABLES, WORKSHOPS } from "./rencontres-2023.expectations.ts";
import { EXPERIENCES } from "./rencontres-2023.experiences.ts";

const source = seedDocument("rencontres-regionales-2023-05-04-lille");
const tree = parsePlain(source);
const draft = withAcronyms(extractRencontres(source, tree), tree);
const ofLevel = (level: InitiativeDraft["level"]) => draft.initiatives.filter((i) => i.level === level);
const called = (name: string) => draft.initiatives.find((i) => i.name.value === name);
const plain = (text: string) => text.replaceAll("’", "'");

describe("the outline", () => {
  it("holds the ten workshops in order, each with its title and all its pages", () => {
    const read = draft.sections
      .filter((s) => s.kind === "workshop")
      .map((s) => [s.number, s.title, s.lineStart, s.lineEnd]);
    expect(read).toEqual(WORKSHOPS);
  });

  it("holds both round tables with those who speak", () => {
    const read = draft.sections
      .filter((s) => s.kind === "round-table")
      .map((s) => [s.title, s.lineStart, s.lineEnd, s.speakers.map((p) => p.name)]);
    expect(read).toEqual(ROUND_TABLES);
  });

  it("begins with the introduction and ends with the thanks", () => {
    const own = draft.sections.filter((s) => s.level === 1);
    expect([own[0]?.kind, own[0]?.lineStart, own[0]?.lineEnd]).toEqual(["intro", 1, 23]);
    expect([own.at(-1)?.kind, own.at(-1)?.lineStart, own.at(-1)?.lineEnd]).toEqual(["thanks", 1530, 1535]);
  });

  it("gives each experience to its workshop, whichever side of the banner it is printed on", () => {
    for (const { workshop, name, lines } of EXPERIENCES) {
      const section = draft.sections.find((s) => s.kind === "workshop" && s.number === workshop);
      expect([name, (section?.lineStart ?? 0) <= lines[0] && lines[1] <= (section?.lineEnd ?? 0)]).toEqual([
        name,
        true,
      ]);
    }
  });

  it("names the speakers of a workshop", () => {
    for (const [number] of WORKSHOPS) {
      const section = draft.sections.find((s) => s.kind === "workshop" && s.number === number);
      const expected = EXPERIENCES.filter((e) => e.workshop === number).flatMap((e) =>
        e.people.map(([name]) => name),
      );
      expect(section?.speakers.map((s) => s.name)).toEqual(expected);
    }
  });

  it("takes the lone page number for furniture and nothing else", () => {
    expect(draft.ignored.map((i) => [i.lineStart, i.lineEnd, i.reason])).toEqual([
      [1228, 1228, "numéro de page"],
    ]);
  });
});

describe("the experiences", () => {
  it("are these, no more and no less", () => {
    expect(ofLevel("full").map((i) => i.name.value)).toEqual(EXPERIENCES.map((e) => e.name));
    expect(ofLevel("listed").map((i) => i.name.value)).toEqual(["API Truck’s"]);
  });

  describe.each(EXPERIENCES)("$name", (expected) => {
    const read = called(expected.name);

    it("stands from its title to its contact", () => {
      expect([read?.passage.lineStart, read?.passage.lineEnd]).toEqual(expected.lines);
    });

    it("has its own kinds of structure, places and aliases", () => {
      expect(read?.structureTypes.map((t) => t.value).sort()).toEqual((expected.types ?? []).toSorted());
      expect(read?.places.map((p) => p.raw)).toEqual(expected.places ?? []);
      expect(read?.aliases.map((a) => a.value)).toEqual(expected.aliases ?? []);
    });

    it("is told by these people", () => {
      for (const [name, role, organisation] of expected.people) {
        const found = draft.people.find((p) => p.name === name);
        expect([found?.role ?? null, found?.organisation ?? null]).toEqual([role, organisation]);
      }
    });

    it("gives these addresses, figures and relations", () => {
      expect(read?.contacts.flatMap((c) => c.value.emails)).toEqual(expected.emails);
      for (const [value, unit, words] of expected.figures ?? []) {
        const found = read?.keyFigures.find(
          (f) => f.value === value && f.unit === unit && f.label.includes(words),
        );
        expect([value, found?.label ?? null]).not.toEqual([value, null]);
      }
      if (!expected.figures)
        expect(read?.keyFigures.filter((f) => f.unit === "%" || (f.value ?? 0) > 50)).toEqual([]);
      const relations = (expected.relations ?? []).map(([kind, name]) => `${kind} ${name}`);
      expect(read?.relations.map((r) => `${r.kind} ${r.name}`).sort()).toEqual(relations.sort());
    });

    it("has its parts with their text", () => {
      const kinds = read?.sections.map((s) => s.kind) ?? [];
      for (const kind of ["activity", "initial-observation", "actions", "contact"])
        expect(kinds).toContain(kind);
      for (const section of read?.sections ?? []) expect(section.markdown).not.toBe("");
      expect(read?.summary).not.toBeNull();
      expect(read?.summary?.value.length).toBeLessThanOrEqual(520);
    });
  });
});

describe("the programmes told inside them", () => {
  it("have a profile of their own and their carrier", () => {
    const read = ofLevel("brief").map((i) => [
      i.name.value,
      i.relations.find((r) => r.kind === "carrier")?.name,
    ]);
    expect(read.sort()).toEqual(PROGRAMMES.map((p) => [...p]).sort());
    for (const programme of ofLevel("brief")) {
      expect(programme.structureTypes).toEqual([]);
      expect(programme.sections.length).toBeGreaterThan(0);
    }
  });

  it("spell out their names", () => {
    expect(called("TAPAJ")?.aliases.map((a) => a.value)).toEqual(["Travail Alternatif Payé à la Journée"]);
    expect(called("Projet 2ASD")?.aliases.map((a) => a.value)).toEqual([
      "Attestation d’Aptitude de la Santé à Domicile",
    ]);
  });

  it("keep their own figures", () => {
    expect(called("Convergence")?.keyFigures.map((f) => f.value)).toEqual([7, 249]);
    expect(called("Premières Heures en Chantier")?.keyFigures.map((f) => f.value)).toEqual([70]);
    expect(called("Ambition")?.keyFigures.map((f) => [f.value, f.year])).toEqual([[600, 2021]]);
    expect(called("LinkedOut")?.startedOn).toBeNull();
    expect(called("Entourage")?.startedOn?.value).toEqual({ text: "crée en 2016", iso: "2016" });
  });
});

describe("what is somebody else's", () => {
  it("stays somebody else's", () => {
    expect(called("La Sauvegarde du Nord")?.structureTypes).toEqual([]);
    expect(called("Convergence Lille")?.structureTypes).toEqual([]);
    expect(called("Caisse Centrale de la Mutualité Sociale Agricole")?.structureTypes).toEqual([]);
    const figures = (name: string) => called(name)?.keyFigures.map((f) => f.value);
    expect(figures("Compéthance")).toEqual([60, 72]);
    expect(figures("CD2E")).toEqual([]);
    expect(figures("EA Cadiflor")).toEqual([]);
    expect(figures("Les Astelles")).toEqual([150, 2, 90]);
    expect(figures("Eurasenior")).not.toContain(15);
    expect(draft.initiatives.map((i) => i.name.value)).not.toContain("Urbilog & Compéthance");
  });

  it("counts the staff only where all of it is counted", () => {
    expect(called("Les Astelles")?.workforce?.value).toMatchObject({
      fte: 150,
      total: null,
      insertion: null,
    });
    expect(called("Compéthance")?.workforce?.value).toMatchObject({ total: 72, insertion: null });
    expect(called("EA Malécot")?.workforce?.value).toMatchObject({
      total: null,
      text: "emploie 110 personnes",
    });
  });

  it("gives a number to the person with whom it is printed", () => {
    const [contact] = called("Compéthance")?.contacts ?? [];
    expect(contact?.value).toEqual({
      name: "Paul Cacheux",
      role: "Directeur Général",
      emails: ["p.cacheux@urbilog.fr"],
      phones: [{ e164: "+33635540581", raw: "06 35 54 05 81" }],
    });
    expect(called("Eurasenior")?.contacts.map((c) => c.value.name)).toEqual(["Camille SANDEVOIR", null]);
  });
});

describe("round tables and resources", () => {
  it("asks and answers, over the break of the column too", () => {
    expect(draft.questions.map((q) => q.question)).toEqual(QUESTIONS.map(([question]) => question));
    for (const [question, start, end, lines] of QUESTIONS) {
      const read = draft.questions.find((q) => q.question === question);
      expect(read?.answer.startsWith(start)).toBe(true);
      expect(read?.answer.endsWith(end)).toBe(true);
      expect([read?.passage.lineStart, read?.passage.lineEnd]).toEqual(lines);
    }
  });

  it("keeps each function of somebody who has several", () => {
    const functions = (name: string) =>
      draft.people.filter((p) => p.name === name).map((p) => [p.role, p.organisation]);
    expect(functions("Christiane Bouchart")).toEqual([
      ["administratrice et ancienne présidente", "RTES"],
      ["maire adjointe honoraire", "Ville de Lille"],
    ]);
    expect(functions("Maurice Monoky").map(([, organisation]) => organisation)).toEqual([
      "AFP2I",
      "SINOFDES",
      "UDES",
    ]);
    expect(functions("Laurent Fraisse")).toEqual([
      ["socio-économiste, membre associé au LISE (CNAM)", "LISE (CNAM)"],
    ]);
  });

  it("reads the resources, their addresses closed up over the ends of lines", () => {
    expect(draft.resources.map((r) => [r.title, r.url])).toEqual(RESOURCES);
    const publishers = draft.resources.filter((r) => r.publisher).map((r) => r.publisher);
    expect(publishers).toEqual(
      expect.arrayContaining([
        "DREETS Hauts-de-France",
        "ANCT",
        "AVISE",
        "Observatoire des Inégalités",
        "CCI",
      ]),
    );
    for (const resource of draft.resources)
      expect(draft.sections.some((s) => s.id === resource.section)).toBe(true);
  });

  it("defines a GEIQ with who says so", () => {
    const term = draft.glossary.find((t) => t.term === "Geiq");
    expect(term?.attributedTo).toBe("Comité Régional des GEIQ Hauts-de France");
    expect(draft.glossary.find((t) => t.term === "AFEST")?.definition).toBe(
      "Action de Formation En Situation de Travail",
    );
    expect(draft.glossary.map((t) => t.term)).not.toContain("CCAS");
  });

  it("dates the event where the text does", () => {
    expect(draft.events).toMatchObject([{ date: "2023-05-04", place: "Lille", format: "sur-place" }]);
    expect(draft.events[0]?.passage.lineStart).toBe(2);
  });
});

describe("what the source says badly", () => {
  const lines = (code: string) =>
    draft.findings.filter((f) => f.code === code).map((f) => f.passage.lineStart);

  it("is reported where it stands", () => {
    expect(lines("misplaced-heading")).toEqual([286, 487, 615, 732, 879, 964, 1102, 1174, 1319, 1443]);
    expect(lines("name-mismatch")).toEqual([572]);
    expect(lines("missing-part")).toEqual([978]);
    expect(lines("dead-link")).toEqual([508, 510, 1220, 1222]);
    expect(lines("missing-title")).toEqual([]);
    expect(lines("unknown-heading")).toEqual([]);
    expect(
      draft.findings.filter((f) => f.code === "name-variants").map((f) => [f.found, f.expected]),
    ).toEqual([
      ["Emmaus Connect", "Emmaüs Connect"],
      ["AJEFi", "AFEJI"],
      ["Fondation Mozaik", "Fondation Mozaïk"],
      ["Première Heure en Chantier", "Premières Heures en Chantier"],
    ]);
    expect(draft.findings.filter((f) => f.code === "contradictory-values").map((f) => f.found)).toEqual([
      "Lancé en 2022",
      "Centres Communaux d’Action Locale (CCAS)",
    ]);
    const glued = draft.findings.find((f) => f.code === "misprint" && f.passage.lineStart === 1264);
    expect(glued?.expected && plain(glued.expected)).toBe("possible d'allonger");
  });
});

describe("for any text of the family", () => {
  it("accounts for every line, in passages that hold the words of every value", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
    expect(unsupported(draft, source)).toEqual([]);
  });

  it("never throws and stays in bounds, whatever is cut, lost, shuffled or scribbled over", () => {
    fc.assert(
      fc.property(mutations(source), (text) => {
        const changed = withText(source, text);
        const read = extractRencontres(changed, parsePlain(changed));
        expect(outOfBounds(read, changed)).toEqual([]);
        expect(unsupported(read, changed)).toEqual([]);
        expect(unaccounted(read, changed)).toEqual([]);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
