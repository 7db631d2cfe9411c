import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { branchesIn, settledIn } from "./settled.ts";

const texts = (sentences: readonly string[]) =>
  sentences.map((text, i) => SourcedText.ofLine("d", i + 1, text));
const towns = (...sentences: string[]) =>
  settledIn(texts(sentences), ["Les Essais"]).map(({ commune }) => commune);

test.each([
  ["Ce chantier d'insertion de Péronne sort un camion par jour.", "Péronne"],
  ["À Avion, ce chantier d'insertion a formé neuf femmes.", "Avion"],
  ["Tout se passe à Vervins, dans une ancienne laiterie.", "Vervins"],
  ["Coopérative (SCIC) de Caudry.", "Caudry"],
])("« %s » : %s", (sentence, town) => expect(towns(sentence)).toEqual([town]));

test("where another is, or where one hopes to be, is none of its places", () => {
  expect(towns("Elle travaille chez un client, la robinetterie du Vimeu, à Fressenneville.")).toEqual([]);
  expect(towns("À Calais, la dentelle a disparu.", "L'usine voisine est installée à Marck.")).toEqual([]);
  expect(towns("Ils répondent à deux, avec un chantier d'insertion de Péronne.")).toEqual([]);
  expect(towns("Elle cherche un hangar.", "Un atelier est prévu à Calais pour 2027.")).toEqual([]);
});

test("the days and branches that stand open are places, those that closed are none", () => {
  const of = (sentence: string) => branchesIn(texts([sentence])).map(({ commune }) => commune);
  expect(of("Permanences à Berck le mardi et à Fruges le jeudi")).toEqual(["Berck", "Fruges"]);
  expect(of("Agences : Creil et Senlis")).toEqual(["Creil", "Senlis"]);
  expect(of("Agence d'Onnaing fermée en 2023, ne plus orienter")).toEqual([]);
});
