import { expect, test } from "vitest";
import { distanceText, placeName } from "./place-text.ts";

const commune = (label: string, inText: string) => ({
  kind: "commune" as const,
  code: "80021",
  label,
  inText,
  radius: 20,
  typed: null,
  rest: "",
});

test.each([
  [commune("Amiens", "à Amiens"), "À 20 km d'Amiens"],
  [commune("Hirson", "à Hirson"), "À 20 km d'Hirson"],
  [commune("Péronne", "à Péronne"), "À 20 km de Péronne"],
  [commune("Le Nouvion-en-Thiérache", "au Nouvion-en-Thiérache"), "À 20 km du Nouvion-en-Thiérache"],
  [commune("La Capelle", "à La Capelle"), "À 20 km de La Capelle"],
  [{ ...commune("Thiérache", "en Thiérache"), kind: "territory" as const, radius: null }, "En Thiérache"],
])("le filtre d'un lieu s'appelle comme on le dit", (place, name) => {
  expect(placeName(place)).toBe(name);
});

test.each([
  [0, "sur place"],
  [0.4, "à moins de 1 km"],
  [11.6, "à 12 km"],
])("%d km se dit « %s »", (km, text) => {
  expect(distanceText(km)).toBe(text);
});
