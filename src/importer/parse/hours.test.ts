import { expect, test } from "vitest";
import { withoutHours } from "./hours.ts";

test("a programme is read without its column of hours, and nothing else is", () => {
  const programme = [
    "LUNDI 2 JUIN – ARRAS",
    "9 h 30   MARÉE D'ESSAI, 31 quai",
    " - 12 h  Chantier d'insertion. Visite.",
    "         Chaussures fermées !",
    "14 h     L'ÉTAL D'ESSAI",
    "10 h ☎   VANNES D'ESSAI",
    "16h00 – 18h00 : LA RÉGIE",
    "Ailleurs",
  ];
  expect(withoutHours(programme)).toEqual([
    "LUNDI 2 JUIN – ARRAS",
    "MARÉE D'ESSAI, 31 quai",
    "Chantier d'insertion. Visite.",
    "Chaussures fermées !",
    "L'ÉTAL D'ESSAI",
    "VANNES D'ESSAI",
    "LA RÉGIE",
    "Ailleurs",
  ]);
  const prose = ["9 h de travail par semaine", "Rien d'autre"];
  expect(withoutHours(prose)).toEqual(prose);
});
