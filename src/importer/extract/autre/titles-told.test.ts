import { expect, test } from "vitest";
import { readOther } from "./read-other.ts";

const named = (text: string) => readOther(text).map(({ name }) => name.value);
const LONG =
  "Ils y trient, réparent et revendent ce que les habitants du quartier leur apportent chaque semaine.";

test("marked lines over their paragraphs are titles; the capitals above them name nobody", () => {
  const text = `BRÈVES\n\n■ Fil d'Essai a déménagé\nEn mars, les machines du chantier d'insertion Fil d'Essai ont quitté Lens pour Arras.\n${LONG}\n\n■ Du neuf\nDepuis mai, La Bonne Roue, l'entreprise d'insertion de Douai, répare aussi les vélos.\n${LONG}\n\n■ Dix bougies pour Hirson Coup d'Main\nL'association intermédiaire, née en avril 2015, fête ses dix ans à Hirson. Renseignements au 03 53 01 00 01.\n${LONG}\n`;
  expect(named(text)).toEqual(["Fil d'Essai", "La Bonne Roue", "Hirson Coup d'Main"]);
});

test("the articles of a review of the press are told of under their headlines", () => {
  const text = `REVUE DE PRESSE\n\nLE COURRIER D'ESSAI – mardi 4 mars 2025   Page 7\nEST DE LA SOMME\n\nHAM\nPain Rendu a allumé ses fours\n\nHier, le nouveau fournil Pain Rendu a sorti sa première fournée à Ham. Derrière le comptoir, pas une boulangerie comme les autres : un chantier d'insertion, où huit salariés apprennent le métier.\n\nPRATIQUE. Pain Rendu, 18, rue de Noyon, à Ham. Tél. 03 53 01 00 01.\n\nLE COURRIER D'ESSAI – samedi 8 mars 2025   Page 2\n\nLa P'tite Roue souffle ses bougies\n\nLa P'tite Roue, l'entreprise d'insertion de Clermont qui répare des vélos, fêtait ses dix ans avec ses clients et ses anciens.\n\nParmi les invités, le directeur de l'ESAT Les Essais, de Breuil-le-Vert, où une équipe coud les sacoches vendues en boutique.\n`;
  expect(named(text)).toEqual(["Pain Rendu", "P'tite Roue", "ESAT Les Essais"]);
});

test("laureates are named with a town alone, under what each of them gets", () => {
  const found = readOther(
    "FONDATION ESSAI\nLes lauréats 2025\n\nCOUPS DE POUCE (7 000 € chacun)\n\n- Les Ateliers d'Essai, Flixecourt\n- Fil à Fil, Caudry\n- L'Escale, Berck\n",
    { publisher: "Fondation Essai" },
  );
  expect(found.map(({ name }) => name.value)).toEqual(["Les Ateliers d'Essai", "Fil à Fil", "L'Escale"]);
  expect(found.map(({ relations }) => relations.map(({ kind }) => kind))).toEqual([
    ["funder"],
    ["funder"],
    ["funder"],
  ]);
  expect(found[0]?.keyFigures[0]?.value).toBe(7000);
  // The title prints the sum.
  expect(found[0]?.keyFigures[0]?.passage).toMatchObject({ lineStart: 4 });
});

test("a correction tells what is right of whom it names", () => {
  const [one] = readOther(
    "LA LETTRE\n\nERRATUM\n\nDans notre n° 46, nous présentions Mobil'Essai comme une entreprise d'insertion installée à Bavay. Pardon : il s'agit d'un chantier d'insertion, et on le trouve au Quesnoy. Il loue non pas 26 mais 62 vélos. Tél. 03 53 01 00 01.\n",
  );
  expect([one?.name.value, one?.structureTypes.map(({ value }) => value)]).toEqual(["Mobil'Essai", ["ACI"]]);
});

test("entries that semicolons or dots part are read under an activity, which is none of them", () => {
  const text =
    "GUIDE\n\n1 – LINGE ET TEXTILE\n\n• Blanc d'Essai ; entreprise adaptée ; 60400 Noyon ; lavage de linge ; 03 53 01 00 01\n• L'Aiguillage ; ACI ; retouche ; Tergnier (02) ; 03 53 01 00 02\n\nESAT d'Essai ............ Mouy ............ tonte ........ 03 53 01 00 03\n";
  expect(named(text)).toEqual(["Blanc d'Essai", "L'Aiguillage", "ESAT d'Essai"]);
});
