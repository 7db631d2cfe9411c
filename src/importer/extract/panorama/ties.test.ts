import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { creatorIn, ownerIn, tiesIn } from "./ties.ts";

const ties = (text: string) =>
  tiesIn(SourcedText.ofLine("d", 1, text), ["Le Verger"]).map((t) => [t.kind, t.name]);

it.each([
  [
    "Le Verger appartient à la Fédération des jardins du Nord.",
    [["member-of", "Fédération des jardins du Nord"]],
  ],
  [
    "Il est membre de la Fédération des jardins et adhère au réseau Terre Douce.",
    [
      ["member-of", "Fédération des jardins"],
      ["member-of", "Terre Douce"],
    ],
  ],
  [
    "Jardins Liés, le réseau des maraîchers, dont elle est adhérente, l'aide.",
    [["member-of", "Jardins Liés"]],
  ],
  ["Cet échange a été permis par le Mouvement des ateliers.", [["network", "Mouvement des ateliers"]]],
  ["L'isolant est façonné par L'Isolant Doux, un ESAT de Soissons.", [["supplier", "L'Isolant Doux"]]],
  ["Le bois vient de la scierie Lefort, à Compiègne.", [["supplier", "scierie Lefort"]]],
  [
    "Elles travaillent pour la Ville de Lens et la SNCF.",
    [
      ["client", "Ville de Lens"],
      ["client", "SNCF"],
    ],
  ],
  ["Le centre social du Rocher porte le projet.", [["carrier", "centre social du Rocher"]]],
  [
    "La chambre d'agriculture de la Somme est à l'origine du projet.",
    [["partner", "chambre d'agriculture de la Somme"]],
  ],
  [
    "La rencontre avec un constructeur de Reims, la société Maisons Nord, fait germer l'idée.",
    [["partner", "Maisons Nord"]],
  ],
  [
    "Il est porté par l'association Côte et Bois et soutenu par la Fondation Enfance.",
    [
      ["carrier", "Côte et Bois"],
      ["funder", "Fondation Enfance"],
    ],
  ],
  ["Elle est gérée par l'APIT (l'association pour l'insertion).", [["carrier", "APIT"]]],
  ["Géré par l'association Les Papillons, l'ESAT est installé à Solesmes.", [["carrier", "Les Papillons"]]],
  ["L'association ARCO a lancé, en 2016, le projet Le Verger, un chantier.", [["carrier", "ARCO"]]],
  [
    "Le groupe MODA et l'acteur emblématique Vita T ont allié leurs forces pour ouvrir une boutique.",
    [
      ["carrier", "MODA"],
      ["carrier", "Vita T"],
    ],
  ],
  [
    "un chantier soutenu par la Région Hauts-de-France et l'ADEME.",
    [
      ["funder", "Région Hauts-de-France"],
      ["funder", "ADEME"],
    ],
  ],
  ["Il se fait en partenariat avec le groupement de pharmacies Norpha.", [["partner", "Norpha"]]],
  [
    "Elle entretient des liens avec les foyers COALO, UDA 80, AGEN, etc. auprès desquels elle recrute.",
    [
      ["partner", "COALO"],
      ["partner", "UDA 80"],
      ["partner", "AGEN"],
    ],
  ],
  ["Les livres sont recyclés par l'entreprise adaptée ÉLAN.", [["supplier", "ÉLAN"]]],
  [
    "La mise en bouteille est confiée à l'ESAT du Pont Rouge, installé à Vervins.",
    [["supplier", "ESAT du Pont Rouge"]],
  ],
  ["Né au sein du PTCE Alizé, il a grandi.", [["member-of", "PTCE Alizé"]]],
])("« %s »", (text, wanted) => expect(ties(text)).toEqual(wanted));

it.each([
  "Le Verger travaille avec les habitants.",
  "Une visite à l'EA Nordbois de Dunkerque a tout changé.",
  "Un comité réunit les SIAE du territoire.",
])("« %s » ties nobody", (text) => expect(ties(text)).toEqual([]));

it.each([
  ["Le centre social du Rocher crée en 2021 Le Verger.", "centre social du Rocher"],
  ["La SCOP Nord Bois a ouvert Le Verger à Lens.", "SCOP Nord Bois"],
  ["Le Verger crée en 2021 une antenne.", null],
])("« %s »: who begins it", (text, name) =>
  expect(creatorIn(SourcedText.ofLine("d", 1, text), ["Le Verger"])[0]?.name ?? null).toBe(name),
);

it.each([
  [
    "L'association Terre Haute, qui obtient le conventionnement de son chantier : Le Verger, recrute.",
    "Terre Haute",
  ],
  ["L'association Terre Haute aide Le Verger.", null],
])("« %s »: whose it is", (text, name) =>
  expect(ownerIn(SourcedText.ofLine("d", 1, text), ["Le Verger"])[0]?.name ?? null).toBe(name),
);
