import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { amountsIn } from "./money.ts";
import { figuresIn } from "./running-figures.ts";

const text = (words: string) => SourcedText.ofLine("d", 1, words);
const figures = (words: string) => figuresIn(text(words)).map((f) => [f.value, f.unit, f.label, f.year]);

it.each([
  [
    "62 structures contributrices et 113 membres",
    [
      [62, null, "structures contributrices", null],
      [113, null, "membres", null],
    ],
  ],
  [
    "512 000 livres sont triés et 277 000 sont remis en vente (soit 54%) chaque année.",
    [
      [512_000, null, "livres sont triés", null],
      [277_000, null, "sont remis en vente", null],
      [54, "%", "sont remis en vente", null],
    ],
  ],
  ["Un taux de retour de 12 %", [[12, "%", "taux de retour", null]]],
  ["Elle acquiert un site de 375 m² à Bucilly.", [[375, "m²", "site", null]]],
  [
    "37 stages en 2025, dont 9 transformés en CDI",
    [
      [37, null, "stages", 2025],
      [9, null, "transformés en CDI", 2025],
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
])("« %s » tells no figure", (words) => expect(figures(words)).toEqual([]));

it.each([
  ["toucher environ 5 000 € pour investir dans du matériel", 5_000, "pour investir dans du matériel"],
  ["3,1 M€ de chiffre d'affaires", 3_100_000, "chiffre d'affaires"],
  ["L'action coûte 86 000 € par an.", 86_000, "L'action coûte"],
  ["Montant : 240 000 euros.", 240_000, "Montant"],
])("« %s » is money", (words, amount, label) =>
  expect(amountsIn(text(words)).map((b) => [b.amount, b.label])).toEqual([[amount, label]]),
);

it("a threshold is no sum", () => {
  expect(amountsIn(text("une clause dans tous ses marchés de plus de 90 000 euros"))).toEqual([]);
});

it("stands on its own line, with that of its label and year", () => {
  const lines = SourcedText.join(
    [SourcedText.ofLine("d", 4, "La boutique compte"), SourcedText.ofLine("d", 5, "15 bénévoles.")],
    " ",
  );
  expect(figuresIn(lines)[0]?.passage).toEqual({ document: "d", lineStart: 5, lineEnd: 5 });
});
