import type { Corpus } from "./corpus.ts";

const number = (value: number, qualifier: "about" | "more" | "less" | "up-to" | null = null) => ({
  value,
  qualifier,
});

export const NUMBERS: Corpus<"number"> = [
  [number(12), "12 salariés", "douze salariés", "Douze agents"],
  [number(1500), "1 500 m²", "1.500 tonnes"],
  [number(2.5), "2,5 ETP"],
  [number(42), "quarante-deux personnes"],
  [number(71), "soixante-et-onze foyers", "71 foyers"],
  [
    number(60, "about"),
    "une soixantaine de personnes",
    "environ 60 personnes",
    "60 personnes, 60 environ".slice(-10),
  ],
  [number(30, "about"), "une trentaine d'acteurs"],
  [number(1000, "more"), "plus de 1 000 salariés", "au moins mille salariés"],
  [number(15, "up-to"), "jusqu'à 15 personnes"],
  [number(10, "less"), "moins de dix heures"],
  [null, "Team2", "CO2", "AFP2I", "le colis", "la neuvième"],
];

const count = (value: number, what: string, of: number | null = null) => ({
  value,
  of,
  qualifier: null,
  what,
});

export const COUNTS: Corpus<"count"> = [
  [count(35, "tonnes de CO2 évitées"), "35 tonnes de CO2 évitées"],
  [count(8, "sorties positives", 10), "8 sorties positives sur 10"],
  [count(15, "salariés"), "Elle emploie quinze salariés."],
  [
    { ...count(60, "personnes en insertion"), qualifier: "about" },
    "une soixantaine de personnes en insertion",
  ],
  [null, "depuis 30 ans", "à 15 heures", "5 000 euros"],
];

export const MONEY: Corpus<"money"> = [
  [{ euros: 80_000, qualifier: null }, "à hauteur de 80 000 euros", "80 k€"],
  [{ euros: 5_000, qualifier: "about" }, "environ 5 000 €"],
  [{ euros: 1_200_000, qualifier: null }, "1,2 M€", "1,2 million d'euros"],
  [null, "80 000 livres"],
];

export const DATES: Corpus<"date"> = [
  [{ iso: "2023-10", end: null }, "en octobre 2023", "Octobre 2023 : création"],
  [{ iso: "2024-09-19", end: null }, "le 19 septembre 2024", "19/09/2024"],
  [{ iso: "2024-07-01", end: null }, "1er juillet 2024"],
  [{ iso: "2021", end: null }, "Depuis 2021", "en 2021,"],
  [{ iso: "2024", end: "2028" }, "feuille de route 2024 – 2028", "de 2024 à 2028"],
  [null, "2 000 adhérents", "2000 m²", "2100"],
];
