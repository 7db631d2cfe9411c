import { expect, test } from "vitest";
import { withRowsJoined } from "./label-rows.ts";

test("labels and values in two columns are joined where their labels come back, and no list of names", () => {
  const sheet = (name: string) => [
    name,
    "Lieu            Douai, 77 rue de la Fonderie",
    "Où ?            à la gare",
    "Ce que l'on     entretiens, visites",
    "y apprend       d'entreprises",
    "Tuteur          Gauthier Essai",
    "",
  ];
  const joined = [
    "Lieu : Douai, 77 rue de la Fonderie",
    "Où ? à la gare",
    "Ce que l'on y apprend : entretiens, visites",
    "d'entreprises",
    "Tuteur : Gauthier Essai",
  ];
  expect(withRowsJoined([...sheet("UN"), ...sheet("DEUX")])).toEqual([
    "UN",
    ...joined,
    "",
    "DEUX",
    ...joined,
    "",
  ]);
  const names = [
    "Rose Essai      Calais",
    "Bleu Essai      Lille",
    "Vert Essai      Arras",
    "Noir Essai      Laon",
  ];
  expect(withRowsJoined(names)).toEqual(names);
});
