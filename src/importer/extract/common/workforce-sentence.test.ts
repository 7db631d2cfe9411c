import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readWorkforceSentence } from "./workforce-sentence.ts";

const staff = (text: string) => {
  const found = readWorkforceSentence(SourcedText.ofLine("d", 1, text))?.value;
  return found ? [found.permanent, found.insertion, found.total, found.fte] : null;
};

it.each([
  ["L'association compte 80 salariés aujourd'hui, dont 60 en parcours d'insertion.", [null, 60, 80, null]],
  ["La structure accueille aujourd'hui 2 encadrantes, 5 personnes en parcours (CDDI).", [2, 5, null, null]],
  ["Elle accueille 30 collaborateurs, dont 25 en situation de handicap.", [null, null, 30, null]],
  ["L'association compte un seul salarié pour assurer l'animation du projet.", [null, null, 1, null]],
  ["Elle emploie 9 personnes, dont 6 en insertion.", [null, 6, 9, null]],
  ["Il accueille 64 travailleurs et emploie 14 salariés permanents.", [14, null, 64, null]],
  ["En 2025, elle comptait 46 salariés en insertion et 12 permanents.", [12, 46, null, null]],
  ["C'est une entreprise de 320 salariés.", [null, null, 320, null]],
  ["Elle emploie 150 ETP.", [null, null, null, 150]],
  ["14 salariés sont en parcours.", [null, 14, null, null]],
  ["11 salariés y travaillent.", [null, null, 11, null]],
])("« %s »", (text, wanted) => expect(staff(text)).toEqual(wanted));

it.each([
  "Le gîte peut accueillir jusqu'à 15 personnes.",
  "Le jardin accueille chaque année 300 personnes du quartier.",
  "12 salariés ont trouvé un emploi.",
])("« %s » tells no workforce", (text) => expect(staff(text)).toBeNull());
