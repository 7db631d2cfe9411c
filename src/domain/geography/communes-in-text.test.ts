import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { communesNamedIn } from "./communes-in-text.ts";

/** « at 59599 Tourcoing » : the cue, the commune (or the candidates) and its words. */
const named = (text: string) =>
  communesNamedIn(text).map((found) => {
    const insee =
      found.status === "found" ? found.commune.insee : found.candidates.map((c) => c.insee).join("?");
    return `${found.cue} ${insee} ${text.slice(found.start, found.end)}`;
  });

describe("communesNamedIn", () => {
  test.each([
    ["L'entreprise adaptée basée à Tourcoing est", ["town 59599 Tourcoing"]],
    ["en boutique à Guise. Récréjouets", ["town 02361 Guise"]],
    ["Le Jardin de Cocagne de Villeneuve d'Ascq produit", ["of 59009 Villeneuve d'Ascq"]],
    ['"Bouquinerie du Sart" à Villeneuve D\'Ascq, une', ["at 59009 Villeneuve D'Ascq"]],
    ["LA BOUQUINERIE DU SART D'AMIENS : L'ECONOMIE", ["of 80021 AMIENS"]],
    ["les communes de Guise et d’Hirson et garantir", ["town 02361 Guise", "town 02381 Hirson"]],
    ["bénévoles actifs sur Guise et Hirson", ["at 02361 Guise", "at 02381 Hirson"]],
    ["deux sites, à Amiens et Montdidier (zone rurale)", ["at 80021 Amiens", "at 80561 Montdidier"]],
    ["entre Lille et Arras", ["at 59350 Lille", "at 62041 Arras"]],
    [
      "deux villes, Mazingarbe et Bully-les-Mines, de",
      ["list 62563 Mazingarbe", "list 62186 Bully-les-Mines"],
    ],
    ["Basée à Marcq-en-Barœul, l’EA", ["town 59378 Marcq-en-Barœul"]],
    ["des deux villes a Montigny en Gohelle", ["at 62587 Montigny en Gohelle"]],
    ["5, rue de Verdun\n62 200 Boulogne sur Mer", ["marked 62160 Boulogne sur Mer"]],
    ["Pommiers (Aisne), dans", ["marked 02610 Pommiers"]],
    ["59003 Lille", ["marked 59350 Lille"]],
    ["Villers-Cotterêts (02600)", ["marked 02810 Villers-Cotterêts"]],
    [
      "à Amiens (80), Abbeville (80) et Lille",
      ["marked 80021 Amiens", "marked 80001 Abbeville", "list 59350 Lille"],
    ],
    ["Eco-Pôle Alimentaire d'Audruicq (62)", ["marked 62057 Audruicq"]],
    ["Coquelles (62)", ["marked 62239 Coquelles"]],
    ["À Coquelles (62), elle recrute", ["marked 62239 Coquelles"]],
    ["un magasin au Portel et", ["town 62667 au Portel"]],
    ["la ville du Quesnoy", ["town 59481 du Quesnoy"]],
    ["installée à la Madeleine", ["town 59368 la Madeleine"]],
    ["à Lomme", ["at 59350 Lomme"]],
    ["située à Ham, dans la Somme", ["town 80410 Ham"]],
    ["la mairie d'Albert", ["town 80016 Albert"]],
    ["à Croix et à Hem", ["at 59163 Croix", "at 59299 Hem"]],
    ["à Saint-Gobain (02)", ["marked 02680 Saint-Gobain"]],
    ["les quartiers prioritaires d’Amiens", ["of 80021 Amiens"]],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ["un chantier à Senlis", ["at 60612?62790 Senlis"]],
    ["un chantier à Senlis (60)", ["marked 60612 Senlis"]],
    ["l'antenne de Rouvroy", ["of 02659?62724 Rouvroy"]],
    // larger namesakes elsewhere in France
    ["basée à Castres", ["town 02142 Castres"]],
    ["à Chelles", ["at 60145 Chelles"]],
  ])("refuses to choose: %s", (text, expected) => {
    expect(named(text)).toEqual(expected);
    if (!text.includes("(")) expect(communesNamedIn(text)).toMatchObject([{ status: "ambiguous" }]);
  });

  test.each([
    "4 Route de Compiègne",
    "150, route de Compiègne",
    "rue du Faubourg de Roubaix",
    "au sein de l'entreprise Saint-Gobain",
    "partenaire du réseau Sainte-Verrine Glass Recycling",
    "grâce à Saint-Gobain",
    "avec l'appui de Saint-Gobain",
    "la Fondation de Lille",
    "la Métropole Européenne de Lille (MEL)",
    "de l’agglomération de Calais",
    "la communauté d'agglomération de Maubeuge-Jeumont",
    "le PTCE d'Bray-Albert",
    "PTCE Bray Albert (62)",
    "Anima Grand Calais (62)",
    "le département du Pas de Calais",
    "dans le Pas-de-Calais",
    "La Croix-Bleue Française",
    "la politique de la Ville",
    "Mme Fanny ANOR",
    "Citéo, Sabine GRUSON,",
    "Charles de Guise",
    "Mission Emploi Lys-Tourcoing – Lille Avenirs",
    "Confluence Lille propose",
    "199-201 Rue Colbert",
    "LUTTE CONTRE LA PAUVRETÉ",
    "LES RAISONS DE S'Y INTERESSER",
    "confié à Albert",
    "l'appel de Marquise",
    "une crème à la Chantilly",
    "tarte au Maroilles",
    "à Clermont-Ferrand",
    "à Montreuil-sous-Bois",
    "à Saint Quentin en Yvelines",
    "de Lille Métropole",
    "à Mons (75)",
    "des villes du monde",
    "il a lens et croix",
    "de long en large, à mi-chemin",
    "Un nouvel Avion",
    "voir www.Lille.fr",
  ])("names none: %s", (text) => {
    expect(named(text)).toEqual([]);
  });

  test("any text gives places within it, in order, that do not overlap", () => {
    const piece = fc.constantFrom(
      "à ",
      "de ",
      "d'",
      "Lille",
      "Saint-",
      "Le ",
      "Hamel",
      ", ",
      " et ",
      "(62)",
      "\n",
      "59000 ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        let from = 0;
        for (const { start, end } of communesNamedIn(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          from = end;
        }
      }),
    );
  });
});
