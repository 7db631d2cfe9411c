import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractRencontres } from "#importer/extract/rencontres/rencontres.ts";
import { parsePlain } from "#importer/parse/plain.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

function read(id: string, fixture: string) {
  const source = seedDocument(id, `../fixtures/${fixture}`);
  const draft = extractRencontres(source, parsePlain(source));
  const sections = (kind: string) =>
    draft.sections.filter((s) => s.kind === kind).map((s) => [s.number, s.title]);
  const initiative = (name: string) => draft.initiatives.find((i) => i.name.value === name);
  const findings = (code: string) =>
    draft.findings.filter((f) => f.code === code).map((f) => f.passage.lineStart);
  return { source, draft, sections, initiative, findings };
}

describe("an invented day with form feeds, bullets, capitals and a table of contents", () => {
  const { source, draft, sections, initiative, findings } = read(
    "rencontres-inventees-2024-10-10-vallon",
    "rencontres-1",
  );

  it("tells its parts apart, none of them from the table of contents", () => {
    expect(sections("round-table")).toEqual([["1", "Produire autrement, embaucher autrement"]]);
    expect(sections("workshop")).toEqual([
      ["1", "Se former dans l’entreprise"],
      ["3", "Se loger, condition de l’emploi"],
    ]);
    expect(draft.sections[0]).toMatchObject({ kind: "intro", title: "Édito", lineStart: 9 });
    expect(draft.sections.at(-1)).toMatchObject({ kind: "thanks", title: "Remerciements" });
    expect(draft.ignored.filter((i) => i.reason === "numéro de page")).toHaveLength(6);
    expect(draft.ignored.filter((i) => i.reason === "sommaire").map((i) => [i.lineStart, i.lineEnd])).toEqual(
      [[1, 6]],
    );
  });

  it("reads each experience and its programmes", () => {
    expect(draft.initiatives.map((i) => [i.name.value, i.level])).toEqual([
      ["La Ferme des Deux Rus", "full"],
      ["Filéo", "full"],
      ["Toits partagés", "full"],
      ["Clés en main", "brief"],
      ["Caution 80", "brief"],
      ["Chantier des Remparts", "full"],
    ]);
    const types = (name: string) => initiative(name)?.structureTypes.map((t) => t.value);
    expect(types("La Ferme des Deux Rus")).toEqual(["EI"]);
    expect(types("Filéo")).toEqual(["EA"]);
    expect(types("Toits partagés")).toEqual([]);
    expect(types("Chantier des Remparts")).toEqual(["ACI"]);
  });

  it("gives to each what is its own", () => {
    const farm = initiative("La Ferme des Deux Rus");
    expect(farm?.places.map((p) => p.raw)).toEqual(["Péronne"]);
    expect(farm?.workforce?.value).toMatchObject({ total: 34, insertion: 21 });
    expect(farm?.keyFigures.map((f) => [f.value, f.unit, f.year])).toEqual([
      [34, null, null],
      [21, null, null],
      [12, "hectares", null],
      [18, null, 2023],
      [75, "%", 2023],
    ]);
    expect(farm?.contacts[0]?.value).toMatchObject({
      name: "Gwenaëlle Ozanne",
      emails: ["g.ozanne@deuxrus.example"],
      phones: [{ e164: "+33344001122", raw: "03 44 00 11 22" }],
    });
    expect(initiative("Filéo")?.legalForm?.value).toBe("SCOP");
    expect(initiative("Filéo")?.relations.map((r) => `${r.kind} ${r.name}`)).toEqual([
      "member-of Groupe Tissages réunis",
      "partner ESAT Les Bruyères",
      "partner Métiers d’Art Réunis",
      "programme Tandem",
    ]);
    expect(initiative("Toits partagés")?.aliases.map((a) => a.value)).toEqual(["Association Toits partagés"]);
    expect(initiative("Toits partagés")?.places.map((p) => p.raw)).toEqual(["Aisne", "Somme"]);
    expect(initiative("Toits partagés")?.keyFigures.map((f) => f.value)).toEqual([60, 45]);
    expect(initiative("Chantier des Remparts")?.sections.map((s) => s.kind)).toEqual([
      "activity",
      "actions",
      "contact",
    ]);
  });

  it("hears who speaks, alone or two by two", () => {
    expect(draft.sections.find((s) => s.kind === "workshop")?.speakers.map((s) => s.name)).toEqual([
      "Gwenaëlle Ozanne",
      "Bastien Roux",
      "Léna Guillou",
    ]);
    expect(draft.people.filter((p) => p.name === "Solène Prigent").map((p) => p.organisation)).toEqual([
      "Fédération des Potagers",
      "Commune de Sarmont",
    ]);
    expect(draft.people.find((p) => p.name === "Maud LE BIHAN")).toMatchObject({
      role: "Chargée de mission",
      organisation: "Réseau Tournesol",
    });
    expect(draft.questions.map((q) => q.question)).toEqual([
      "Qui embauche aujourd’hui dans les filières locales ?",
      "Comment passer d’un contrat aidé à un contrat durable ?",
    ]);
  });

  it("closes up words and addresses", () => {
    const edito = parsePlain(source).blocks.find((b) => b.lineStart === 11)?.text.text;
    expect(edito).toContain("confronter");
    expect(edito).toContain("organisées");
    expect(draft.resources.map((r) => [r.title, r.publisher, r.year, r.url])).toEqual([
      [
        "site de l’Agence inventée",
        null,
        null,
        "http://www.agence-inventee.example/rencontres-emploi-solidaire",
      ],
      [
        "Guide des immersions",
        "Réseau Tournesol",
        null,
        "https://tournesol.example/guides/immersions-2024.pdf",
      ],
      ["Carte des groupements", null, null, "https://cartes.example/g1"],
      ["Annuaire des fermes", null, null, "https://cartes.example/fermes"],
      ["Vidéo « Former les tuteurs »", null, null, null],
      ["Livret du tuteur", null, 2022, null],
      ["Étude ANIL, « Le logement des saisonniers »", "ANIL", 2021, null],
      ["Site internet de Toits partagés", null, null, null],
    ]);
  });

  it("reports what is badly said", () => {
    expect(findings("misplaced-heading")).toEqual([123]);
    expect(findings("missing-part")).toEqual([123]);
    expect(findings("empty-field")).toEqual([119]);
    expect(findings("invalid-phone")).toEqual([121]);
    expect(findings("name-variants")).toEqual([82]);
    expect(findings("contradictory-values")).toEqual([]);
  });
});

describe("an invented day with lost bullets, banners anywhere and one that is missing", () => {
  const { draft, sections, initiative, findings } = read(
    "rencontres-inventees-2022-06-02-brumont",
    "rencontres-2",
  );

  it("tells its parts apart", () => {
    expect(sections("round-table")).toEqual([[null, "Ouvrir les portes de l’entreprise"]]);
    expect(sections("workshop")).toEqual([
      ["1", "Mettre à disposition : un essai pour tous"],
      ["2", "Acheter autrement"],
      [null, "Atelier"],
      ["4", "Accueillir les jeunes"],
    ]);
    const bounds = draft.sections.filter((s) => s.kind === "workshop").map((s) => [s.lineStart, s.lineEnd]);
    expect(bounds).toEqual([
      [31, 87],
      [88, 129],
      [130, 150],
      [151, 179],
    ]);
  });

  it("names whom each experience is about", () => {
    expect(draft.initiatives.map((i) => [i.name.value, i.level])).toEqual([
      ["EA Lumen", "full"],
      ["Parcours Duo", "brief"],
      ["GEIQ Nord Littoral", "full"],
      ["Ville de Brumont", "full"],
      ["Ressourcerie La Chineuse", "full"],
      ["Ondes Rurales", "full"],
      ["Maison des Jeunes de Sarmont", "full"],
      ["Première Marche", "brief"],
    ]);
    expect(initiative("GEIQ Nord Littoral")?.structureTypes.map((t) => t.value)).toEqual(["GEIQ"]);
    expect(initiative("GEIQ Nord Littoral")?.relations).toMatchObject([
      { kind: "carrier", name: "Régie de quartier du Vieux Port" },
    ]);
    expect(initiative("EA Lumen")?.relations.map((r) => r.name)).toEqual([
      "Groupe Lumen",
      "Fondation Aubépine et Cie",
      "Parcours Duo",
    ]);
    expect(initiative("EA Lumen")?.workforce?.value.total).toBeNull();
    expect(initiative("EA Lumen")?.keyFigures.map((f) => f.value)).toEqual([48, 14, 6, 92]);
    expect(initiative("Ressourcerie La Chineuse")?.startedOn?.value.iso).toBe("2011");
    expect(initiative("Parcours Duo")?.startedOn?.value.iso).toBe("2019");
  });

  it("takes questions without numbers", () => {
    expect(draft.questions.map((q) => q.question)).toEqual([
      "Pourquoi si peu de passerelles ?",
      "Que faire dès demain ?",
    ]);
  });

  it("reports what is badly said", () => {
    expect(findings("misplaced-heading")).toEqual([76, 123]);
    expect(findings("missing-title")).toEqual([130]);
    expect(findings("missing-part")).toEqual([70, 151]);
    expect(findings("name-mismatch")).toEqual([60]);
    expect(findings("invalid-email")).toEqual([74]);
    expect(findings("unknown-heading")).toEqual([175]);
    const dates = draft.findings.find((f) => f.code === "contradictory-values");
    expect([dates?.found, dates?.expected]).toEqual(["2022-06-03", "2022-06-02"]);
  });
});

describe.each([
  ["rencontres-inventees-2024-10-10-vallon", "rencontres-1"],
  ["rencontres-inventees-2022-06-02-brumont", "rencontres-2"],
])("%s, whatever happens to it", (id, fixture) => {
  const { source, draft } = read(id, fixture);

  it("accounts for every line with passages that hold the words", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
    expect(unsupported(draft, source)).toEqual([]);
  });

  it("still does when it is cut, shuffled or scribbled over", () => {
    fc.assert(
      fc.property(mutations(source), (text) => {
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
