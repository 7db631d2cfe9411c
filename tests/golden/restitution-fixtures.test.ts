import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractRestitution } from "#importer/extract/restitution/restitution.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

function read(id: string, folder: string) {
  const source = seedDocument(id, `../fixtures/${folder}`);
  const draft = extractRestitution(source, parseMarkdown(source));
  const initiative = (name: string) => draft.initiatives.find((i) => i.name.value === name);
  const found = (code: string) => draft.findings.filter((f) => f.code === code).map((f) => f.found);
  return { source, draft, initiative, found };
}

describe("an invented booklet with parts at the second level and lists of other kinds", () => {
  const { source, draft, initiative, found } = read("restitution-2026-03-12-valmont", "restitution-1");

  it("has its parts", () => {
    expect(draft.sections.map((s) => [s.kind, s.number, s.level])).toEqual([
      ["cover", null, 1],
      ["intro", null, 1],
      ["contents", null, 1],
      ["intro", null, 1],
      ["faq", null, 1],
      ["round-table", null, 1],
      ["workshop", "1", 1],
      ["workshop", "2", 1],
      ["zoom", null, 1],
      ["conclusion", null, 1],
      ["thanks", null, 1],
    ]);
    expect(draft.sections.find((s) => s.number === "2")?.title).toBe("CUISINER POUR LA CANTINE");
  });

  it("knows who speaks where", () => {
    const speakers = draft.sections.flatMap((s) =>
      s.speakers.map((p) => [s.kind, p.name, p.role, p.organisation]),
    );
    expect(speakers).toEqual([
      ["intro", "Jean-Marc Delattre", "Directeur départemental", "DDETS de la Somme"],
      ["intro", "Odile Vasseur", "présidente de la Communauté de communes du Haut-Valmont", null],
      ["faq", "Karim Benali", "juriste", "Cabinet Passerelle"],
      ["faq", "Zoé Lenoir", "chargée de mission", "Achats Clairs"],
      ["round-table", "Hélène Marchand", "directrice des achats", "Ville de Valmont"],
      ["round-table", "Paul Ngo", "responsable du pôle insertion", "Conseil départemental de la Somme"],
      ["round-table", "Inès Caron", null, "Union des Employeurs du Haut-Valmont"],
      ["workshop", "Claire Aubin", "Directrice", "Linge Nouveau"],
      ["workshop", "Farida HADDAD", "responsable RSE", "Hôpital du Val"],
      ["workshop", "Cuisines du Marais", "coopérative de restauration", null],
      ["conclusion", "Rose Tellier", "secrétaire générale", "Préfecture de la Somme"],
    ]);
    expect(draft.people.filter((p) => p.context === "thanked").map((p) => [p.name, p.organisation])).toEqual([
      ["Yann Petit", "Ville de Valmont"],
      ["Lise Morel", "Achats Clairs"],
    ]);
    expect(draft.people.filter((p) => p.context === "quoted").map((p) => [p.name, p.role])).toEqual([
      ["Lucie d'Arvor", "préfète déléguée"],
    ]);
  });

  it("has the initiatives, those of workshops in full", () => {
    expect(draft.initiatives.map((i) => [i.name.value, i.level])).toEqual([
      ["Linge Nouveau", "brief"],
      ["Le Chariot Vert", "brief"],
      ["Linge Nouveau", "full"],
      ["Cuisines du Marais", "full"],
      ["Marmite Partagée", "full"],
      ["Le réseau des cuisines en Haut-Valmont", "full"],
      ["La Table de Marthe", "listed"],
      ["Toques en route", "listed"],
      ["GEIQ Restauration Picardie", "listed"],
    ]);
  });

  it("tells Linge Nouveau from its partners and its region", () => {
    const linge = draft.initiatives.find((i) => i.name.value === "Linge Nouveau" && i.level === "full");
    expect(linge?.structureTypes.map((t) => t.value)).toEqual(["EI"]);
    expect(linge?.legalForm?.value).toBe("association");
    expect(linge?.workforce?.value).toMatchObject({ total: 38, insertion: 24, permanent: null });
    expect(linge?.startedOn?.value).toEqual({ text: "mars 2012", iso: "2012-03" });
    expect(linge?.places.map((p) => p.raw)).toEqual(["Abbeville", "Somme"]);
    expect(linge?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Fondation Teranga", "partner"],
      ["Blanc Clair", "partner"],
    ]);
    const figures = linge?.keyFigures.map((f) => [f.value, f.year]);
    expect(figures).toContainEqual([1200, null]);
    expect(figures).toContainEqual([6, 2023]);
    expect(figures).not.toContainEqual([3, null]);
    expect(linge?.sections.map((s) => s.kind)).toEqual(["description", "history", "obstacles", "vigilance"]);
  });

  it("reads the second workshop", () => {
    expect(initiative("Cuisines du Marais")?.startedOn?.value.iso).toBe("2018");
    expect(initiative("Cuisines du Marais")?.keyFigures.map((f) => f.value)).toEqual([900, 12]);
    const marmite = initiative("Marmite Partagée");
    expect(marmite?.startedOn?.value.iso).toBe("2020");
    expect(marmite?.relations.map((r) => [r.name, r.kind])).toEqual([["Les Ronces", "carrier"]]);
    expect(marmite?.keyFigures.map((f) => f.value)).toEqual([null]);
    expect(initiative("Le réseau des cuisines en Haut-Valmont")?.relations.map((r) => r.name)).toEqual([
      "Cuisines du Marais",
      "Communauté de communes du Haut-Valmont (CCHV)",
    ]);
  });

  it("reads the mentions of round table and zoom", () => {
    expect(initiative("Le Chariot Vert")?.places.map((p) => p.commune)).toEqual(["Valmont"]);
    expect(initiative("La Table de Marthe")?.places.map((p) => p.commune)).toEqual(["Péronne"]);
    expect(initiative("Toques en route")?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Emploi Somme", "carrier"],
    ]);
    expect(initiative("GEIQ Restauration Picardie")?.structureTypes.map((t) => t.value)).toEqual(["GEIQ"]);
  });

  it("reads questions, terms, resources and events", () => {
    expect(draft.questions).toHaveLength(3);
    expect(draft.glossary.map((t) => [t.term, t.attributedTo])).toEqual([
      ["clause sociale", "Cabinet Passerelle"],
      ["SPASER", null],
      ["blanchisserie inclusive", null],
    ]);
    expect(draft.resources.map((r) => [r.title, r.publisher, r.year, r.url])).toEqual([
      ["guide de l'acheteur", null, null, "https://achats.example.org/guide"],
      ["Achats et territoires", "RTES", 2023, null],
      ["Clauses : mode d'emploi", "Maison de l'Emploi du Valmontois", 2021, null],
      ["Laver ensemble", "Fédération du Linge", 2022, null],
      ["CANTINES SOLIDAIRES", "DREETS", null, null],
    ]);
    expect(draft.events.map((e) => [e.date, e.place])).toEqual([
      ["2026-03-12", "Valmont-sur-Lys"],
      ["2024", null],
    ]);
  });

  it("says what is wrong", () => {
    expect(found("placeholder")).toEqual(["4. Quels délais prévoir ?"]);
    expect(found("missing-part")).toEqual(["Les perspectives du schéma", "Cuisines du Marais"]);
    expect(found("misprint")).toEqual(["(il reste élevé", "de de"]);
    expect(found("dead-link")).toEqual(["#"]);
  });

  it("accounts for every line and value", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(unsupported(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
    expect(draft.ignored.map((g) => g.reason)).toContain("numéro de page");
  });
});

describe("an invented booklet where all headings have one level and parts are missing", () => {
  const { source, draft, initiative, found } = read("restitution-2027-colloque-nord", "restitution-2");

  it("has its parts all the same", () => {
    expect(draft.sections.map((s) => [s.kind, s.number, s.title])).toEqual([
      ["cover", null, "SE FORMER EN TRAVAILLANT"],
      ["contents", null, "TABLE DES MATIERES"],
      ["intro", null, "ALLOCUTION"],
      ["other", null, "RETOUR SUR LES ATELIERS"],
      ["workshop", "A", "L'ATELIER-ÉCOLE"],
      ["workshop", "B", "APPRENDRE SUR LE CHANTIER"],
      ["conclusion", null, "CONCLUSION"],
    ]);
    expect(draft.sections.flatMap((s) => s.speakers.map((p) => [p.name, p.role, p.organisation]))).toEqual([
      ["BRUNO LECLERCQ", "PRÉSIDENT", "RÉSEAU FORMA-NORD"],
      ["L'OUVROIR DES FLANDRES", "association loi 1901", null],
      ["AFPI", "Atelier de Formation Pour l'Industrie", null],
      ["Marc Thieffry", "conducteur de travaux", null],
      ["SYLVIE DANJOU", "Vice-présidente", "Métropole des Flandres"],
    ]);
    expect(draft.events).toEqual([]);
  });

  it("tells of three initiatives", () => {
    expect(draft.initiatives.map((i) => i.name.value)).toEqual([
      "L'Ouvroir des Flandres",
      "AFPI",
      "Bâtir Autrement",
    ]);
    const ouvroir = initiative("L'Ouvroir des Flandres");
    expect(ouvroir?.structureTypes.map((t) => t.value)).toEqual(["ACI"]);
    expect(ouvroir?.places.map((p) => p.commune)).toEqual(["Hazebrouck"]);
    expect(ouvroir?.sections.map((s) => s.kind)).toEqual([
      "description",
      "history",
      "success-keys",
      "economic-viability",
    ]);
    expect(ouvroir?.relations.map((r) => [r.name, r.kind])).toEqual([["Fondation Lin d'Avenir", "funder"]]);
    expect(ouvroir?.budget.map((b) => [b.amount, b.label])).toEqual([[640000, "Budget annuel"]]);
    expect(initiative("AFPI")?.aliases.map((a) => a.value)).toEqual([
      "Atelier de Formation Pour l'Industrie",
    ]);
    const batir = initiative("Bâtir Autrement");
    expect(batir?.places.map((p) => p.commune)).toEqual(["Roubaix"]);
    expect(batir?.relations.map((r) => [r.name, r.kind])).toEqual([["Cocagne Bâti", "network"]]);
  });

  it("reads resources with and without an address", () => {
    expect(draft.resources.map((r) => [r.title, r.publisher, r.year, r.url])).toEqual([
      ["Former sans école", "Agence Éole", 2025, null],
      ["La loi « plein emploi » expliquée", null, null, "https://loi.example.net/emploi"],
    ]);
  });

  it("says what is missing", () => {
    expect(found("missing-part")).toContain("CONCLUSION ET SUITES");
    expect(draft.findings.some((f) => f.message.includes("table ronde"))).toBe(true);
  });

  it("accounts for every line and value, whatever happens to the text", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(unsupported(draft, source)).toEqual([]);
    fc.assert(
      fc.property(mutations(source), (text) => {
        const other = withText(source, text);
        const made = extractRestitution(other, parseMarkdown(other));
        expect(outOfBounds(made, other)).toEqual([]);
        expect(unaccounted(made, other)).toEqual([]);
        expect(unsupported(made, other)).toEqual([]);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
