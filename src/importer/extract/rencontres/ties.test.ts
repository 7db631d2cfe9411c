import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { tiesIn } from "./ties.ts";

it.each([
  ["La moitié est apportée par l’ADEME et la Région.", ["funder ADEME", "funder Région"]],
  ["L’ADEME a soutenu l’étude, la Région l’investissement.", ["funder ADEME", "funder Région"]],
  ["Un budget financé à 60% par l’État et à 25% par la CARSAT.", ["funder État", "funder CARSAT"]],
  [
    "L’Agence de l’eau Artois-Picardie et le Département du Nord prennent en charge les travaux.",
    ["funder Agence de l’eau Artois-Picardie", "funder Département du Nord"],
  ],
  ["avec l’appui technique du pôle Bâtir Sobre", ["technical-partner Bâtir Sobre"]],
  ["Les fibres sont vendues à un fabricant d’Halluin, la société Isoval.", ["client Isoval"]],
  ["La literie est achetée à la SCOP Nuit Douce (Fourmies).", ["supplier Nuit Douce"]],
  ["Elle est membre du réseau Le Mouvement des Fermes.", ["network Le Mouvement des Fermes"]],
  ["Un atelier porté par l’association Clic Rural.", ["carrier Clic Rural"]],
  ["Un service itinérant du Département de l’Aisne, ouvert en 2020.", ["carrier Département de l’Aisne"]],
  ["Clic Rural Intérim, sa filiale, place les salariés.", ["branch Clic Rural Intérim"]],
  [
    "L’atelier travaille avec l’EA Confection du Val (31 salariés) et l’ESAT Les Saules, à Cambrai.",
    ["partner EA Confection du Val", "partner ESAT Les Saules"],
  ],
  [
    "Nous travaillons avec la mission locale, Cap Emploi et France Travail.",
    ["partner Cap Emploi", "partner France Travail"],
  ],
  ["un module assuré par le Conservatoire d’espaces naturels", ["partner Conservatoire d’espaces naturels"]],
  ["une caisse lavée sur le port par l’ESAT du Ruisseau", ["partner ESAT du Ruisseau"]],
  [
    "Les clients sont envoyés par l’association intermédiaire Escale Services, à Douai.",
    ["partner Escale Services"],
  ],
])("« %s » ties %j", (sentence, expected) => {
  const ties = tiesIn([SourcedText.ofLine("d", 1, sentence)], []);
  expect(ties.map(({ kind, name }) => `${kind} ${name.text}`)).toEqual(expected);
});

it.each([
  "Une convention avec la coopérative agricole de Roye garantit 90 tonnes.",
  "Le travail se fait avec une Maison d’accueil spécialisée.",
  "Neuf salariés en CDDI travaillent avec des CDD Tremplin.",
  "Un parcours certifié par l’AFNOR.",
])("« %s » ties nobody", (sentence) => {
  expect(tiesIn([SourcedText.ofLine("d", 1, sentence)], [])).toEqual([]);
});

it("never ties an initiative to itself", () => {
  expect(
    tiesIn([SourcedText.ofLine("d", 1, "avec l’EA Filage, qui travaille avec Filage")], ["ea filage"]),
  ).toEqual([]);
});
