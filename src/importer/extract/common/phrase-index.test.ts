import { expect, test } from "vitest";
import { PhraseIndex } from "./phrase-index.ts";

const index = new PhraseIndex(
  "Le Pays de Sources et Vallées aide. Au pays de « Sources et Vallées », l'École.",
);

test("a phrase is counted whatever its case, accents and marks", () => {
  expect(index.count("Sources et vallées")).toBe(2);
  expect(index.count("PAYS DE SOURCES")).toBe(2);
  expect(index.count("l'ecole")).toBe(1);
});

test("words that are not side by side are no phrase, nor is nothing", () => {
  expect(index.count("Pays et Vallées")).toBe(0);
  expect(index.count("…")).toBe(0);
});
