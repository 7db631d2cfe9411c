import { expect, it } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { isAboutCarrier, isAboutIt, isAboutTerritory } from "./subject.ts";

const text = (words: string) => SourcedText.ofLine("d", 1, words);
const whose = { own: ["Grand Jardin"], carrier: "Acti'Quartier" };

it.each([
  "Dans les Hauts-de-France, 8,4 % de la population active est reconnue handicapée.",
  "7 employeurs sur 10 disent manquer d'informations.",
  "Le bassin compte 14 % de demandeurs d'emploi.",
  "Dans le bâtiment, les femmes occupent 12,3 % des emplois.",
  "Selon l'Insee, 430 000 personnes sont concernées.",
])("« %s » counts the territory or everybody", (words) =>
  expect(isAboutTerritory(text(words), whose)).toBe(true),
);

it.each([
  "Grand Jardin accueille 30 personnes dans la région.",
  "Elle compte 42 salariés.",
  "62 % de sorties dynamiques",
])("« %s » does not", (words) => expect(isAboutTerritory(text(words), whose)).toBe(false));

it("tells the carrier's sentences from the project's", () => {
  expect(isAboutCarrier(text("La Régie Acti'Quartier compte 80 salariés."), whose)).toBe(true);
  expect(
    isAboutCarrier(text("L'association, agréée entreprise d'insertion, compte 80 salariés."), whose),
  ).toBe(true);
  expect(isAboutCarrier(text("Acti'Quartier porte Grand Jardin."), whose)).toBe(false);
  expect(
    isAboutCarrier(text("L'association compte 80 salariés."), { own: ["Le Verger"], carrier: null }),
  ).toBe(false);
});

it("knows the words that stand for it", () => {
  expect(isAboutIt(text("Le projet est né en 2021."), whose)).toBe(true);
  expect(isAboutIt(text("Promoteurs et bailleurs étaient réticents."), whose)).toBe(false);
});
