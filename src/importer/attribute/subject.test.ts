import { expect, it } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { isAboutCarrier, isAboutIt, isAboutTerritory, stateAt, subjectAt } from "./subject.ts";

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

it.each([
  ["Grand Jardin vend 60 tonnes de légumes.", "60", "self"],
  ["L'association compte 80 salariés.", "80", "carrier"],
  ["En France, 12 % des jeunes sont au chômage.", "12", "world"],
  ["7 filières ont été développées en France.", "7", "self"],
  ["Les Ateliers du Pont, chantier d'insertion de Clermont, conditionnent 600 tonnes.", "600", "other"],
  ["Le linge part chez Fil Net, qui en lave 40 tonnes.", "40", "other"],
  ["À ne pas confondre avec le Petit Jardin, qui compte 5 salariés.", "5", "other"],
  ["8 sorties positives sur 10", "8", "self"],
])("« %s »: whose %s is", (words, at, subject) =>
  expect(subjectAt(text(words), words.indexOf(at), whose)).toBe(subject),
);

it.each([
  ["Une halle ouvrira bientôt à Lens.", "Lens", "planned"],
  ["Un atelier à Lens, à l'étude.", "Lens", "planned"],
  ["Elle était auparavant située quai des Mines à Lens.", "Lens", "former"],
  ["Un premier local, à Lens, a brûlé en 2016.", "Lens", "former"],
  ["Elle est installée à Lens.", "Lens", null],
])("« %s »: %s is %s", (words, town, state) => {
  const at = words.indexOf(town);
  expect(stateAt(text(words), at, at + town.length)).toBe(state);
});
