import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractWebinaire } from "#importer/extract/webinaire/webinaire.ts";
import { parseOcr } from "#importer/parse/ocr.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

const source = seedDocument("webinaire-2028-02-08-alimentation", "../fixtures/webinaire-3");
const draft = extractWebinaire(source, parseOcr(source));
const initiative = (name: string) => draft.initiatives.find((i) => i.name.value === name);
const findings = (code: string) => draft.findings.filter((f) => f.code === code).map((f) => f.found);

describe("an invented webinar as text with headings, slide marks, a foot and page numbers", () => {
  it("has its sections, and the foot of its slides in none", () => {
    expect(draft.sections.map((s) => [s.kind, s.title])).toEqual([
      ["cover", "Alimentation durable et emploi inclusif"],
      ["contents", "Au programme"],
      ["glossary", "Quelques définitions"],
      ["briefs", "Ils cuisinent la solidarité dans la région"],
      ["case-study", "Témoignage 1 : La Conserverie du Marais"],
      ["case-study", "Témoignage 2 : Les Paniers de la Thiérache"],
      ["briefs", "En bref : trois autres initiatives"],
      ["faq", "Questions / réponses"],
      ["resources", "Ressources"],
      ["other", "Prochains webinaires"],
    ]);
    const reasons = new Set(draft.ignored.map((g) => g.reason));
    expect(reasons).toEqual(
      new Set(["en-tête ou pied de diapositive", "numéro de page", "marque entre deux diapositives"]),
    );
  });

  it("tells two initiatives, three in brief and four in a list by department", () => {
    const places = (i: (typeof draft.initiatives)[number]) =>
      i.places.map((p) => p.commune ?? p.department).filter((p, n, all) => all.indexOf(p) === n);
    expect(draft.initiatives.map((i) => [i.name.value, i.level, places(i)])).toEqual([
      ["La Conserverie du Marais", "full", ["Saint-Omer", "62", "Pas-de-Calais"]],
      ["Les Paniers de la Thiérache", "full", ["02", "Hirson"]],
      ["Les Marmites Volantes", "listed", ["Roubaix", "Nord"]],
      ["Au Bon Bocal", "listed", ["Denain", "Nord"]],
      ["La Cantine des Possibles", "listed", ["Creil", "Oise"]],
      ["Graines d'Artois", "listed", ["Pas-de-Calais"]],
      ["La Brouette Enchantée", "brief", ["Amiens", "80"]],
      ["Le Frigo Commun", "brief", ["Lens", "62"]],
      ["Mijote !", "brief", ["Compiègne"]],
    ]);
  });

  it("reads the first testimony by its labels, its points and its sentences", () => {
    const it = initiative("La Conserverie du Marais");
    expect(it?.structureTypes.map((t) => t.value)).toEqual(["ACI"]);
    expect(it?.startedOn?.value).toEqual({ text: "septembre 2014", iso: "2014-09" });
    expect(it?.siret?.value).toBe("81234567800011");
    expect(it?.networks.map((n) => n.value)).toEqual(["CHANTIER école"]);
    expect(it?.workforce?.value).toMatchObject({ total: 27, insertion: 19, permanent: 8 });
    expect(it?.budget.map((b) => b.amount)).toEqual([890_000]);
    expect(it?.keyFigures.map((f) => [f.value, f.unit, f.year])).toEqual([
      [64, "tonnes", 2027],
      [118_000, null, 2027],
      [11, null, 2027],
    ]);
    expect(it?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Chambre d'agriculture du Nord-Pas-de-Calais", "technical-partner"],
      ["Lycée agricole de Tilloy", "technical-partner"],
      ["DDETS du Pas-de-Calais", "funder"],
      ["Communauté d'agglomération du Pays de Saint-Omer", "funder"],
      ["Fondation Carasso", "funder"],
      ["Terres d'Audomarois", "carrier"],
    ]);
    expect(it?.places.filter((p) => p.role === "address").map((p) => [p.street, p.postcode])).toEqual([
      ["12 quai des Salines", "62500"],
    ]);
    expect(it?.sections.map((s) => s.kind)).toEqual([
      "description",
      "results",
      "partners",
      "partners",
      "obstacles",
      "success-keys",
    ]);
  });

  it("reads the second, and plans no place for it", () => {
    const it = initiative("Les Paniers de la Thiérache");
    expect(it?.legalForm?.value).toBe("association");
    expect(it?.startedOn?.value.iso).toBe("2019");
    expect(it?.places.map((p) => p.commune)).not.toContain("Vervins");
    expect(it?.places.map((p) => p.commune)).not.toContain("Guise");
    expect(it?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["ESAT du Val d'Oise", "supplier"],
      ["Secours populaire", "partner"],
      ["Le Cabas", "partner"],
    ]);
    expect(it?.structureTypes).toEqual([]);
    expect(it?.contacts.flatMap((c) => c.value.emails)).toEqual(["contact@paniersthierache.fr"]);
    expect(it?.websites.map((w) => w.value)).toEqual(["http://www.paniersthierache.fr"]);
  });

  it("reads who speaks, who opens, who leads the day and who is thanked", () => {
    expect(draft.people.map((p) => [p.name, p.role, p.context])).toEqual(
      expect.arrayContaining([
        ["Karim DELVALLEE", null, "speaker"],
        ["Sylvie MERCHEZ", "directrice adjointe", "speaker"],
        ["Bertille VANHEE", "fondatrice et directrice", "speaker"],
        ["Loïc PRUVOT", "encadrant technique", "speaker"],
        ["Aurore LENGLET", "présidente", "speaker"],
        ["Odile TANCHON", null, "thanked"],
      ]),
    );
    const told = draft.sections.find((s) => s.title.startsWith("Témoignage 1"));
    expect(told?.speakers.map((s) => s.name)).toEqual(["Bertille VANHEE", "Loïc PRUVOT"]);
  });

  it("reads terms, questions, resources and days", () => {
    expect(draft.glossary.map((t) => [t.term, t.attributedTo])).toEqual([
      ["Projet alimentaire territorial", "ministère de l'Agriculture"],
      ["Glanage", null],
    ]);
    expect(draft.questions.map((q) => q.question)).toEqual([
      "Qui peut entrer dans un projet alimentaire territorial ?",
      "Où trouver la liste des conserveries ?",
    ]);
    expect(draft.resources.map((r) => [r.title, r.publisher, r.year])).toEqual([
      ["Nourrir et insérer", "Réseau Cocagne", 2026],
      ["Le gaspillage en chiffres", "ADEME", 2025],
    ]);
    expect(draft.events.slice(1).map((e) => [e.name, e.date])).toEqual([
      ["Textile et seconde main", "2028-03-07"],
      ["Numérique responsable", "2028-04-04"],
    ]);
  });

  it("reports what is said badly", () => {
    expect(findings("invalid-phone")).toEqual(["03 21 00 11 2"]);
    expect(findings("invalid-siret")).toEqual(["812 345 678 00011"]);
    expect(findings("dead-link")).toEqual(["à télécharger ici"]);
    expect(findings("placeholder")).toEqual(["à compléter"]);
  });

  it("accounts for every line and value, whatever happens to the text", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(unsupported(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
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
