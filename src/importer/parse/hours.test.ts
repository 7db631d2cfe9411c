import { expect, test } from "vitest";
import { withoutHours } from "./hours.ts";

test("a programme is read without its column of hours", () => {
  const programme = [
    "LUNDI 2 JUIN – ARRAS",
    "9 h 30   MARÉE D'ESSAI, 31 quai",
    " - 12 h  Chantier d'insertion. Visite.",
    "         Chaussures fermées !",
    "14 h     L'ÉTAL D'ESSAI",
    "         Dégustation.",
    "10 h ☎   VANNES D'ESSAI",
    "         Départ en bateau.",
    "Ailleurs",
  ];
  expect(withoutHours(programme)).toEqual([
    "LUNDI 2 JUIN – ARRAS",
    "MARÉE D'ESSAI, 31 quai",
    "Chantier d'insertion. Visite.",
    "Chaussures fermées !",
    "L'ÉTAL D'ESSAI",
    "Dégustation.",
    "VANNES D'ESSAI",
    "Départ en bateau.",
    "Ailleurs",
  ]);
});

test("a bare time-table and hours in prose are as they were", () => {
  const table = ["9 h 00   Café", "9 h 30   Ouverture", "11 h 15   Questions", "13 h 45   Tablées"];
  expect(withoutHours(table)).toEqual(table);
  const prose = ["9 h de travail par semaine", "Rien d'autre"];
  expect(withoutHours(prose)).toEqual(prose);
});
