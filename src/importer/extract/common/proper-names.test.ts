import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { headName, listedNames, placesOf, properNamesIn, withoutArticle } from "./proper-names.ts";

const text = (words: string) => SourcedText.ofLine("d", 1, words);
const list = (words: string) => listedNames(text(words)).map((n) => withoutArticle(n).oneLine);

it.each([
  ["El'Cagette : une épicerie solidaire", "El'Cagette"],
  ["Les Petits frères des pauvres : pour l'orientation", "Les Petits frères des pauvres"],
  ["ECT pour de l'apport de terre", "ECT"],
  ["La médiathèque de Roubaix, pour l'emprunt", "La médiathèque de Roubaix"],
  ["le bailleur Promo-Sambre pour des halls", "Promo-Sambre"],
  ["le groupement de pharmacies Norpharma", "Norpharma"],
  ["menuiserie Bracq", "menuiserie Bracq"],
])("« %s » opens with « %s »", (words, name) => expect(headName(text(words))?.oneLine).toBe(name));

it.each(["des entreprises locales", "pour les habitants", "une subvention de fonctionnement"])(
  "« %s » names nobody",
  (words) => expect(headName(text(words))).toBeNull(),
);

it.each([
  ["l'ADDS, 1001 Commerce, la DIE ou encore Les Anges", ["ADDS", "1001 Commerce", "DIE", "Les Anges"]],
  ["Le Comité de quartier du Pile et le Club Senior", ["Comité de quartier du Pile", "Club Senior"]],
  [
    "ECT pour la terre, Veolia pour l'eau (à titre gracieux) ou encore Ptipot' pour les plantes",
    ["ECT", "Veolia", "Ptipot'"],
  ],
  [
    "le CPIE Chaîne des terrils pour des balades ou la construction de nichoirs, ou encore Copeaux et Compagnie",
    ["CPIE Chaîne des terrils", "Copeaux et Compagnie"],
  ],
  [
    "les bailleurs Maisons et Cités et Pas-de-Calais Habitat et la Communauté d'agglomération Lens-Liévin",
    ["Maisons et Cités", "Pas-de-Calais Habitat", "Communauté d'agglomération Lens-Liévin"],
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
    text("Le conseil départemental et la Ville de Grenay aident Copeaux et Compagnie."),
  );
  expect(found.map((n) => n.oneLine)).toEqual([
    "Le conseil départemental",
    "la Ville de Grenay",
    "Copeaux et Compagnie",
  ]);
});

it("finds a name whatever its case and accents, and no piece of a word", () => {
  expect(
    placesOf("terre tous", text("Le nom « Terre Tous » plaît ; terre toussotante")).map((n) => n.text),
  ).toEqual(["Terre Tous"]);
});
