import { expect, it } from "vitest";
import { joint, vocabularyOf } from "./line-join.ts";

const VOCABULARY = vocabularyOf([
  "le développement des bénéficiaires en Hauts-de-France, vis-à-vis des petits jardins",
  "des aides-soignants et du suivi socio-professionnel",
]);

function joined(left: string, right: string): string {
  const { dropHyphen, glue } = joint(left, right, VOCABULARY);
  return `${dropHyphen ? left.slice(0, -1) : left}${glue}${right}`;
}

it.each([
  ["la fin d'une ligne", "et la suite", "la fin d'une ligne et la suite"],
  ["un dévelop-", "pement durable", "un développement durable"],
  ["les béné-", "ficiaires", "les bénéficiaires"],
  ["les Hauts-", "de-France", "les Hauts-de-France"],
  ["un lieu semi-", "public", "un lieu semi-public"],
  ["des aides-", "soignants", "des aides-soignants"],
  ["vis-à-", "vis du handicap", "vis-à-vis du handicap"],
  ["les petits-", "déjeuners", "les petits-déjeuners"],
  ["l'acc-", "ompagnement", "l'accompagnement"],
  ["en 2020-", "2021", "en 2020-2021"],
  ["les SIAE/", "EA du bassin", "les SIAE/EA du bassin"],
  ["inclusion /", "commercial", "inclusion / commercial"],
])("« %s » and « %s » make one text", (left, right, expected) => {
  expect(joined(left, right)).toBe(expected);
});

it.each([
  ["Politiques : https://www.exemple.", "org/territoires", "https://www.exemple.org/territoires"],
  ["Rapport : https://", "www.exemple.org/un-rapport", "https://www.exemple.org/un-rapport"],
  ["https://exemple.fr/les-", "kits-regionaux", "https://exemple.fr/les-kits-regionaux"],
  ["https://exemple.fr/IMG/pdf/", "guide.pdf", "https://exemple.fr/IMG/pdf/guide.pdf"],
  ["https://www.exemple.", "fr/x", "https://www.exemple.fr/x"],
  ["anne.martin@maison-", "solidaire.example", "anne.martin@maison-solidaire.example"],
])("the address of « %s » goes on with « %s »", (left, right, expected) => {
  expect(joined(left, right)).toContain(expected);
});

it.each([
  ["voir https://exemple.fr/", "pour plus de détails", "https://exemple.fr/ pour"],
  ["voir https://exemple.fr.", "Les inscriptions sont ouvertes", "https://exemple.fr. Les"],
  ["sur www.exemple.fr", "et ailleurs", "www.exemple.fr et"],
])("an address that ends with its line does not take the next: « %s »", (left, right, expected) => {
  expect(joined(left, right)).toContain(expected);
});
