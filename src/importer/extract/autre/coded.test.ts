import { expect, test } from "vitest";
import { readOther } from "./read-other.ts";

const LEGEND =
  "LÉGENDE\n A  chantier d'insertion    B  entreprise adaptée\n ★  membre du Réseau Fictif\n mar. maraîchage – R. : responsable – i. : salariés en insertion\n\n";

test("the codes, the signs and the abbreviations of a legend say what the entries of a directory are", () => {
  const found = readOther(
    `ANNUAIRE D'ESSAI\n\n${LEGEND}62 - PAS-DE-CALAIS\n\nARRAS\n Les Essais Verts ★      A   mar.       3, rue du Bac\n                             12 i.      03 53 01 00 01\nLENS : voir Liévin\nLIÉVIN\n Câble d'Essai           B   câblage    zone du Port, Lens (siège :\n                     R. : Marie Essai   Reims)\n (n. adh.) Essai Net, A, propreté – 03 53 01 00 02\n`,
  );
  const said = found.map((one) => [
    one.name.value,
    one.structureTypes.map(({ value }) => value),
    one.places.flatMap(({ commune }) => commune ?? []),
  ]);
  expect(said).toEqual([
    ["Les Essais Verts", ["ACI"], ["ARRAS"]],
    ["Câble d'Essai", ["EA"], ["Lens"]],
    ["Essai Net", ["ACI"], ["LIÉVIN"]],
  ]);
  expect(found[0]?.networks.map(({ value }) => value)).toEqual(["Fictif"]);
  expect(found[0]?.workforce?.value.insertion).toBe(12);
  expect(found[1]?.contacts[0]?.value.name).toBe("Marie Essai");
});

test("columns that a bar parts are read one after the other", () => {
  const found = readOther(
    `ANNUAIRE D'ESSAI\n\n${LEGEND}62 - PAS-DE-CALAIS     | 80 - SOMME\n                       |\nARRAS                  | AMIENS\n Essai Un   A   mar.   |  Essai Deux   B   tri\n   03 53 01 00 01      |    03 53 01 00 02\nLENS                   | HAM\n Essai Trois   A       |  Essai Quatre   B\n`,
  );
  expect(found.map(({ name, places }) => `${name.value} ${places[0]?.department}`)).toEqual([
    "Essai Un 62",
    "Essai Trois 62",
    "Essai Deux 80",
    "Essai Quatre 80",
  ]);
});

test("those that a federation calls its members belong to it, but for those that it excepts", () => {
  const text = `ANNUAIRE\nFédération d'Essai\n\nLes structures citées sont adhérentes de la Fédération, sauf mention « n. adh. ».\n\n${LEGEND}ARRAS\n Essai Un     A   mar.\n Essai Deux   B   tri\n (n. adh.) Essai Trois, A, tri\n`;
  const found = readOther(text, { publisher: "Fédération d'Essai" });
  expect(found.map((one) => one.networks.map(({ value }) => value))).toEqual([
    ["Fédération d'Essai"],
    ["Fédération d'Essai"],
    [],
  ]);
  // The sentence says it, and no head of the page.
  expect(found[0]?.networks[0]?.passage).toMatchObject({ lineStart: 4, lineEnd: 4 });
});
