import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { nameAndPlaces, placesOf } from "./name-and-places.ts";

const read = (text: string) => {
  const { name, places } = nameAndPlaces(SourcedText.ofLine("d", 1, text));
  return [name.oneLine, ...places.map((p) => p.raw)];
};

it.each([
  ["La Boutique du Pré (02)", ["La Boutique du Pré", "02"]],
  ["Atelier Vauban – Nord et Pas-de-Calais (59, 62)", ["Atelier Vauban", "59", "62"]],
  ["GEIQ Propreté, Dunkerque (59)", ["GEIQ Propreté", "59", "Dunkerque"]],
  ["Au Fil d'Elles – Liévin", ["Au Fil d'Elles", "Liévin"]],
  ["Logis'Oise – Oise", ["Logis'Oise", "Oise"]],
  ["Le Verger (Lille, 59) ;", ["Le Verger", "59", "Lille"]],
  ["Cap Vert – les métiers du vert", ["Cap Vert – les métiers du vert"]],
  ["Pôle de coopération Authie Est (60)", ["Pôle de coopération Authie Est", "60"]],
])("« %s »", (text, wanted) => expect(read(text)).toEqual(wanted));

it.each([
  ["Dans l'Oise", ["Oise"]],
  ["Nord et Pas-de-Calais", ["Nord", "Pas-de-Calais"]],
  ["Hauts-de-France", []],
])("« %s » is nothing but places", (text, wanted) =>
  expect(placesOf(SourcedText.ofLine("d", 1, text))?.map((p) => p.raw)).toEqual(wanted),
);

it("a few words that are no place", () =>
  expect(placesOf(SourcedText.ofLine("d", 1, "Se former"))).toBeNull());
