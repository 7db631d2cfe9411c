import { describe, expect, test } from "vitest";
import { holdsForAnyText, readInvented } from "./livret-invented.ts";

describe("a booklet that asks questions, its titles and chapters in bold or capitals, its values after bars, dashes or on the next line", () => {
  const booklet = readInvented("livret-logistique-couture", "livret-3");
  const { draft, sheet, codes, relations, figures, markdown } = booklet;

  test("its parts, its chapters, its sheets, none of them with a heading's mark", () => {
    expect(draft.sections.map((s) => [s.kind, s.number, s.title])).toEqual([
      ["cover", null, "LES CAHIERS DE L'ESS – 2025 Porter, coudre, transmettre"],
      ["contents", null, "Au sommaire"],
      ["intro", null, "Le mot de la directrice"],
      ["other", null, "LOGISTIQUE"],
      ["sheet", "1", "La Vélorution postale"],
      ["other", null, "COUTURE"],
      ["sheet", "2", "L'Atelier des deux Fils"],
      ["sheet", "3", "Ma seconde étagère"],
      ["briefs", null, "À suivre également"],
      ["glossary", null, "Quelques définitions"],
    ]);
    expect(draft.initiatives.map((i) => [i.level, i.name.value])).toEqual([
      ["full", "La Vélorution postale"],
      ["full", "L'Atelier des deux Fils"],
      ["full", "Ma seconde étagère"],
      ["brief", "Le Vestiaire Rouge"],
      ["listed", "La Bobine du Vimeu"],
      ["listed", "le Panier à Linge"],
    ]);
  });

  test("the first sheet: bars, questions, a table, people on one line", () => {
    const velo = sheet("La Vélorution postale");
    expect(velo.structureTypes.map((t) => t.value)).toEqual(["EI"]);
    expect(velo.siret?.value).toBe("81234567600017");
    expect(velo.apeCodes.map((c) => c.value)).toEqual(["5320Z"]);
    expect(velo.networks.map((n) => n.value)).toEqual([
      "Fédération des entreprises d'insertion",
      "Les Boîtes à Vélo",
    ]);
    expect(velo.websites.map((w) => w.value)).toEqual(["https://www.velorution-postale.example/"]);
    expect(velo.startedOn?.value.iso).toBe("2019-05");
    expect(velo.workforce?.value).toMatchObject({ permanent: 5, insertion: 14, fte: 16.5 });
    expect(velo.contacts.map((c) => [c.value.name, c.value.role])).toEqual([
      ["Yann Carlier", "gérant"],
      ["Inès Botta", "cheffe d'équipe"],
    ]);
    expect(velo.contacts.flatMap((c) => c.value.phones.map((p) => p.e164))).toEqual(["+33322001122"]);
    expect(velo.places.map((p) => [p.street, p.commune])).toEqual([["12 rue de la Cale", "Amiens"]]);
    expect(figures("La Vélorution postale")).toEqual([
      [86400, null, "Colis livrés en 2024", 2024],
      [21, null, "Salariés", null],
      [12, null, "vélos cargos partent chaque matin d'un ancien dépôt de bus", null],
      [68, "%", "des charges", null],
    ]);
    expect(velo.budget.map((b) => [b.amount, b.year])).toEqual([[742000, 2024]]);
    expect(velo.challenge?.value).toMatch(/^Les tournées de centre-ville/);
    expect(velo.perimeter?.value).toBe("Amiens et sa première couronne");
  });

  test("each partner at the level that stands in brackets after its name", () => {
    expect(relations("La Vélorution postale").filter(([kind]) => kind !== "network")).toEqual([
      ["technical-partner", "local", "Amiens Cluster"],
      ["technical-partner", "national", "Boîtes à Vélo"],
      ["funder", "local", "Amiens Métropole"],
      ["funder", "régional", "Région Hauts-de-France"],
      ["funder", "national", "ADEME"],
    ]);
    // The workshop next door is no partner and its town not the sheet's.
    expect(draft.initiatives.flatMap((i) => i.places.map((p) => p.commune))).not.toContain("Camon");
    expect(draft.initiatives.flatMap((i) => i.structureTypes.map((t) => t.value))).not.toContain("ESAT");
  });

  test("the parts under their questions", () => {
    expect(markdown("La Vélorution postale", "levers")).toBe(
      "La zone à faibles émissions ; un bail de la métropole.",
    );
    expect(markdown("La Vélorution postale", "obstacles")).toMatch(/^Le vol de deux vélos/);
    expect(markdown("La Vélorution postale", "economic-viability")).toMatch(/68 %/);
    expect(sheet("La Vélorution postale").sections.map((s) => s.title)).toContain("Et après ?");
  });

  test("a person above the street, numbers alone on their lines, what the sheet says badly", () => {
    const fils = sheet("L'Atelier des deux Fils");
    expect(fils.contacts.map((c) => [c.value.name, c.value.role])).toEqual([
      ["Hortense Declerck", "coordinatrice"],
    ]);
    expect(fils.places.map((p) => [p.street, p.commune])).toEqual([["4 ter, rue de Cassel", "Hazebrouck"]]);
    expect(figures("L'Atelier des deux Fils")).toEqual([
      [25, "tonnes", "de draps collectées en 2024", 2024],
      [9400, null, "sacs cousus", null],
      [30, "tonnes", "de draps ont été collectées", 2024],
    ]);
    expect(fils.budget.map((b) => [b.amount, b.year])).toEqual([[198000, 2024]]);
    expect(codes("L'Atelier des deux Fils")).toEqual([
      ["invalid-siret", 97],
      ["placeholder", 98],
      ["invalid-email", 105],
      ["invalid-phone", 106],
      ["empty-field", 122],
      ["placeholder", 128],
      ["repeated-section", 134],
      ["contradictory-figures", 140],
    ]);
    expect(codes("Ma seconde étagère")).toEqual([["siren-for-siret", 157]]);
  });

  test("told in short, listed, signed, defined, thanked", () => {
    const vestiaire = sheet("Le Vestiaire Rouge");
    expect(vestiaire.places.map((p) => p.commune)).toEqual(["Maubeuge"]);
    expect(vestiaire.contacts.flatMap((c) => c.value.emails)).toEqual(["vestiaire.rouge@example.org"]);
    expect(draft.people.filter((p) => p.context !== "contact")).toMatchObject([
      {
        name: "Solange Verhaeghe",
        role: "Directrice du pôle ESS",
        organisation: "DREETS Hauts-de-France",
        context: "quoted",
      },
      { name: "Aline Poteau", role: null, context: "thanked" },
    ]);
    expect(draft.glossary.map((t) => [t.term, t.attributedTo])).toEqual([
      ["Dernier kilomètre", "Observatoire des trajets"],
    ]);
    // A part that only one other sheet has is expected of none.
    expect(draft.findings.filter((f) => f.code === "missing-part").map((f) => f.expected)).toEqual([
      "Freins rencontrés",
    ]);
  });

  test("it holds for any text made from it", () => holdsForAnyText(booklet));
});
