import { describe, expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { organisationsIn } from "./organisation-list.ts";

const names = (printed: string, repeats?: (phrase: string) => boolean) =>
  organisationsIn(SourcedText.ofLine("d", 7, printed), { repeats }).map((o) => o.name);

describe("organisationsIn", () => {
  test.each<[string, string[]]>([
    [
      "association NaturForum ; Office de Tourisme du Pays du Vimeu",
      ["NaturForum", "Office de Tourisme du Pays du Vimeu"],
    ],
    [
      "CAP 4D avec ses formations et conseils relatifs à son logiciel ; le réseau national des ressourceries",
      ["CAP 4D", "réseau national des ressourceries"],
    ],
    [
      "DDEETS et Conseil Départemental du Pas de Calais pour l'accompagnement. Nord de Somme Actif pour leur contrat",
      ["DDEETS", "Conseil Départemental du Pas de Calais", "Nord de Somme Actif"],
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
    ["Retissage et une quinzaine d'entreprises ; Région (à confirmer)", ["Retissage"]],
    [
      "Néant ; l'article 57 de la loi ; fonds propres, aides au poste ; Nord de Somme Actif",
      ["Nord de Somme Actif"],
    ],
    ["programme Rayonnage (2021) ; Région, au titre du soutien aux pôles", ["programme Rayonnage", "Région"]],
    ["le pôle de compétitivité ; Pôle Emploi", ["Pôle Emploi"]],
    ["Région HDF - ADEME pour leur cofinancement", ["Région HDF", "ADEME"]],
    ["Pour la formation : l'Usine 5F", ["Usine 5F"]],
    ["3 Entreprises locales mécènes : Frais Colis ; Coregan", ["Frais Colis", "Coregan"]],
    [
      "les associations Tissage, Coorace, CRESS et le réseau des GRILLONS.",
      ["Tissage", "Coorace", "CRESS", "réseau des GRILLONS"],
    ],
    [
      "les C.C.A.S., le P.L.I.E de Maubeuge-Jeumont, la Mission Locale et autres partenaires pour le recrutement",
      ["C.C.A.S.", "P.L.I.E de Maubeuge-Jeumont", "Mission Locale"],
    ],
    ["La DREETS, principal financeur dans le cadre de l'activité d'insertion", ["DREETS"]],
    [
      "Politique Régionale d'Aménagement et d'Équilibre des Territoires (PRADET 2016).",
      ["Politique Régionale d'Aménagement et d'Équilibre des Territoires"],
    ],
    ["Ministère des Solidarités et de la Santé", ["Ministère des Solidarités et de la Santé"]],
    ["Réseaux national et régional des Ressourceries", ["Réseaux national et régional des Ressourceries"]],
    ["Un prêt du club GRILLONS du territoire à la hauteur du besoin", ["club GRILLONS du territoire"]],
  ])("« %s »", (printed, expected) => {
    expect(names(printed)).toEqual(expected);
  });

  test("a head said once stands for each name of its list", () => {
    expect(
      names(
        "les fondations Crédit solidaire, Bâtipont, Crédit Forestier et Sable et Vacances ; France Solide",
      ),
    ).toEqual([
      "fondation Crédit solidaire",
      "fondation Bâtipont",
      "fondation Crédit Forestier",
      "fondation Sable et Vacances",
      "France Solide",
    ]);
    expect(
      names("Les fondations d'entreprise BH3S Planétaire et Monet pour la Cité pour un appui ponctuel"),
    ).toEqual(["fondation BH3S Planétaire", "fondation Monet pour la Cité"]);
    expect(names("Les communes de Guise et Amiens")).toEqual(["commune de Guise", "commune d'Amiens"]);
  });

  test("people who speak for an organisation leave it the place", () => {
    expect(
      names("les assistances sociales du CROUS (Lille), du CCAS de Villeneuve d'Ascq et de la MSA du Nord"),
    ).toEqual(["CROUS", "CCAS de Villeneuve d'Ascq", "MSA du Nord"]);
  });

  test("brackets after « ses financeurs » are a list, other brackets a remark", () => {
    expect(names("le Réseau Abondance et ses financeurs (Ministère de l'Agriculture, GRDF)")).toEqual([
      "Réseau Abondance",
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
      SourcedText.ofLine("d", 3, "les fondations Ambre,\n"),
      SourcedText.ofLine("d", 4, "Legallais"),
    ]);
    expect(organisationsIn(text).map((o) => [o.name, o.passage.lineStart])).toEqual([
      ["fondation Ambre", 3],
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

test("the capital of a name may follow an apostrophe", () => {
  const text = SourcedText.ofLine("d", 7, "le centre social de l'Écluse ; le lycée professionnel de l'Ancre");
  expect(organisationsIn(text).map((o) => o.name)).toEqual([
    "centre social de l'Écluse",
    "lycée professionnel de l'Ancre",
  ]);
});
