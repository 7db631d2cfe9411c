import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractRencontres } from "#importer/extract/rencontres/rencontres.ts";
import { parsePlain } from "#importer/parse/plain.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

const source = seedDocument("rencontres-inventees-2027-09-16-orval", "../fixtures/rencontres-3");
const draft = extractRencontres(source, parsePlain(source));
const called = (name: string) => draft.initiatives.find((i) => i.name.value === name);
const findings = (code: string) =>
  draft.findings.filter((f) => f.code === code).map((f) => f.passage.lineStart);

describe("an invented day in another layout: questions for labels, fields of identity, running heads", () => {
  it("tells its parts apart behind a table of contents", () => {
    const own = draft.sections.filter((s) => s.level === 1).map((s) => [s.kind, s.number, s.title]);
    expect(own).toEqual([
      ["intro", null, "OUVERTURE"],
      ["workshop", "A", "Bien manger sans trier les gens"],
      ["workshop", "B", "Se relier : la route, le fil et la voix"],
      ["round-table", null, "Qui paie le lien ?"],
      ["conclusion", null, "Pour conclure"],
      ["glossary", null, "GLOSSAIRE"],
      ["thanks", null, "Merci"],
    ]);
    expect(draft.ignored.map((i) => [i.lineStart, i.reason])).toEqual([
      [1, "titre courant"],
      [3, "sommaire"],
      [14, "titre courant"],
      [73, "titre courant"],
    ]);
  });

  it("names the speakers at the head of a workshop, and each beside their own experience", () => {
    const speakers = (title: string) =>
      draft.sections.find((s) => s.title === title)?.speakers.map((s) => [s.name, s.organisation]);
    expect(speakers("Bien manger sans trier les gens")).toEqual([
      ["Ombeline Sarrazin", "L’Assiette Bleue"],
      ["Firmin Coquillard", "association Graines de Halage"],
      ["Zélie Aubrac", "association Graines de Halage"],
    ]);
    expect(speakers("Roue Libre : réparer, prêter, rouler")).toEqual([
      ["Isaure Pennequin", "Roue Libre"],
      ["Basile Rouvroy", "Roue Libre"],
    ]);
    expect(draft.people.map((p) => p.name)).not.toContain("Tancrède Villette");
  });

  it("reads each experience and the briefs, none from a part of another", () => {
    expect(draft.initiatives.map((i) => [i.name.value, i.level, i.places.map((p) => p.raw)])).toEqual([
      ["Le Fournil des Deux Ponts", "brief", ["Doullens"]],
      ["Radio Marmite", "brief", []],
      ["L’Assiette Bleue", "full", ["Albert"]],
      ["Graines de Halage", "full", ["Péronne", "Ham"]],
      ["Roue Libre", "full", ["Hirson"]],
    ]);
    const types = draft.initiatives.map((i) => i.structureTypes.map((t) => t.value));
    expect(types).toEqual([["ACI"], [], ["EI"], ["ACI"], ["AI"]]);
    for (const name of ["L’Assiette Bleue", "Graines de Halage", "Roue Libre"])
      expect(called(name)?.sections.map((s) => s.kind)).toEqual([
        "activity",
        "initial-observation",
        "actions",
        "replication",
        "contact",
      ]);
  });

  it("gives to each what its fields and sentences say", () => {
    const meal = called("L’Assiette Bleue");
    expect(meal?.siret?.value).toBe("732829320");
    expect(meal?.startedOn?.value.iso).toBe("2021-03");
    expect(meal?.workforce?.value).toMatchObject({ permanent: 6, insertion: 14, total: null });
    expect(meal?.relations.map((r) => `${r.kind} ${r.name}`)).toEqual([
      "supplier Les Sillons Francs",
      "funder Fondation Morisse",
      "partner Secours des Remparts",
      "partner Ville d’Albert",
    ]);
    expect(meal?.contacts.map((c) => c.value)).toEqual([
      {
        name: "Ombeline Sarrazin",
        role: "directrice",
        emails: ["ombeline@assiettebleue.example"],
        phones: [{ e164: "+33322004117", raw: "03 22 00 41 17" }],
      },
    ]);
    // What is only planned is neither a place nor a figure.
    expect(meal?.keyFigures.map((f) => f.value)).toEqual([12000, 21400, 38]);
    expect(called("Graines de Halage")?.workforce?.value).toMatchObject({ permanent: 2, insertion: 11 });
    expect(called("Graines de Halage")?.networks.map((n) => n.value)).toContain("Jardins en Commun");
    expect(called("Roue Libre")?.budget).toMatchObject([{ amount: 148000, year: 2026 }]);
    expect(called("Roue Libre")?.relations.map((r) => `${r.kind} ${r.name}`)).toEqual([
      "partner Mécanor",
      "funder Département de l’Aisne",
    ]);
  });

  it("reads the debate, the resources and the lexicon", () => {
    expect(draft.questions.map((q) => q.question)).toEqual([
      "Les petites associations sont-elles condamnées à l’appel à projets ?",
      "Et les communes ?",
    ]);
    expect(draft.resources.map((r) => [r.title, r.publisher, r.year])).toEqual([
      ["Rapport sur l’aide alimentaire", "Observatoire de la faim", 2025],
      ["Manger ensemble", "Réseau Tablées", 2024],
      ["Le site des Jardins en Commun", null, null],
      ["Guide « Bouger en Thiérache »", "Conseil départemental de l’Aisne", 2026],
    ]);
    expect(draft.glossary.map((t) => [t.term, t.attributedTo])).toEqual([
      ["Prix libre", "Réseau Tablées"],
      ["SIEG", null],
    ]);
  });

  it("reports what is badly said, and no more", () => {
    expect(findings("implausible-figure")).toEqual([75]);
    expect(findings("placeholder")).toEqual([78]);
    expect(findings("dead-link")).toEqual([93]);
    expect(findings("invalid-email")).toEqual([124]);
    expect(findings("invalid-phone")).toEqual([124]);
    expect(findings("missing-part")).toEqual([]);
    expect(findings("unknown-heading")).toEqual([]);
  });

  it("accounts for every line, whatever happens to it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(source.text), mutations(source)), (text) => {
        const changed = withText(source, text);
        const again = extractRencontres(changed, parsePlain(changed));
        expect(outOfBounds(again, changed)).toEqual([]);
        expect(unsupported(again, changed)).toEqual([]);
        expect(unaccounted(again, changed)).toEqual([]);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
