import { expect, test } from "vitest";
import { readOther } from "./read-other.ts";

const named = (text: string) => readOther(text).map(({ name }) => name.value);

test("two under one title each have what the sheet says of them", () => {
  const found = readOther(
    "LA BUÉE D'ESSAI  +  DRAP D'ESSAI\n\nD'OÙ L'ON PART\n\nLa Buée d'Essai, blanchisserie, est un chantier d'insertion ouvert en mai 2013 à Calais. Drap d'Essai, à Guînes, une entreprise d'insertion créée en 2019, fait du neuf avec les draps.\n",
  );
  expect(found.map(({ structureTypes }) => structureTypes.map(({ value }) => value))).toEqual([
    ["ACI"],
    ["EI"],
  ]);
  expect(found.map(({ startedOn }) => startedOn?.value.iso)).toEqual(["2013-05", "2019"]);
});

test("the titles of a series are names where most of them surely are", () => {
  const sheet = (n: number, name: string, kind: string) =>
    `${n} | ${name}\nLe terrain : 8 rue du Donjon, 60600 Clermont\nLes bras : 9 salariés en insertion${kind}\nLe chapeau : association\n\n`;
  const text = `Inventaire d'essai\n\n${sheet(1, "TERRE D'ESSAI", " (atelier et chantier d'insertion)")}${sheet(2, "LES 3 ESSAIS", " (entreprise d'insertion)")}${sheet(3, "VICTOR POTAGER", "")}`;
  expect(named(text)).toContain("VICTOR POTAGER");
});

test("entries side by side in the lines of a list are each one", () => {
  const text =
    "AU MARCHÉ DES INITIATIVES\nVous avez croisé :\nLes Essais du Quai (Boulogne-sur-Mer, 62) · Saveurs d'Essai (Amiens, 80) · La Fabrique d'Essai (Laon, 02)\n· TREMPL'ESSAI (Compiègne, 60) · Halle d'Essai (Douai, 59)\n";
  expect(named(text)).toEqual([
    "Les Essais du Quai",
    "Saveurs d'Essai",
    "La Fabrique d'Essai",
    "TREMPL'ESSAI",
    "Halle d'Essai",
  ]);
});

test("a kind and a town below a name are no name", () => {
  const card = (name: string, kind: string) =>
    `${name}\n${kind}\nLavage et vélos. 14 salariés en parcours.\n\n`;
  const text = `Nos adhérents\n\n${card("La Navette d'Essai", "ATELIER ET CHANTIER D'INSERTION · CLERMONT (60)")}${card("Coup d'Essai", "ASSOCIATION INTERMÉDIAIRE · ALBERT (80)")}${card("Briques d'Essai", "ENTREPRISE D'INSERTION · BEAUVAIS (60)")}`;
  expect(named(text)).toEqual(["La Navette d'Essai", "Coup d'Essai", "Briques d'Essai"]);
});
