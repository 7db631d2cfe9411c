import { expect, test } from "vitest";
import { folded } from "./folded-text.ts";

const SENTENCE = "Une phrase qui prend un peu de place dans la page, comme elles font toutes. ";

test("un texte court est montré en entier", () => {
  expect(folded(SENTENCE)).toEqual([SENTENCE, ""]);
});

test("un long texte se replie à la fin d'une phrase, sans rien perdre", () => {
  const text = SENTENCE.repeat(8).trim();
  const [shown, rest] = folded(text);
  expect(shown).toMatch(/\.$/);
  expect(`${shown} ${rest}`).toBe(text);
  expect(shown.length).toBeGreaterThan(200);
});

test("une longue phrase seule ne se coupe pas", () => {
  const text = "mot ".repeat(200).trim();
  expect(folded(text)).toEqual([text, ""]);
});
