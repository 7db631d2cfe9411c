import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { MARKER, presentersIn, presentersOn } from "./presenters.ts";

const line = (text: string, number = 1) => SourcedText.ofLine("d", number, text);
const read = (text: string) =>
  presentersIn(line(text)).map((p) => [p.name.text, p.role?.text ?? null, p.organisation?.text ?? null]);

it.each([
  ["Anne DUPRE, directrice, La Ruche Nord", [["Anne DUPRE", "directrice", "La Ruche Nord"]]],
  ["Mot d'accueil, par Jean ROY, DREETS", [["Jean ROY", null, "DREETS"]]],
  ["Retour d'expérience 1 | Luc MARTIN, directeur", [["Luc MARTIN", "directeur", null]]],
  [
    "Zoé NGO, présidente, et Ali BEN-SAID, coordinateur",
    [
      ["Zoé NGO", "présidente", null],
      ["Ali BEN-SAID", "coordinateur", null],
    ],
  ],
  ["Directeur : Jean-Luc CARON", [["Jean-Luc CARON", "Directeur", null]]],
])("« %s »", (text, expected) => expect(read(text)).toEqual(expected));

it.each(["Réseau OMEGA", "LOGEMENT INCLUSIF : 4 RAISONS", "Les Ateliers du Fil", "Code APE 99.99Z"])(
  "« %s » presents nobody",
  (text) => expect(read(text)).toEqual([]),
);

it("joins an office and a name that stand one over the other", () => {
  const [one] = presentersOn([line("Directrice", 1), line("Hélène DUPONT", 3), line("LE LAVOIR", 5)]);
  expect([one?.name.text, one?.role?.text]).toEqual(["Hélène DUPONT", "Directrice"]);
});

it("knows what announces a testimony", () => {
  expect(MARKER.test("Témoignage n° 2 : Les Paniers")).toBe(true);
  expect(MARKER.test("Témoignages de partout")).toBe(false);
});
