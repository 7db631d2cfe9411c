import { expect, test } from "vitest";
import { located } from "./locate.ts";

test("une phrase coupée en bout de ligne, avec ses puces et ses marques, a ses lignes", () => {
  const lines = ["- **Mutualiser** les res-", "sources du territoire", "", "- Un local de 300 m<sup>2</sup>"];
  expect(located(["Mutualiser les ressources du territoire", "Un local de 300 m²"], lines, 40)).toEqual([
    { lineStart: 40, lineEnd: 41 },
    { lineStart: 43, lineEnd: 43 },
  ]);
});

test("deux fois la même phrase : chacune a la sienne ; ce qui n'y est pas n'en a pas", () => {
  const lines = ["Un prêt.", "Un prêt.", "Une aide."];
  expect(located(["Un prêt.", "Un prêt.", "Un don."], lines, 1)).toEqual([
    { lineStart: 1, lineEnd: 1 },
    { lineStart: 2, lineEnd: 2 },
    null,
  ]);
});
