import { expect, it } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { foundersTold, tiesTold } from "./told.ts";

const ties = (text: string, own: string[] = ["Le Verger"]) =>
  tiesTold([SourcedText.ofLine("d", 1, text)], own).map(({ kind, name }) => `${kind} ${name}`);

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
  ["Une ligne de tri, payée par le FATEA (40 000 €).", ["funder FATEA"]],
  ["Elle est née de l'entreprise adaptée Bois Neuf, sa maison mère.", ["member-of Bois Neuf"]],
  ["Un accord signé grâce à son réseau, l'Union du Travail.", ["network Union du Travail"]],
  ["Un procédé mis au point avec l'école d'ingénieurs Cantor.", ["partner Cantor"]],
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
  ["une caisse lavée sur le port par l’ESAT du Ruisseau", ["supplier ESAT du Ruisseau"]],
  [
    "Les clients sont envoyés par l’association intermédiaire Escale Services, à Douai.",
    ["partner Escale Services"],
  ],
])("« %s » ties %j", (sentence, expected) => {
  expect(ties(sentence)).toEqual(expected);
});

it.each([
  "Une convention avec la coopérative agricole de Roye garantit 90 tonnes.",
  "Le travail se fait avec une Maison d’accueil spécialisée.",
  "Neuf salariés en CDDI travaillent avec des CDD Tremplin.",
  "Un parcours certifié par l’AFNOR.",
])("« %s » ties nobody", (sentence) => {
  expect(ties(sentence)).toEqual([]);
});

it("never ties an initiative to itself", () => {
  expect(ties("avec l’EA Filage, qui travaille avec Filage", ["EA Filage"])).toEqual([]);
});

it.each([
  ["Le Verger appartient à la Fédération des jardins du Nord.", ["member-of Fédération des jardins du Nord"]],
  ["Jardins Liés, le réseau des maraîchers, dont elle est adhérente, l'aide.", ["member-of Jardins Liés"]],
  ["Cet échange a été permis par le Mouvement des ateliers.", ["network Mouvement des ateliers"]],
  ["L'isolant est façonné par L'Isolant Doux, un ESAT de Soissons.", ["supplier L'Isolant Doux"]],
  ["Le bois vient de la scierie Lefort, à Compiègne.", ["supplier scierie Lefort"]],
  ["Elles travaillent pour la Ville de Lens et la SNCF.", ["client Ville de Lens", "client SNCF"]],
  ["Le centre social du Rocher porte le projet.", ["carrier centre social du Rocher"]],
  [
    "La chambre d'agriculture de la Somme est à l'origine du projet.",
    ["partner chambre d'agriculture de la Somme"],
  ],
  [
    "La rencontre avec un constructeur de Reims, la société Maisons Nord, fait germer l'idée.",
    ["partner Maisons Nord"],
  ],
  [
    "Il est porté par l'association Côte et Bois et soutenu par la Fondation Enfance.",
    ["carrier Côte et Bois", "funder Fondation Enfance"],
  ],
  ["L'association ARCO a lancé, en 2016, le projet Le Verger, un chantier.", ["carrier ARCO"]],
  [
    "Le groupe MODA et l'acteur emblématique Vita T ont allié leurs forces pour ouvrir une boutique.",
    ["carrier MODA", "carrier Vita T"],
  ],
  ["Il se fait en partenariat avec le groupement de pharmacies Norpha.", ["partner Norpha"]],
  [
    "Elle entretient des liens avec les foyers COALO, UDA 80, AGEN, etc. auprès desquels elle recrute.",
    ["partner COALO", "partner UDA 80", "partner AGEN"],
  ],
  ["Les livres sont recyclés par l'entreprise adaptée ÉLAN.", ["supplier ÉLAN"]],
  [
    "La mise en bouteille est confiée à l'ESAT du Pont Rouge, installé à Vervins.",
    ["supplier ESAT du Pont Rouge"],
  ],
  ["Né au sein du PTCE Alizé, il a grandi.", ["member-of PTCE Alizé"]],
  ["Le distributeur Vélomax reprend et finance les pièces d'usure", ["funder Vélomax"]],
  [
    "Moi est partenaire du réseau Sainte-Verrine Glass Recycling et accompagne la décarbonation",
    ["partner Sainte-Verrine Glass Recycling"],
  ],
  ["En 2021, le fabricant Mécaval (1 400 salariés) cherche un sous-traitant.", ["client Mécaval"]],
  ["Une commande de l'OPH du Littoral sur quatre ans", ["client OPH du Littoral"]],
  ["L'ADEME et la Région, qui ont payé la moitié du séchoir", ["funder ADEME", "funder Région"]],
  ["avec 2 éco-organismes (Recyblo et Ecoblo) qui les reprennent", ["partner Recyblo", "partner Ecoblo"]],
  [
    "avec ses 4 partenaires habituels qui sont, Brode un Lien, Le Coin Doux, Trico et Accord Insertion.",
    ["partner Brode un Lien", "partner Le Coin Doux", "partner Trico", "partner Accord Insertion"],
  ],
  ["120 chaises pour le Palais de la mer", ["client Palais de la mer"]],
  ["en partenariat avec l'Association Intermédiaire (AI) Aid'plus", ["partner Aid'plus"]],
  [
    "des vêtements récupérés avec l'association locale Les petites mains du quartier, etc.",
    ["partner Les petites mains du quartier"],
  ],
  ["Somme Logis, bailleur social, en a commandé pour quarante maisons.", ["client Somme Logis"]],
  ["L'ESAT Les Glycines, à Roye, réalise le nettoyage des claviers", ["partner ESAT Les Glycines"]],
])("« %s » ties %j", (sentence, expected) => expect(ties(sentence)).toEqual(expected));

it.each([
  "avec l'aide des leaders du magasin local, Maya et Sonia",
  "Une visite à l'EA Nordbois de Dunkerque a tout changé.",
  "Un comité réunit les SIAE du territoire.",
  "Elle n'a pas de lien avec Roue Libre.",
  "Il est présidé par Paul Exemple.",
])("« %s » ties nobody", (sentence) => expect(ties(sentence)).toEqual([]));

it.each([
  ["Le centre social du Rocher crée en 2021 Le Verger.", "centre social du Rocher"],
  ["La SCOP Nord Bois a ouvert Le Verger à Lens.", "Nord Bois"],
  [
    "L'association Terre Haute, qui obtient le conventionnement de son chantier : Le Verger, recrute.",
    "Terre Haute",
  ],
  ["Jeanne Exemple crée en 2021 Le Verger.", null],
  ["L'association Terre Haute aide Le Verger.", null],
])("« %s » is begun by %s", (text, name) =>
  expect(foundersTold([SourcedText.ofLine("d", 1, text)], ["Le Verger"])[0]?.name ?? null).toBe(name),
);
