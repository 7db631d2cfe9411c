import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { onlyYear, printedFigures } from "./printed-figures.ts";

const read = (printed: string) =>
  printedFigures(SourcedText.ofLine("d", 1, printed)).map((f) => [
    f.value,
    f.unit,
    f.counted?.oneLine ?? null,
    f.year,
  ]);

test.each<[string, (string | number | null)[][]]>([
  ["8 producteurs agricoles", [[8, null, "producteurs agricoles", null]]],
  ["1 800 €", [[1800, "€", null, null]]],
  ["3 228 (2019)", [[3228, null, null, 2019]]],
  [
    "45 tonnes d'objets collectés sur 7,5 mois d'activité en 2020",
    [[45, "tonnes", "d'objets collectés sur 7,5 mois d'activité en 2020", 2020]],
  ],
  [
    "316 000 € de budget de fonctionnement (2021) ; 53 177 euros de CA réalisés sur 7,5 mois d'activité en 2020",
    [
      [316000, "€", "de budget de fonctionnement", 2021],
      [53177, "€", "de CA réalisés sur 7,5 mois d'activité en 2020", 2020],
    ],
  ],
  [
    "15 colis « viande », 25 volailles bios et 27 paniers vendus",
    [
      [15, null, "colis « viande »", null],
      [25, null, "volailles bios", null],
      [27, null, "paniers vendus", null],
    ],
  ],
  [
    "1 local de 1100 m³",
    [
      [1, null, "local", null],
      [1100, "m³", null, null],
    ],
  ],
  [
    "2 (80m² & 40m²)",
    [
      [2, null, null, null],
      [80, "m²", null, null],
      [40, "m²", null, null],
    ],
  ],
  [
    "309 ateliers cumulant 2033 participations",
    [
      [309, null, "ateliers", null],
      [2033, null, "participations", null],
    ],
  ],
  ["60 000 masques produits en 2020 et 2021 :", [[60000, null, "masques produits en 2020 et 2021", null]]],
  ["1,2 M€ en 2022", [[1200000, "€", "en 2022", 2022]]],
  ["12 k€", [[12000, "€", null, null]]],
  ["prévisionnel 2021, environ 800 000 €", [[800000, "€", null, 2021]]],
  [
    "1 atelier de 1.500m²",
    [
      [1, null, "atelier", null],
      [1500, "m²", null, null],
    ],
  ],
  ["en 2020, depuis 3 ans, au 1er étage de Axone 4k", []],
])("« %s »", (printed, figures) => {
  expect(read(printed)).toEqual(figures);
});

test("the words of a figure reach to its year", () => {
  const text = SourcedText.join([
    SourcedText.ofLine("d", 4, "prévisionnel 2021, environ"),
    SourcedText.ofLine("d", 4, " "),
    SourcedText.ofLine("d", 6, "800 000 €, puis 70 adhérents (2021)"),
  ]);
  expect(printedFigures(text).map((f) => [f.whole.lineStart, f.whole.oneLine])).toEqual([
    [4, "2021, environ 800 000 €"],
    [6, "70 adhérents (2021)"],
  ]);
});

test("one year is the figure's, two are nobody's", () => {
  expect(onlyYear("budget prévisionnel 2021")).toBe(2021);
  expect(onlyYear("produits en 2020 et 2021")).toBeNull();
  expect(onlyYear("2 033 participations")).toBeNull();
});
