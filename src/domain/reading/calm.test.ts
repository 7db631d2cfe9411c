import { expect, test } from "vitest";
import { calmTitles } from "./calm.ts";

const LINES = new Map([
  ["a", ["Le PTCE des Dunes est né à Calais.", "Les Dunes et le PTCE invitent.", "Un PTCE vit."]],
]);

test.each([
  ["LES MISSIONS DU PTCE", "Les missions du PTCE"],
  ["Les missions du PTCE", "Les missions du PTCE"],
  ["IMPACT", "Impact"],
])("« %s » se lit « %s »", (printed, expected) => {
  expect(calmTitles(LINES)("a", printed)).toBe(expected);
});
