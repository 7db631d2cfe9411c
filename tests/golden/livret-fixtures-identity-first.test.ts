import { describe, expect, test } from "vitest";
import { holdsForAnyText, readInvented } from "./livret-invented.ts";

describe("a booklet whose sheets open with the identity, all headings at one level, lines ended as on Windows", () => {
  const booklet = readInvented("livret-alimentation-batiment", "livret-2");
  const { draft, sheet, codes, relations, figures, markdown } = booklet;

  test("numbered sheets without chapters", () => {
    expect(draft.sections.map((s) => [s.kind, s.number, s.level, s.title])).toEqual([
      ["cover", null, 1, "Initiatives inclusives du bâtiment et de l'assiette"],
      ["sheet", "1", 1, "La Cuisine du Marais"],
      ["sheet", "2", 1, "Seconde Peau"],
      ["sheet", null, 1, "La Pierre Qui Roule"],
      ["sheet", "4", 1, "Bois d'Ici"],
      ["conclusion", null, 1, "CONCLUSION"],
    ]);
  });

  test("labels before a dash, a contact without labels", () => {
    const cuisine = sheet("La Cuisine du Marais");
    expect(cuisine.structureTypes.map((t) => t.value)).toEqual(["EI"]);
    expect(cuisine.agreements.map((a) => a.value)).toEqual(["entreprise d'insertion", "ESUS"]);
    expect(cuisine.places).toMatchObject([
      { street: "27, chaussée Jules-Ferry", postcode: "80090", commune: "Amiens", department: null },
    ]);
    expect(cuisine.contacts.map((c) => c.value)).toEqual([
      {
        name: "Julie Lefèvre",
        role: "directrice",
        emails: ["julie@cuisine-marais.example.org"],
        phones: [{ e164: "+33322000001", raw: "03 22 00 00 01" }],
      },
      {
        name: "Karim Saïdi",
        role: "chef de cuisine",
        emails: [],
        phones: [{ e164: "+33699887766", raw: "06 99 88 77 66" }],
      },
    ]);
    expect(cuisine.workforce?.value).toMatchObject({ permanent: 9, insertion: 25, total: 34, fte: 29.5 });
    expect(cuisine.beneficiaries?.value).toBe(
      "Personnes bénéficiaires du RSA\nUsagers clients : crèches, entreprises",
    );
    expect(cuisine.budget.map((b) => [b.amount, b.year])).toEqual([[1480000, 2023]]);
    expect(figures("La Cuisine du Marais")).toEqual([
      [312000, null, "Repas servis", 2023],
      [41, "%", "Part du bio", null],
      [900, "m²", "Surface", null],
      [20, null, "personnes par an aux métiers de la cuisine", null],
      [82, "%", "des charges", null],
    ]);
    expect(relations("La Cuisine du Marais")).toEqual([
      ["carrier", null, "Fondation des Hortillons"],
      ["network", null, "Les Cuisines Solidaires"],
      ["network", null, "Fédération des Traiteurs"],
      ["technical-partner", null, "Chambre d'agriculture de la Somme"],
      ["technical-partner", null, "Terres & Saveurs"],
      ["funder", "local", "Amiens Métropole"],
      ["funder", "local", "Ville d'Amiens"],
      ["funder", "local", "Caisse des Dépôts"],
      ["funder", "régional", "DREETS"],
      ["funder", "régional", "Région Hauts-de-France"],
    ]);
    expect(markdown("La Cuisine du Marais", "description")).toContain("complètent les menus");
    expect(codes("La Cuisine du Marais")).toEqual([]);
  });

  test("a planned branch and a supplier's town are no places", () => {
    const towns = sheet("La Cuisine du Marais").places.map((p) => p.commune);
    expect(towns).not.toContain("Abbeville");
    expect(towns).not.toContain("Beauvais");
    expect(draft.initiatives.flatMap((i) => i.places.map((p) => p.commune))).not.toContain("Lyon");
  });

  test("repeated and pasted text, and a figure against common sense", () => {
    const peau = sheet("Seconde Peau");
    expect(peau.structureTypes.map((t) => t.value)).toEqual(["ACI"]);
    expect(peau.aliases.map((a) => a.value)).toEqual(["Association SECONDE PEAU"]);
    expect(peau.sections.filter((s) => s.kind === "description")).toHaveLength(1);
    expect(peau.startedOn?.value).toEqual({ text: "2016", iso: "2016" });
    expect(relations("Seconde Peau")).toEqual([["funder", null, "Banque Verte"]]);
    expect(codes("Seconde Peau")).toEqual([
      ["pasted-passage", 133],
      ["repeated-section", 153],
      ["implausible-figure", 159],
    ]);
  });

  test("a title printed inside its sheet is its title", () => {
    const pierre = sheet("La Pierre Qui Roule");
    expect(pierre.structureTypes.map((t) => t.value)).toEqual(["EATT"]);
    expect(pierre.legalForm).toBeNull();
    expect(pierre.siret).toBeNull();
    expect(pierre.contacts.map((c) => c.value.name)).toEqual(["Nadia Cordier"]);
    expect(pierre.sections.map((s) => s.title)).not.toContain("La Pierre Qui Roule");
    expect(codes("La Pierre Qui Roule")).toEqual([["misplaced-heading", 183]]);
  });

  test("a sheet that says almost nothing says nothing more", () => {
    const bois = sheet("Bois d'Ici");
    expect([bois.challenge, bois.summary, bois.workforce, bois.places, bois.keyFigures]).toEqual([
      null,
      null,
      null,
      [],
      [],
    ]);
    expect(bois.contacts.map((c) => c.value.emails)).toEqual([["contact@boisdici.example.org"]]);
    expect(draft.findings.filter((f) => f.about === "Bois d'Ici").map((f) => f.code)).toContain(
      "missing-part",
    );
    expect(codes("Bois d'Ici")).toEqual([["empty-field", 205]]);
  });

  test("it holds for any text made from it", () => holdsForAnyText(booklet));
});
