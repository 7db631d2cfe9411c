import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { peopleGathered, peopleListed, peopleThanked } from "./people-lists.ts";

const text = (printed: string) => SourcedText.ofLine("d", 1, printed);
type Said = ReturnType<typeof peopleListed>;
const told = (people: Said) =>
  people.map((p) => [p.name.value, p.role?.value ?? null, p.organisation?.value ?? null]);

it.each([
  [
    "Anne Dupré, directrice, et Luc Grand, chef d'atelier, Le Lavoir",
    [
      ["Anne Dupré", "directrice", "Le Lavoir"],
      ["Luc Grand", "chef d'atelier", "Le Lavoir"],
    ],
  ],
  [
    "Anne Dupré, gérante du Lavoir ; Luc Grand, responsable du développement",
    [
      ["Anne Dupré", "gérante du Lavoir", null],
      ["Luc Grand", "responsable du développement", null],
    ],
  ],
  [
    "Anne Dupré (Ville de Lens), Luc Grand (GEIQ Nord)",
    [
      ["Anne Dupré", null, "Ville de Lens"],
      ["Luc Grand", null, "GEIQ Nord"],
    ],
  ],
  [
    "Anne Dupré et Luc Grand, co-gérants, Le Lavoir",
    [
      ["Anne Dupré", "co-gérants", "Le Lavoir"],
      ["Luc Grand", "co-gérants", "Le Lavoir"],
    ],
  ],
  ["Anne Dupré (agence Bleue) et du pôle inclusion de la DREETS", [["Anne Dupré", null, "agence Bleue"]]],
])("reads the people of « %s »", (printed, expected) => {
  expect(told(peopleListed(text(printed), true))).toEqual(expected);
});

it("reads those whom a sentence gathers", () => {
  const sentence =
    "Animée par Zoé Roy, la table ronde a réuni Anne Dupré, vice-présidente de l'Agglomération, et Luc Grand, maire.";
  expect(told(peopleGathered(text(sentence))).map(([name]) => name)).toEqual(["Anne Dupré", "Luc Grand"]);
});

it("reads those whom running text thanks, and no organisation", () => {
  const thanks =
    "La DREETS remercie Habitat Nord pour son accueil, Anne Dupré (DDETS), qui a tout coordonné.";
  expect(told(peopleThanked(text(thanks)))).toEqual([["Anne Dupré", null, "DDETS"]]);
});

it("reads somebody thanked without a role", () => {
  const thanks = "Merci à Line Auvray et à l'équipe de la Halle pour leur accueil.";
  expect(told(peopleThanked(text(thanks)))).toEqual([["Line Auvray", null, null]]);
});
