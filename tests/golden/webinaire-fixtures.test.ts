import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractWebinaire } from "#importer/extract/webinaire/webinaire.ts";
import { parseOcr } from "#importer/parse/ocr.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

function read(id: string, folder: string) {
  const source = seedDocument(id, `../fixtures/${folder}`);
  const draft = extractWebinaire(source, parseOcr(source));
  const initiative = (name: string) => draft.initiatives.find((i) => i.name.value === name);
  return { source, draft, initiative };
}

describe("an invented webinar with form feeds, an agenda and two testimonies", () => {
  const { source, draft, initiative } = read("webinaire-2026-03-17-achats", "webinaire-1");

  it("has its sections", () => {
    expect(draft.sections.map((s) => [s.kind, s.title])).toEqual([
      ["cover", "Achats responsables"],
      ["contents", "Au programme"],
      ["other", "Atelier des Deux Rives"],
      ["glossary", "clause sociale"],
      ["briefs", "Les GEIQ des Hauts-de-France"],
      ["case-study", "Blanchisserie du Val d’Or"],
      ["case-study", "PTCE Terres de Lys"],
      ["other", "SAVE THE DATE"],
    ]);
  });

  it("tells two initiatives and lists six", () => {
    expect(
      draft.initiatives.map((i) => [i.name.value, i.level, i.structureTypes.map((t) => t.value)]),
    ).toEqual([
      ["PTCE Terres de Lys", "full", ["PTCE"]],
      ["BTP Nord", "listed", ["GEIQ"]],
      ["Propreté Littoral", "listed", ["GEIQ"]],
      ["Industrie Artois", "listed", ["GEIQ"]],
      ["Agri’'Somme", "listed", ["GEIQ"]],
      ["Transport Oise", "listed", ["GEIQ"]],
      ["Aide à domicile Aisne", "listed", ["GEIQ"]],
      ["Blanchisserie du Val d’Or", "full", ["EI"]],
    ]);
    expect(initiative("Agri’'Somme")?.aliases.map((a) => a.value)).toEqual(["Agri’Somme"]);
  });

  it("reads the laundry: department, address, beginning, figures", () => {
    const it = initiative("Blanchisserie du Val d’Or");
    expect(it?.places.map((p) => [p.street, p.commune, p.department])).toEqual([
      [null, null, "59"],
      ["rue des Lavandières", "Maubeuge", null],
    ]);
    expect(it?.startedOn?.value).toEqual({ text: "Mars 2009", iso: "2009-03" });
    expect(it?.legalForm?.value).toBe("association");
    expect(it?.keyFigures.map((f) => [f.value, f.unit, f.label])).toEqual([
      [42, null, "salariés"],
      [3500, "kg", "de linge"],
    ]);
    expect(draft.findings.some((f) => f.code === "missing-part" && f.found === "Directeur")).toBe(true);
  });

  it("reads who governs the PTCE", () => {
    expect(draft.people.map((p) => [p.name, p.role, p.organisation])).toEqual([
      ["Anne DUPRE", "Présidente", "CCFL"],
      ["Luc ROY", "Vice-Président", "APEI Lys"],
      ["Zoé MARTIN", "Vice-Président", "SAS VERT"],
      ["Paul NGO", null, "La Mission Locale"],
      ["Aline LOY", null, "La Mission Locale"],
      ["Luc ROY", "Chef de file", "APEI Lys"],
    ]);
    const it = initiative("PTCE Terres de Lys");
    expect(it?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["La Mission Locale", "partner"],
      ["CCFL", "member"],
      ["APEI Lys", "member"],
      ["SAS VERT", "member"],
    ]);
    expect(it?.keyFigures.map((f) => [f.value, f.year])).toEqual([
      [2, null],
      [18, 2026],
    ]);
    expect(it?.sections.map((s) => s.kind)).toEqual(["objectives", "description", "activity", "actions"]);
  });

  it("reads the agenda and doubts a weekday", () => {
    expect(draft.events.map((e) => [e.name, e.date])).toEqual([
      ["Webinaire « Achats responsables »", "2026-03-19"],
      ["Les jeudis de l'achat", "2026-03-26"],
      ["Publication du panorama", "2026-04-15"],
    ]);
    expect(draft.findings.filter((f) => f.code === "contradictory-values").map((f) => f.found)).toEqual([
      "Mercredi 2 avril",
    ]);
  });

  it("accounts for every line and value", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(unsupported(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
  });
});

describe("an invented webinar without contents, event nor facilitator", () => {
  const { source, draft, initiative } = read("webinaire-2026-sans-sommaire", "webinaire-2");

  it("has its sections all the same", () => {
    expect(draft.sections.map((s) => s.kind)).toEqual([
      "cover",
      "glossary",
      "case-study",
      "context",
      "other",
    ]);
    expect(draft.glossary.map((t) => t.term)).toEqual(["logement accompagné"]);
  });

  it("finds the initiative that a slide presents by itself", () => {
    expect(draft.initiatives.map((i) => [i.name.value, i.level])).toEqual([
      ["Les Maisons Ouvertes", "brief"],
    ]);
    const it = initiative("Les Maisons Ouvertes");
    expect(it?.aliases.map((a) => a.value)).toEqual(["La Maison Ouverte"]);
    expect(it?.places.map((p) => p.commune)).toEqual(["Béthune", "Arras"]);
    expect(it?.keyFigures.map((f) => [f.value, f.label])).toEqual([[120, "jeunes logés"]]);
    expect(it?.relations.map((r) => [r.name, r.kind])).toEqual([["Emmaüs", "carrier"]]);
    // The workshop next door is not its type, nor the households of the region its figure.
    expect(it?.structureTypes).toEqual([]);
  });

  it("gives the days of the agenda that can be", () => {
    expect(draft.events.map((e) => [e.name, e.date])).toEqual([
      ["Les prochains rendez-vous du logement", "2026-06-02"],
    ]);
  });

  it("accounts for every line and value, whatever happens to the text", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(unsupported(draft, source)).toEqual([]);
    fc.assert(
      fc.property(mutations(source), (text) => {
        const other = withText(source, text);
        const made = extractWebinaire(other, parseOcr(other));
        expect(outOfBounds(made, other)).toEqual([]);
        expect(unaccounted(made, other)).toEqual([]);
        expect(unsupported(made, other)).toEqual([]);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
