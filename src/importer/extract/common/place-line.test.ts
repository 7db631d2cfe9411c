import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readPlaceLine, splitPlaces } from "./place-line.ts";

const line = (text: string) => SourcedText.ofLine("d", 1, text);

it.each([
  ["Ham (80)", ["Ham 80"]],
  ["Vervins et Hirson (02)", ["Vervins 02", "Hirson 02"]],
  ["Aisne", ["Aisne"]],
  ["à Clermont", ["Clermont"]],
  ["(Boulogne-sur-Mer)", ["Boulogne-sur-Mer"]],
  ["80400 Ham", ["80400 Ham"]],
  ["Ham, Somme", ["Ham", "Somme"]],
  ["Un garage à Denain", null],
  ["La Bielle Solidaire", null],
  ["Lens et ailleurs", null],
])("« %s » holds %j", (text, expected) => {
  const places = readPlaceLine(line(text));
  expect(
    places?.map((p) => (p.role === "commune" && p.department ? `${p.raw} ${p.department}` : p.raw)) ?? null,
  ).toEqual(expected);
});

it.each([
  ["Horizon Bocage – Avesnes-sur-Helpe", "Horizon Bocage", ["Avesnes-sur-Helpe"]],
  ["Les Trois Rus (Ham, 80)", "Les Trois Rus", ["Ham", "80"]],
  ["Régie Saint-Jean – Beauvais (60)", "Régie Saint-Jean", ["Beauvais"]],
  ["L’Atelier, Lens et Bruay-la-Buissière", "L’Atelier", ["Lens", "Bruay-la-Buissière"]],
])("« %s »: %s, at %j", (text, head, places) => {
  const split = splitPlaces(line(text));
  expect([split?.head.text, split?.places.map((p) => p.raw)]).toEqual([head, places]);
});

it("finds no place behind the marks of another text", () => {
  expect(splitPlaces(line("Trier, effilocher, vendre : une entreprise"))).toBeNull();
  expect(splitPlaces(line("EA Lumen (Groupe Lumen)"))).toBeNull();
});
