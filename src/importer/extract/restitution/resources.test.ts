import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { publicationOf, readBookletResource } from "./resources.ts";

const read = (text: string) => {
  const found = readBookletResource(SourcedText.ofLine("d", 1, text), "s");
  return found && [found.title, found.publisher, found.year, found.url];
};

it.each([
  [
    "ADEME / OREE, État des lieux : maturité, pérennité, 2024",
    ["État des lieux : maturité, pérennité", "ADEME / OREE", 2024, null],
  ],
  ["Guide méthodologique de l'Avise « Comment faire ? »", ["Comment faire ?", "Avise", null, null]],
  ["RepèrESS produit par le RTES : « Alimentation & ESS »", ["Alimentation & ESS", "RTES", null, null]],
  [
    "Étude produite par la Fondation Carasso : « Les liaisons »",
    ["Les liaisons", "Fondation Carasso", null, null],
  ],
  [
    "Sur la feuille de route ESS de la Région",
    ["Sur la feuille de route ESS de la Région", null, null, null],
  ],
  [
    "La loi AGEC expliquée, https://agec.example.fr",
    ["La loi AGEC expliquée", null, null, "https://agec.example.fr"],
  ],
])("« %s »", (text, expected) => expect(read(text)).toEqual(expected));

it("reads the publication that a zoom is about", () => {
  const found = publicationOf(
    SourcedText.ofLine("d", 1, "ZOOM SUR... LE PANORAMA « ACHATS » DE LA DREETS HAUTS-DE-FRANCE"),
    "s",
  );
  expect([found?.title, found?.publisher]).toEqual(["ACHATS", "DREETS HAUTS-DE-FRANCE"]);
});
