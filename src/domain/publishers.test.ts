import { expect, test } from "vitest";
import { publisherNames } from "./publishers.ts";

const shown = (...printed: string[]) => printed.map((name) => publisherNames(printed).get(name));

test("un éditeur écrit de plusieurs façons n'en fait qu'un", () => {
  expect(shown("AVISE", "Avise", "l'Avise")).toEqual(["Avise", "Avise", "Avise"]);
  expect(shown("DREETS HAUTS-DE-FRANCE", "Dreets Hauts de France", "ADEME")).toEqual([
    "Dreets Hauts de France",
    "Dreets Hauts de France",
    "ADEME",
  ]);
});

test("un sigle et sa forme longue aussi, dits ensemble ou lettre pour mot", () => {
  const both = "Agence nationale de la cohésion des territoires (ANCT)";
  expect(shown("ANCT", both)).toEqual([both, both]);
  expect(shown("RTES", "Réseau des territoires pour l'économie solidaire")).toEqual([
    "RTES",
    "Réseau des territoires pour l'économie solidaire",
  ]);
  expect(shown("CNR", "Conseil national de la Réparation")).toEqual([
    "Conseil national de la Réparation",
    "Conseil national de la Réparation",
  ]);
});
