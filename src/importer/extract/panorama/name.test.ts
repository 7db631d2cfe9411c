import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { nameOf } from "./name.ts";

const line = (text: string, n = 1) => SourcedText.ofLine("d", n, text);
const named = (title: string, ...body: string[]) => {
  const { name, carrier, aliases } = nameOf(
    line(title),
    body.map((text, i) => line(text, i + 2)),
    [],
  );
  return [name.value, carrier?.value ?? null, ...aliases.map((a) => a.value)];
};

it.each([
  [
    "l'atelier du bois joli, une entreprise adaptée qui mise sur le tourisme",
    "L'Atelier du Bois Joli accueille. Pour l'Atelier du Bois Joli, tout change.",
    ["L'Atelier du Bois Joli", null],
  ],
  [
    "Le projet grand jardin, une oasis portée par acti'quartier",
    "La Régie Acti'Quartier porte le projet. Le nom « Grand Jardin » plaît.",
    ["Grand Jardin", "Acti'Quartier"],
  ],
  [
    "Développer de nouvelles offres : l'exemple du PTCE Val-de-Lys",
    "Le PTCE Val-de-Lys est né en 2021.",
    ["PTCE Val-de-Lys", null],
  ],
  [
    "« Les Ateliers du Possible » : quand le travail redonne confiance",
    "Les Ateliers du Possible forment.",
    ["Les Ateliers du Possible", null],
  ],
  [
    "Comment la ferme des hauts prés forme les femmes au maraîchage",
    "La Ferme des Hauts Prés est installée à Guise.",
    ["La Ferme des Hauts Prés", null],
  ],
  [
    "À Hirson, l'association Le Fil relance la couture",
    "Le Fil a ouvert en 2020. À Hirson, Le Fil forme.",
    ["Le Fil", null],
  ],
  [
    "Le dispositif « Passeport Métiers », une expérimentation menée par le réseau Pôle Avenir",
    "Passeport Métiers est né en 2022.",
    ["Passeport Métiers", "Pôle Avenir"],
  ],
  [
    "Comment l'ESAT Les Tilleuls d'Or accompagne vers l'emploi",
    "L'ESAT Les Tilleuls d'Or est installé à Aire.",
    ["ESAT Les Tilleuls d'Or", null, "Les Tilleuls d'Or"],
  ],
  [
    "BÂTI'ELLES : OUVRIR LES CHANTIERS AUX FEMMES",
    "Bâti'Elles est née en 2017. Bâti'Elles forme.",
    ["Bâti'Elles", null],
  ],
  [
    "Des femmes sur les chantiers : le pari de l'entreprise d'insertion Batisud",
    "Batisud emploie 12 femmes. Chez Batisud, on ose.",
    ["Batisud", null],
  ],
  [
    "La démarche « Égaux et capables », portée par le réseau Aresa Nord",
    "Égaux et capables est une démarche.",
    ["Égaux et capables", "Aresa Nord"],
  ],
  [
    "Réussir ensemble, un club d'entreprises inclusives",
    "Le club Réussir Ensemble compte 40 membres. Réussir Ensemble organise.",
    ["Réussir Ensemble", null],
  ],
])("« %s »", (title, body, wanted) => expect(named(title, ...body.split(/(?<=\.) /u))).toEqual(wanted));

it("a branch has the name of its house too, a house the name of its branch", () => {
  expect(
    named(
      "La ruche verte d'Amiens, un lieu ouvert",
      "La Ruche Verte d'Amiens est ouverte.",
      "La Ruche Verte recrute.",
    ),
  ).toEqual(["La Ruche Verte d'Amiens", null, "La Ruche Verte"]);
  expect(
    named(
      "La ruche verte et son comptoir",
      "La Ruche Verte de Lille a pu grandir.",
      "La Ruche Verte est une entreprise.",
    ),
  ).toEqual(["La Ruche Verte", null, "La Ruche Verte de Lille"]);
});

it("a common noun with a town is no house", () => {
  expect(
    named(
      "La Mission Locale de Lens, un guichet",
      "La Mission Locale de Lens reçoit.",
      "La Mission Locale oriente.",
    ),
  ).toEqual(["La Mission Locale de Lens", null]);
});

it("knows the acronym in brackets behind it", () => {
  expect(
    named(
      "La communauté du Pays Vert, une collectivité engagée",
      "La Communauté du Pays Vert (CPV) regroupe 38 communes.",
    ),
  ).toEqual(["La Communauté du Pays Vert", null, "CPV"]);
});
