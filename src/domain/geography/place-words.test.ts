import { expect, test } from "vitest";
import { parseSearch } from "../search-words.ts";
import { nearestPlace, placeLabel, placesInWords } from "./place-words.ts";

/** « près d'Amiens » as [place, words taken, what introduces it]. */
function named(query: string) {
  const { text, tokens } = parseSearch(query);
  return placesInWords(tokens).map(({ place, from, to, introduced }) => [
    placeLabel(place),
    text.slice(tokens[from]?.start, tokens[to]?.end),
    introduced,
  ]);
}

test.each([
  ["jouets près d'Amiens", "Amiens", "près d'Amiens", "at"],
  ["peronne", "Péronne", "peronne", null],
  ["atelier près de Valencienes", "Valenciennes", "près de Valencienes", "at"],
  ["st quentin", "Saint-Quentin", "st quentin", null],
  ["st-quentin", "Saint-Quentin", "st-quentin", null],
  ["emploi dans le 59200", "Tourcoing", "dans le 59200", "at"],
  ["boutique au touquet", "Le Touquet-Paris-Plage", "au touquet", "at"],
  ["villeneuve d ascq", "Villeneuve-d'Ascq", "villeneuve d ascq", null],
  ["59000 Lille", "Lille", "59000 Lille", null],
  ["62008 arras cedex", "Arras", "62008 arras", null],
  ["recyclerie dans l'Aisne", "Aisne", "dans l'Aisne", "at"],
  ["emploi dans le 62", "Pas-de-Calais", "dans le 62", "at"],
  ["vêtements pas de calais", "Pas-de-Calais", "pas de calais", null],
  ["gîte en Thiérache", "Thiérache", "en Thiérache", "at"],
  ["meubles MEL", "Métropole lilloise", "MEL", null],
  ["Senlis", "Senlis (Oise)", "Senlis", null],
  ["garage à Marseille", "Marseille", "à Marseille", "at"],
  ["travail près de 13001", "13001", "près de 13001", "at"],
])("« %s » nomme %s", (query, label, words, introduced) => {
  expect(named(query)).toEqual([[label, words, introduced]]);
});

test.each([
  "le panier de la mer 62",
  "vélo",
  "insertion",
  "02",
  // Rue and Campagne are communes, which nobody calls « la Rue » nor « la Campagne ».
  "un jeune à la rue",
  "s'installer à la campagne",
  "au bout de la rue",
  // nor « en Ville »
  "isolement en ville",
])("« %s » ne nomme aucun lieu", (query) => {
  expect(named(query)).toEqual([]);
});

test.each(["avion", "bus", "boulogne"])("« %s » est aussi un mot, ou le début d'un nom", (query) => {
  expect(placesInWords(parseSearch(query).tokens)[0]?.doubtful).toBe(true);
});

test.each([
  ["amien", "amiens"],
  ["hirsson", "hirson"],
  ["saint quantin", "saint quentin"],
  ["valencienne", "valenciennes"],
  ["xyzw", null],
])("« %s » est près de %s", (typed, name) => {
  expect(nearestPlace(typed)?.name ?? null).toBe(name);
});

test.each([
  ["20 km autour de Hirson", "20 km autour de Hirson", 20],
  ["jouets à 15km d'Amiens", "à 15km d'Amiens", 15],
  [
    "couture dans un rayon de 50 kilomètres autour de Lille",
    "dans un rayon de 50 kilomètres autour de Lille",
    50,
  ],
  ["à moins de 5 km de Lens", "à moins de 5 km de Lens", 5],
  ["30 personnes à Lens", "à Lens", null],
])("« %s » dit jusqu'où", (query, words, radius) => {
  const { text, tokens } = parseSearch(query);
  const mention = placesInWords(tokens).at(-1);
  expect(text.slice(tokens[mention?.from ?? 0]?.start, tokens[mention?.to ?? 0]?.end)).toBe(words);
  expect(mention?.radius).toBe(radius);
});
