import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { headName, listedNames, placesOf, properNamesIn, withoutArticle } from "./proper-names.ts";

const text = (words: string) => SourcedText.ofLine("d", 1, words);
const list = (words: string) => listedNames(text(words)).map((n) => withoutArticle(n).oneLine);

it.each([
  ["El'Bourriche : une épicerie solidaire", "El'Bourriche"],
  ["Les Grandes sœurs des isolés : pour l'orientation", "Les Grandes sœurs des isolés"],
  ["ECT pour de l'apport de terre", "ECT"],
  ["La médiathèque de Denain, pour l'emprunt", "La médiathèque de Denain"],
  ["le bailleur Promo-Sambre pour des halls", "Promo-Sambre"],
  ["le groupement de pharmacies Norcosmo", "Norcosmo"],
  ["menuiserie Bracq", "menuiserie Bracq"],
])("« %s » opens with « %s »", (words, name) => expect(headName(text(words))?.oneLine).toBe(name));

it.each(["des entreprises locales", "pour les habitants", "une subvention de fonctionnement"])(
  "« %s » names nobody",
  (words) => expect(headName(text(words))).toBeNull(),
);

it.each([
  ["l'ADDS, 2002 Comptoir, la DIE ou encore Les Anges", ["ADDS", "2002 Comptoir", "DIE", "Les Anges"]],
  ["Le Comité de quartier du Pont et le Club Senior", ["Comité de quartier du Pont", "Club Senior"]],
  [
    "ECT pour la terre, Aquolia pour l'eau (à titre gracieux) ou encore Grandpot' pour les plantes",
    ["ECT", "Aquolia", "Grandpot'"],
  ],
  [
    "le CPIE Vallée des étangs pour des balades ou la construction de nichoirs, ou encore Rabots et Compagnie",
    ["CPIE Vallée des étangs", "Rabots et Compagnie"],
  ],
  [
    "les bailleurs Logis et Jardins et Somme Habitat et la Communauté d'agglomération Maubeuge-Jeumont",
    ["Logis et Jardins", "Somme Habitat", "Communauté d'agglomération Maubeuge-Jeumont"],
  ],
  [
    "l'Agefiph, Cap Emploi 62 ou encore le GEIQ Pêche et Mer.",
    ["Agefiph", "Cap Emploi 62", "GEIQ Pêche et Mer"],
  ],
  ["la CMA et le MEDEF", ["CMA", "MEDEF"]],
  ["Cap Emploi et France Travail", ["Cap Emploi", "France Travail"]],
  ["la Région Hauts-de-France et l'ADEME", ["Région Hauts-de-France", "ADEME"]],
])("« %s » lists its names", (words, names) => expect(list(words)).toEqual(names));

it("names in running text, with the bodies that go on in lower case", () => {
  const found = properNamesIn(
    text("Le conseil départemental et la Ville de Marquise aident Rabots et Compagnie."),
  );
  expect(found.map((n) => n.oneLine)).toEqual([
    "Le conseil départemental",
    "la Ville de Marquise",
    "Rabots et Compagnie",
  ]);
});

it("finds a name whatever its case and accents, and no piece of a word", () => {
  expect(
    placesOf("mer toutes", text("Le nom « Mer Toutes » plaît ; mer toutesorte")).map((n) => n.text),
  ).toEqual(["Mer Toutes"]);
});
