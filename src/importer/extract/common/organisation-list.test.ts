import { describe, expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { organisationsIn } from "./organisation-list.ts";

const names = (printed: string, repeats?: (phrase: string) => boolean) =>
  organisationsIn(SourcedText.ofLine("d", 7, printed), { repeats }).map((o) => o.name);

describe("organisationsIn", () => {
  test.each<[string, string[]]>([
    [
      "association NaturAgora ; Office de Tourisme du Pays de Thiérache",
      ["NaturAgora", "Office de Tourisme du Pays de Thiérache"],
    ],
    [
      "CAP 3C avec ses formations et conseils relatifs à son logiciel ; le réseau national des ressourceries",
      ["CAP 3C", "réseau national des ressourceries"],
    ],
    [
      "DDEETS et Conseil Départemental du Pas de Calais pour l'accompagnement. Pas de Calais Actif pour leur contrat",
      ["DDEETS", "Conseil Départemental du Pas de Calais", "Pas de Calais Actif"],
    ],
    [
      "L'association s'appuie sur la mission locale, le PLIE et Cap emploi pour l'orientation",
      ["mission locale", "PLIE", "Cap emploi"],
    ],
    [
      "Un soutien de l'État (FDI), du conseil départemental et de la Fondation Orange",
      ["État (FDI)", "conseil départemental", "Fondation Orange"],
    ],
    ["Avec la collaboration de l'ADEME et de Citeo", ["ADEME", "Citeo"]],
    ["Le Pays des Sources qui aide le drive. Il a le soutien de la DRAAF", ["Pays des Sources"]],
    [
      "Nous sommes accompagnés par le CREPI et trois bailleurs (Maisons & Cités, Partenord)",
      ["CREPI", "Maisons & Cités", "Partenord"],
    ],
    ["France Travail et la mission locale orientent les candidats.", ["France Travail", "mission locale"]],
    ["Refashion et une quinzaine d'entreprises ; Région (à confirmer)", ["Refashion"]],
    [
      "Néant ; l'article 57 de la loi ; fonds propres, aides au poste ; Pas de Calais Actif",
      ["Pas de Calais Actif"],
    ],
    ["programme Alvéole (2021) ; Région, au titre du soutien aux pôles", ["programme Alvéole", "Région"]],
    ["le pôle de compétitivité ; Pôle Emploi", ["Pôle Emploi"]],
    ["Région HDF - ADEME pour leur cofinancement", ["Région HDF", "ADEME"]],
    ["Pour la formation : l'Usine 3D", ["Usine 3D"]],
    ["3 Entreprises locales mécènes : Frais Embal ; Conegan", ["Frais Embal", "Conegan"]],
    [
      "les associations Maillage, Coorace, CRESS et le réseau des CIGALES.",
      ["Maillage", "Coorace", "CRESS", "réseau des CIGALES"],
    ],
    [
      "les C.C.A.S., le P.L.I.E de Lens-Liévin, la Mission Locale et autres partenaires pour le recrutement",
      ["C.C.A.S.", "P.L.I.E de Lens-Liévin", "Mission Locale"],
    ],
    ["La DREETS, principal financeur dans le cadre de l'activité d'insertion", ["DREETS"]],
    [
      "Politique Régionale d'Aménagement et d'Équilibre des Territoires (PRADET 2016).",
      ["Politique Régionale d'Aménagement et d'Équilibre des Territoires"],
    ],
    ["Ministère des Solidarités et de la Santé", ["Ministère des Solidarités et de la Santé"]],
    ["Réseaux national et régional des Ressourceries", ["Réseaux national et régional des Ressourceries"]],
    ["Un prêt du club CIGALES du territoire à la hauteur du besoin", ["club CIGALES du territoire"]],
  ])("« %s »", (printed, expected) => {
    expect(names(printed)).toEqual(expected);
  });

  test("a head said once stands for each name of its list", () => {
    expect(
      names(
        "les fondations Crédit coopératif, Eiffage, Crédit Agricole et Pierre et Vacances ; France Active",
      ),
    ).toEqual([
      "fondation Crédit coopératif",
      "fondation Eiffage",
      "fondation Crédit Agricole",
      "fondation Pierre et Vacances",
      "France Active",
    ]);
    expect(
      names("Les fondations d'entreprise AG2R Mondiale et Vinci pour la Cité pour un appui ponctuel"),
    ).toEqual(["fondation AG2R Mondiale", "fondation Vinci pour la Cité"]);
    expect(names("Les communes de Guise et Amiens")).toEqual(["commune de Guise", "commune d'Amiens"]);
  });

  test("people who speak for an organisation leave it the place", () => {
    expect(
      names("les assistances sociales du CROUS (Lille), du CCAS de Villeneuve d'Ascq et de la MSA du Nord"),
    ).toEqual(["CROUS", "CCAS de Villeneuve d'Ascq", "MSA du Nord"]);
  });

  test("brackets after « ses financeurs » are a list, other brackets a remark", () => {
    expect(names("le Réseau Cocagne et ses financeurs (Ministère de l'Agriculture, GRDF)")).toEqual([
      "Réseau Cocagne",
      "Ministère de l'Agriculture",
      "GRDF",
    ]);
    expect(names("la MSA et la CAF (annuellement)")).toEqual(["MSA", "CAF"]);
  });

  test("groups without a name and partners to come are nobody", () => {
    expect(names("citoyens donateurs, des industriels clients, des entreprises locales")).toEqual([]);
    expect(
      names(
        "la Communauté de Communes du Val et actuellement en cours de réflexion, la MEL via ses déchetteries",
      ),
    ).toEqual(["Communauté de Communes du Val"]);
  });

  test("a name with « et » that the publication repeats stays whole", () => {
    expect(names("Fonds des Rives, Pays de Sources et Vallées", (p) => p === "Sources et Vallées")).toEqual([
      "Fonds des Rives",
      "Pays de Sources et Vallées",
    ]);
  });

  test("a prose sentence names nobody, each name keeps its own line", () => {
    expect(names("Le poste de chargée de mission a été créé pour accompagner l'association.")).toEqual([]);
    const text = SourcedText.join([
      SourcedText.ofLine("d", 3, "les fondations Anber,\n"),
      SourcedText.ofLine("d", 4, "Legallais"),
    ]);
    expect(organisationsIn(text).map((o) => [o.name, o.passage.lineStart])).toEqual([
      ["fondation Anber", 3],
      ["Legallais", 4],
    ]);
  });
});

test("where names alone are asked for, one keeps the article that it is printed with", () => {
  const text = SourcedText.ofLine("d", 7, "L'Heureux Pédalier ; la Fédération des vélos");
  expect(organisationsIn(text, { anyName: true }).map((o) => o.name)).toEqual([
    "L'Heureux Pédalier",
    "Fédération des vélos",
  ]);
});
