import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractRestitution } from "#importer/extract/restitution/restitution.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

const source = seedDocument("restitution-2028-04-11-douai", "../fixtures/restitution-3");
const draft = extractRestitution(source, parseMarkdown(source));
const told = (name: string) => draft.initiatives.find((i) => i.name.value === name && i.level === "full");

describe("an invented booklet without a marked heading", () => {
  it("has its parts, by numbered lines, bold lines and plain lines", () => {
    expect(draft.sections.map((s) => [s.kind, s.number, s.title])).toEqual([
      ["cover", null, "Nourrir autrement, travailler ensemble"],
      ["contents", null, "SOMMAIRE"],
      ["intro", null, "Le mot d'accueil"],
      ["round-table", null, "Table ronde : nourrir un territoire"],
      ["other", null, "Les ateliers"],
      ["workshop", "A", "CULTIVER Avec Les Jardins de la Scarpe"],
      ["workshop", "B", "TRANSFORMER Deux conserveries, deux chemins"],
      ["workshop", "C", "Livrer les repas à domicile"],
      ["briefs", null, "Ailleurs dans la région"],
      ["faq", null, "Questions du public"],
      ["conclusion", null, "Pour finir"],
    ]);
    expect(draft.ignored.filter((g) => g.reason === "en-tête ou pied de page")).toHaveLength(4);
  });

  it("knows who speaks: in bold, in a table, in running text, on lines of their own", () => {
    const speakers = draft.sections.flatMap((s) =>
      s.speakers.map((p) => [s.kind, p.name, p.role, p.organisation]),
    );
    expect(speakers).toEqual([
      ["intro", "Aurélien Baudry", "sous-préfet de Douai", null],
      ["round-table", "Élodie Marchais", "directrice", "Maison de l'alimentation du Nord"],
      ["round-table", "Karim Saïdi", "chargé de mission", "Conseil départemental du Nord"],
      ["round-table", "Lison Marquette", null, "Atelier Noé"],
      ["round-table", "Sonia Ketels", "directrice de la Banque alimentaire du Nord", null],
      ["round-table", "Paul Verdière", "vice-président à l'alimentation de Douaisis Agglo", null],
      ["workshop", "Mehdi Laroussi", "encadrant technique", "Les Jardins de la Scarpe"],
      ["workshop", "Agathe Lucot", "directrice", "La Marmite Claire"],
      ["workshop", "Jean-Baptiste Noyelle", "chargé de production", "Bocaux du Nord"],
      ["workshop", "Josiane Petit", "fondatrice", "Présence Verte"],
      ["conclusion", "Marion Steenkiste", "directrice départementale", "DDETS du Nord"],
    ]);
  });

  it("has the initiatives, and no partner among them", () => {
    expect(draft.initiatives.map((i) => [i.name.value, i.level])).toEqual([
      ["Le Pont Neuf", "listed"],
      ["Bocaux du Nord", "listed"],
      ["Les Jardins de la Scarpe", "full"],
      ["La Marmite Claire", "full"],
      ["Bocaux du Nord", "full"],
      ["Présence Verte", "full"],
      ["Isol'Oise", "listed"],
      ["La Recyclerie du Valois", "listed"],
      ["GEIQ Table d'hôtes", "listed"],
    ]);
    const places = draft.initiatives.map((i) => i.places.map((p) => p.commune ?? p.department));
    expect(places[0]).toEqual(["Somain"]);
    expect(places.at(-3)).toEqual(["Méru", "60"]);
    expect(places.at(-1)).toEqual([]);
  });

  it("tells of an initiative by headings that ask and labels that stand in their line", () => {
    const jardins = told("Les Jardins de la Scarpe");
    expect(jardins?.sections.map((s) => s.kind)).toEqual([
      "description",
      "initial-observation",
      "actions",
      "results",
      "obstacles",
    ]);
    expect(jardins?.structureTypes.map((t) => t.value)).toEqual(["ACI"]);
    expect(jardins?.startedOn?.value.iso).toBe("2009");
    expect(jardins?.workforce?.value).toMatchObject({ permanent: 5, insertion: 24, total: null });
    expect(jardins?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Département du Nord", "funder"],
      ["Fondation Terre d'Élan", "funder"],
    ]);
    expect(jardins?.contacts.map((c) => [c.value.name, c.value.emails])).toEqual([
      ["Mehdi Laroussi", []],
      [null, ["contact@jardins-scarpe.example.org"]],
    ]);
    expect(jardins?.places.map((p) => [p.role, p.commune])).toEqual([
      ["address", "Marchiennes"],
      ["commune", "Marchiennes"],
    ]);
  });

  it("tells two initiatives of one workshop apart by the headings that name them", () => {
    expect(told("La Marmite Claire")?.structureTypes.map((t) => t.value)).toEqual(["EI"]);
    expect(told("La Marmite Claire")?.budget.map((b) => b.amount)).toEqual([510000]);
    expect(told("La Marmite Claire")?.keyFigures.map((f) => f.value)).toContain(62000);
    expect(told("Bocaux du Nord")?.structureTypes.map((t) => t.value)).toEqual(["EA"]);
    expect(told("Bocaux du Nord")?.workforce?.value.total).toBe(31);
    expect(told("Bocaux du Nord")?.contacts.map((c) => c.value.name)).toEqual(["Jean-Baptiste Noyelle"]);
  });

  it("reads the lines that identify an initiative", () => {
    const presence = told("Présence Verte");
    expect(presence?.structureTypes.map((t) => t.value)).toEqual(["AI"]);
    expect(presence?.legalForm?.value).toBe("association loi 1901");
    expect(presence?.startedOn?.value.iso).toBe("2011");
    expect(presence?.places.map((p) => p.raw)).toEqual(["Vervins", "Aisne"]);
    expect(presence?.workforce?.value).toMatchObject({ permanent: 4, insertion: 45 });
    expect(presence?.budget.map((b) => [b.amount, b.year])).toEqual([[780000, 2026]]);
    expect(presence?.networks.map((n) => n.value)).toEqual(["Coorace", "Una"]);
    expect(presence?.siret?.value).toBe("902177351");
    expect(presence?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Coorace", "network"],
      ["Una", "network"],
      ["Département de l'Aisne", "partner"],
      ["Carsat Nord-Picardie", "partner"],
      ["ESAT Les Étangs", "supplier"],
    ]);
  });

  it("reads questions, terms and resources", () => {
    expect(draft.questions.map((q) => q.question)).toEqual([
      "Un chantier d'insertion peut-il vendre à une cantine ?",
      "Qu'est-ce que la loi EGalim ?",
    ]);
    expect(draft.resources.map((r) => [r.title, r.publisher, r.year])).toEqual([
      ["Repas partagés", "Réseau Assiettes", 2026],
    ]);
    expect(draft.events.map((e) => e.date)).toEqual(["2028-04-11"]);
  });

  it("says what is wrong", () => {
    expect(draft.findings.map((f) => [f.code, f.passage.lineStart, f.about])).toEqual([
      ["contradictory-values", 5, null],
      ["contradictory-values", 22, null],
      ["name-variants", 71, "La Marmite Claire"],
      ["placeholder", 95, "Présence Verte"],
      ["contradictory-figures", 106, "Présence Verte"],
      ["siren-for-siret", 110, "Présence Verte"],
      ["invalid-phone", 110, "Présence Verte"],
      ["placeholder", 118, "GEIQ Table d'hôtes"],
    ]);
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
