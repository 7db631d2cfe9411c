import { expect, test } from "vitest";
import { sentencesIn } from "./sentences.ts";

test.each([
  ["Elle vend. Elle loue.", ["Elle vend.", "Elle loue."]],
  [
    "Créée par M. Petit et Mme. Roy en 2019. Elle vend.",
    ["Créée par M. Petit et Mme. Roy en 2019.", "Elle vend."],
  ],
  [
    "Du bois (planches, etc.) et 3.5 t de verre. 12 postes",
    ["Du bois (planches, etc.) et 3.5 t de verre.", "12 postes"],
  ],
  ["« Il aide ! » Elle aussi.", ["« Il aide ! »", "Elle aussi."]],
  ["Titre\n\nTexte", ["Titre", "Texte"]],
  ["", []],
])("« %s » a %j", (text, expected) => {
  const sentences = sentencesIn(text);
  expect(sentences.map((sentence) => sentence.text)).toEqual(expected);
  for (const { text: said, at } of sentences) expect(text.startsWith(said, at)).toBe(true);
});
