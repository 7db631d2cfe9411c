import { expect, test } from "vitest";
import { readOther } from "./read-other.ts";

const sheet = (head: string, kind: string, day: string, team: string, town: string) =>
  `FICHE ${head}\n\nNotre cadre : ${kind}\nPremier matin : ${day}\nNous voilà : ${team}\nNos attaches : Coorace\n\nUn mot\nOn y coud, on y parle, on y reste.\n\nLe geste\nCoudre droit, puis vendre.\n\nFrapper à la porte\n3 rue du Bac, ${town}\n\n`;
const cahier = `LE CAHIER D'ESSAI\n\n${sheet("A   couture\n\nROSE ESSAI", "atelier et chantier d'insertion", "12 mai 2011", "6 permanents et 34 salariés en insertion", "62100 Calais")}${sheet("B   retouche\n\nTROIS FOIS ESSAI (anciennement La Grange)\nUne équipe, et la vitrine en plus.", "entreprise d'insertion", "avril 2019", "11 salariés dont 7 en parcours", "60000 Beauvais")}${sheet("C   laine\n\n« Il en manque toujours une. »\n\n    B.E.R.E.T.", "entreprise adaptée", "2006", "28 salariés dont 20 en parcours", "80300 Albert")}`;

test("what labels announce whose words do not say it, most of their values tell; what bears them is told of", () => {
  const found = readOther(cahier);
  expect(found.map(({ name }) => name.value)).toEqual(["ROSE ESSAI", "TROIS FOIS ESSAI", "B.E.R.E.T."]);
  expect(found.map((one) => one.structureTypes.map(({ value }) => value))).toEqual([["ACI"], ["EI"], ["EA"]]);
  expect(found.map((one) => one.startedOn?.value.iso)).toEqual(["2011-05-12", "2019-04", "2006"]);
  expect(found.map((one) => one.workforce?.value.insertion)).toEqual([34, 7, 20]);
  expect(found.map((one) => one.networks.map(({ value }) => value))).toEqual([
    ["Coorace"],
    ["Coorace"],
    ["Coorace"],
  ]);
  expect(found[1]?.aliases.map(({ value }) => value)).toEqual(["La Grange"]);
});
