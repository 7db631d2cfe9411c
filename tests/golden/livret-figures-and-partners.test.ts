import { describe, expect, test } from "vitest";
import {
  BOIS,
  COPAINS,
  DEUX_FOIS,
  DRIVE,
  draft,
  figures,
  JARDIN,
  lines,
  PANIER,
  REMISE,
  relations,
  sheet,
  VESTALI,
} from "./livret-views.ts";

describe("figures", () => {
  test("budgets with their year", () => {
    const budgets = draft.initiatives.map((i) => i.budget.map((b) => [b.amount, b.year]));
    expect(budgets).toEqual([
      [[1800, null]],
      [[800000, 2021]],
      [[608000, 2020]],
      [[160000, 2020]],
      [
        [316000, 2021],
        [53177, 2020],
      ],
      [[260000, 2021]],
      [[575000, 2019]],
      [[2037760, null]],
      [[878296, 2019]],
    ]);
    expect(sheet(COPAINS).budget[0]?.label).toBe("chiffre d'affaires");
    expect(sheet(REMISE).budget[0]?.label).toBe("budget prévisionnel 2021");
  });

  test("several figures in one paragraph, across a page break", () => {
    const [inBox] = [sheet(DRIVE).keyFigures.filter((f) => f.passage.lineStart > 120)];
    expect(inBox.map((f) => [f.value, f.unit, f.label, ...lines(f.passage)])).toEqual([
      [8, "producteurs agricoles", "Nombre d'adhérents", 127, 129],
      [3, "exploitations agricoles", "Type d'unités concernées", 135, 137],
      [3, "lieux de distribution", "Nombres de sites", 139, 141],
      [15, null, "colis « viande »", 145, 145],
      [25, null, "volailles bios", 145, 147],
      [27, null, "paniers « légumes & fruits » vendus chaque quinzaine", 147, 147],
      [4, null, "Nb projets en étude de faisabilité", 149, 151],
    ]);
  });

  test("tonnage, members, sites, activity", () => {
    expect(figures(PANIER)).toEqual(
      expect.arrayContaining([
        [120, null, "Nombre d'adhérents", null],
        [40000, "€", "valorisation de dons en nature", 2020],
        [51, "tonnes", "de poissons collectés venant des criées", null],
        [71, null, "personnes physiques clientes de la prestation traiteur", null],
        [2033, null, "participations", null],
      ]),
    );
    expect(figures(DEUX_FOIS)).toEqual(
      expect.arrayContaining([
        [70, "adhérents", "Nombre d'adhérents", 2021],
        [1100, "m³", "Nombres de sites : local", null],
        [28000, null, "objets vendus en 2020", 2020],
      ]),
    );
    expect(figures(VESTALI)).toEqual(
      expect.arrayContaining([
        [3228, null, "Nb d'adhérents", 2019],
        [50, "tonnes", "Tonnages concernés", 2019],
        [60000, null, "masques produits en 2020 et 2021", null],
      ]),
    );
    // « 7,5 mois d'activité » counts nothing, « 2020 » is a year.
    expect(draft.initiatives.flatMap((i) => i.keyFigures.map((f) => f.value))).not.toContain(7.5);
    expect(draft.initiatives.flatMap((i) => i.keyFigures.map((f) => f.value))).not.toContain(2020);
  });
});

describe("partners", () => {
  test("levels, names whole, descriptions left out", () => {
    expect(relations(JARDIN, "technical-partner", "local")).toEqual([
      "Centre Régional des Œuvres Universitaires et Scolaires (CROUS)",
      "Comité Communal d'Action Sociale (CCAS) de Villeneuve d'Ascq",
      "Mutualité Sociale Agricole (MSA) du Nord",
      "ATRE de Lille",
      "les Pieds sur terre",
      "POTATOIT",
    ]);
    expect(relations(JARDIN, "funder", "national")).toEqual([
      "Réseau Cocagne",
      "Ministère de l'Agriculture",
      "Ministère des Solidarités et de la Santé",
      "fondation MACIF",
      "fondation AG2R La Mondiale",
      "fondation GRDF",
    ]);
    expect(relations(PANIER, "funder", "européen")).toEqual(["programme Interreg 2 Mers"]);
    expect(relations(PANIER, "funder", "régional")).toEqual([
      "Région HDF",
      "ADEME",
      "fondation AG2R",
      "fondation Crédit Agricole",
    ]);
    expect(relations(BOIS, "funder", "national")).toContain("fondation Pierre et Vacances");
    expect(relations(REMISE, "funder", "national")).toEqual([
      "fondation AG2R Mondiale",
      "fondation Vinci pour la Cité",
      "Fondation Jérôme Gayet",
    ]);
    expect(relations(COPAINS, "technical-partner", null)).toEqual([
      "NaturAgora",
      "Office de Tourisme du Pays de Thiérache",
      "Pays de Thiérache",
      "commune de Guise",
      "commune de Hirson",
    ]);
  });

  test("a partner of a field without levels has none", () => {
    expect(relations(DEUX_FOIS, "funder", null)).toEqual([
      "Europe",
      "Haut-Commissariat à l'ESS",
      "ADEME",
      "DIRECCTE",
      "région Hauts de France",
      "Département du Pas de Calais",
      "Fond départemental à l'insertion",
      "Pas de Calais Actif",
      // Told by the history of the sheet: « suite à une étude action financée par le Fonds… ».
      "Fonds d'Investissement pour le Développement de L'Entrepreneuriat Social et Solidaire",
    ]);
  });

  test("groups without a name, and partners still to come, are none", () => {
    const names = draft.initiatives.flatMap((i) => i.relations.map((r) => r.name));
    for (const nobody of [
      "citoyens donateurs",
      "associations clientes",
      "Des industriels clients",
      "MEL",
      "CIGALES",
      "DRAAF",
      "URIAE",
      "Aides à l'emploi par la DIRECCTE",
      "article 57 de la loi Anti-gaspillage",
      "avec Label Emmaüs",
    ]) {
      expect(names).not.toContain(nobody);
    }
    expect(names.some((n) => /\s(?:qui|pour l|via|afin)\s/u.test(n))).toBe(false);
  });
});
