import { describe, expect, it } from "vitest";
import type { Block } from "../parse/block.ts";
import { SourcedText } from "../parse/sourced-text.ts";
import { amountOf, countedIn, figuresIn } from "./figures.ts";

const text = (words: string) => SourcedText.ofLine("d", 1, words);
const whose = { own: ["Le Verger"], carrier: "Acti'Quartier" };
const figures = (words: string) =>
  figuresIn(text(words), whose).map((f) => [f.value, f.unit, f.label, f.year]);
const item = (words: string, line = 1, depth = 0): Block => ({
  kind: "item",
  depth,
  text: SourcedText.ofLine("d", line, words),
  lineStart: line,
  lineEnd: line,
  links: [],
  noteCalls: [],
  noteNumber: null,
});

it.each([
  [
    "62 structures contributrices et 113 membres",
    [
      [62, null, "structures contributrices", null],
      [113, null, "membres", null],
    ],
  ],
  [
    "Elle compte 3 permanents et 6 salariés en parcours.",
    [
      [3, null, "permanents", null],
      [6, null, "salariés en parcours", null],
    ],
  ],
  [
    "512 000 livres sont triés et 277 000 sont remis en vente (soit 54%) chaque année.",
    [
      [512_000, null, "livres sont triés", null],
      [277_000, null, "livres sont remis en vente", null],
      [54, "%", "des livres sont remis en vente", null],
    ],
  ],
  [
    "Elle recrute 2 salariés et est ainsi en capacité de répondre aux demandes.",
    [[2, null, "salariés", null]],
  ],
  [
    "Il achète un compresseur de 500 litres augmentant la capacité de l'atelier.",
    [[500, "litres", "compresseur", null]],
  ],
  ["Le Verger, avec ses 4 ha dont une part de serres, forme des salariés.", [[4, "ha", "Verger", null]]],
  ["Un taux de retour de 12 %", [[12, "%", "taux de retour", null]]],
  ["Elle acquiert un site de 375 m² à Bucilly.", [[375, "m²", "site", null]]],
  [
    "37 stages en 2025, dont 9 transformés en CDI",
    [
      [37, null, "stages", 2025],
      [9, null, "stages transformés en CDI", 2025],
    ],
  ],
  [
    "42 000 heures réalisées en 2024, contre 18 000 en 2019",
    [
      [42_000, "heures", "réalisées", 2024],
      [18_000, null, "heures réalisées", 2019],
    ],
  ],
  ["48 femmes accompagnées depuis 2017", [[48, null, "femmes accompagnées", null]]],
  [
    "Le groupement réunit 6 ACI et 4 EI.",
    [
      [6, null, "ACI", null],
      [4, null, "EI", null],
    ],
  ],
  ["8 sorties positives sur 10", [[8, null, "sorties positives sur 10", null]]],
  [
    "Dans 70 % des cas, les personnes passent en CDI.",
    [[70, "%", "des cas, les personnes passent en CDI", null]],
  ],
  [
    "Le recyclage a permis d'éviter l'émission de 35 tonnes de CO2.",
    [[35, "tonnes", "de CO2 (éviter l'émission)", null]],
  ],
  [
    "420 aides et 4 tonnes de matériel ont été récupérées.",
    [
      [420, null, "aides ont été récupérées", null],
      [4, "tonnes", "de matériel ont été récupérées", null],
    ],
  ],
  ["participation à un chantier de 4 heures par semaine", [[4, "heures", "chantier par semaine", null]]],
  [
    "Les travaux ont été payés à 100 % par la structure.",
    [[100, "%", "travaux ont été payés par la structure", null]],
  ],
  ["il rassemble une vingtaine de structures", [[20, null, "structures (une vingtaine)", null]]],
  ["Elle gère deux boutiques à Guise.", [[2, null, "boutiques à Guise", null]]],
  [
    "10 femmes accompagnées, dont 9 ont obtenu le diplôme",
    [
      [10, null, "femmes accompagnées", null],
      [9, null, "femmes ont obtenu le diplôme", null],
    ],
  ],
  ["cumulant 2033 participations", [[2033, null, "participations", null]]],
  [
    "entre 80 000 et 150 000 bouteilles sont produites",
    [[null, null, "entre 80 000 et 150 000 bouteilles sont produites", null]],
  ],
  [
    "54 entreprises du département, qui représentent 38% de l'emploi",
    [[54, null, "entreprises du département", null]],
  ],
])("« %s »", (words, wanted) => expect(figures(words)).toEqual(wanted));

it.each([
  "ouverte de 10h à 19h",
  "des jeunes âgés de 16 à 30 ans",
  "un contrat compris entre 25 et 30h",
  "les foyers Horizon 80, Agena",
  "une aide de l'AMI phase 2",
  "Recycl'tout (62)",
  "9 seniors sur 10 vivent à domicile",
  "en janvier 2024",
  "Objectif national : 100% des marchés publics",
  "à la norme ISO 26000",
  "des jeunes (18-25 ans) et 90-100 heures",
  "pendant 6 mois et 3 phases",
  "la 1ère année, en 2021",
  "Dispositif Caution 80 :",
  "tri des déchets selon la règle des 7 flux",
  "Acti'Quartier compte 80 salariés.",
  "41 % des parents renoncent à un emploi (CNAF, 2024).",
  "Les invendus partent chez Rebâtir, installée à Lens, qui en broie 40 tonnes.",
  "Les deux associations se connaissent.",
])("« %s » tells no figure", (words) => expect(figures(words)).toEqual([]));

it.each([
  [
    "toucher environ 5 000 € pour investir dans du matériel",
    5_000,
    "pour investir dans du matériel (environ)",
  ],
  ["3,1 M€ de chiffre d'affaires", 3_100_000, "chiffre d'affaires"],
  ["Montant : 240 000 euros.", 240_000, "Montant"],
])("« %s » is money", (words, amount, label) =>
  expect(figuresIn(text(words)).map((f) => [amountOf(f)?.amount, f.label])).toEqual([[amount, label]]),
);

it("a threshold is no sum", () => {
  expect(figuresIn(text("une clause dans tous ses marchés de plus de 90 000 euros"))).toEqual([]);
});

it("what is given is a figure, what it has to spend a budget", () => {
  const { keyFigures, budget } = countedIn(
    [
      item("Budget annuel : 640 000 € en 2024"),
      item("Il est soutenu à hauteur de 80 000 euros par le Département."),
    ],
    whose,
  );
  expect(budget.map((b) => [b.amount, b.year])).toEqual([[640_000, 2024]]);
  expect(keyFigures.map((f) => [f.value, f.label])).toEqual([[80_000, "soutenu par le Département"]]);
});

it("the line that opens a list dates its items", () => {
  const { keyFigures } = countedIn(
    [
      item("Atelier réalisé en février 2025 :", 1),
      item("26 participants", 2, 1),
      item("51 flux", 3, 1),
      item("4 sites", 4),
    ],
    whose,
  );
  expect(keyFigures.map((f) => [f.value, f.label, f.year])).toEqual([
    [26, "participants", 2025],
    [51, "flux", 2025],
    [4, "sites", null],
  ]);
});

it("stands on its own line, with that of its label and year", () => {
  const lines = SourcedText.join(
    [SourcedText.ofLine("d", 4, "La boutique compte"), SourcedText.ofLine("d", 5, "15 bénévoles.")],
    " ",
  );
  expect(figuresIn(lines)[0]?.passage).toEqual({ document: "d", lineStart: 5, lineEnd: 5 });
});

describe("as restitutions print them", () => {
  it.each([
    [
      "Elle emploie 150 ETP répartis sur deux sites, à Amiens",
      [
        [150, "ETP", "répartis sur deux sites"],
        [2, null, "sites"],
      ],
    ],
    [
      "75 personnes sont entrées, et 90% d’entre elles ont été embauchées",
      [
        [75, null, "personnes sont entrées"],
        [90, "%", "des personnes ont été embauchées"],
      ],
    ],
    ["une formation de 35 heures, suivie d’un stage", [[35, "heures", "formation"]]],
    ["avec un taux d’entrée en école de 100%", [[100, "%", "taux d’entrée en école"]]],
    ["8 sorties positives sur 10 et l’évolution des pratiques", [[8, null, "sorties positives sur 10"]]],
    [
      "Dans 70% des cas, les personnes suivies restent",
      [[70, "%", "des cas, les personnes suivies restent"]],
    ],
    [
      "plus de 60 000 candidats inscrits et 130 000 offres déposées",
      [
        [60000, null, "candidats inscrits (plus de)"],
        [130000, null, "offres déposées"],
      ],
    ],
    ["il rassemble une vingtaine de structures", [[20, null, "structures (une vingtaine)"]]],
    [
      "l’EA emploie 110 personnes avec une RQTH et agit dans 3 domaines d’activités",
      [[110, null, "personnes avec une RQTH"]],
    ],
    [
      "160 personnes accompagnées, sur 7 territoires",
      [
        [160, null, "personnes accompagnées"],
        [7, null, "territoires"],
      ],
    ],
    ["la ville achète pour 3 millions d’euros de fournitures", [[3, "millions d’euros", "fournitures"]]],
  ])("« %s »", (line, expected) => expect(figures(line).map((f) => f.slice(0, 3))).toEqual(expected));

  it("dates a figure by the year of its sentence, not by that of a beginning", () => {
    expect(figures("200 plats par jour en 2022.")[0]?.[3]).toBe(2022);
    expect(figures("Créé en 2018, il affiche 80% d’embauches.")[0]?.[3]).toBeNull();
    expect(figures("45 baux ont été signés en 2023.")[0]?.[3]).toBe(2023);
  });
});
