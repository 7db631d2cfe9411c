import { expect, it } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { openingTown, placeDrafts } from "./places.ts";

const places = (text: string, ...names: string[]) =>
  placeDrafts(names.length > 0 ? names : ["Le Relais"], [SourcedText.ofLine("d", 1, text)]).map((p) => p.raw);

it.each([
  ["Le Relais est une entreprise adaptée implantée en Thiérache (Aisne).", ["Aisne"]],
  ["Le Relais, basé à Tourcoing, trie et démonte.", ["Tourcoing"]],
  ["La directrice fait l'acquisition d'un site à Bucilly.", ["Bucilly"]],
  ["Le Relais est une entreprise d'insertion du Cateau-Cambrésis.", ["du Cateau-Cambrésis"]],
  ["L'association intermédiaire de Noyon propose un certificat.", ["Noyon"]],
  ["Le Relais est une EATT installée à Soissons.", ["Soissons"]],
  ["Agence à Bruay-la-Buissière.", ["Bruay-la-Buissière"]],
  ["Le groupement d'employeurs, à Arras, propose des alternants.", ["Arras"]],
  ["Groupement d'employeurs pour l'insertion et la qualification basé à Hirson.", ["Hirson"]],
  ["Entreprise d'insertion roubaisienne (Nord) qui remet en état des vélos.", ["Nord"]],
  ["Une permanence se tient à Boulogne-sur-Mer et à Desvres.", ["Boulogne-sur-Mer", "Desvres"]],
])("« %s » is where it is or acts", (text, wanted) => expect(places(text)).toEqual(wanted));

it.each([
  "Né à Bordeaux, le modèle vient de la ville de demain.",
  "Le déclic est venu d'une visite à l'EA Nordbois de Dunkerque.",
  "Le linge est confié à l'ESAT du Pont Rouge, installé à Vervins.",
  "L'ESAT Les Roseaux, à Maubeuge, réalise le nettoyage des claviers.",
  "D'abord installée dans un ancien tissage d'Armentières, elle a quitté ce premier site.",
  "Le club espère ouvrir une antenne à Compiègne.",
  "L'ouverture d'un atelier à Hirson, à l'étude, demande des encadrants.",
  "Ouverture d'un second dépôt à Guise, si les financements sont confirmés",
  "Elle travaille avec l'ESAT Les Roseaux de Maubeuge.",
  "Le prêt vient de Métal Net, entreprise adaptée de Cambrai.",
  "Une friperie solidaire, portée par Les Amis à Carvin, a été accompagnée.",
])("« %s » is somebody else's place, or a hope", (text) => expect(places(text)).toEqual([]));

it("a town in the name is the only one", () => {
  const text =
    "D'autres boutiques voient le jour : la boutique d'Amiens, la boutique de Lille et celle d'Arras.";
  expect(places(text, "La Ruche d'Amiens")).toEqual(["Amiens"]);
});

it.each([
  ["À Noyon, la structure a ouvert une salle.", ["Noyon"]],
  ["À Lens, Le Relais prépare des véhicules.", ["Lens"]],
  ["Les équipes ont travaillé à Somain, à Marchiennes et à Orchies.", ["Somain", "Marchiennes", "Orchies"]],
  [
    "Les cyclistes partent en tournée à Béthune et, depuis septembre 2025, à Hazebrouck.",
    ["Béthune", "Hazebrouck"],
  ],
  ["Une antenne est ouverte à Vervins ; une autre doit ouvrir à Guise en 2027.", ["Vervins"]],
  ["Le projet fournit aussi les associations de locataires de Tourcoing.", []],
  [
    "Les pièces viennent d'un garage installé à Fourmies (Nord), un chantier des environs.",
    ["Fourmies", "Nord"],
  ],
  ["Le linge est confié à l'entreprise Vita Net, installée à Fourmies (Nord).", []],
])("« %s »: a town and its department go together, plans and other people's towns are none", (text, wanted) =>
  expect(places(text)).toEqual(wanted),
);

it.each([
  ["À Hirson, le dernier garage a fermé en 2012.", "Hirson"],
  ["À Lille, comme ailleurs, les loyers montent.", null],
  ["Le dernier garage de Hirson a fermé.", null],
])("« %s »: the town that a story opens with", (text, town) =>
  expect(openingTown(SourcedText.ofLine("d", 1, text))?.commune ?? null).toBe(town),
);
