import { expect, test } from "vitest";
import { typesNamed } from "./types-named.ts";

test.each([
  ["ETTI", ["ETTI"]],
  ["entreprise de travail temporaire d'insertion", ["ETTI"]],
  ["agence d'intérim", ["ETTI"]],
  ["Entreprises adaptées", ["EA"]],
  ["jouets", []],
  ["", []],
])("« %s » nomme %j", (q, expected) => {
  expect(typesNamed(q)).toEqual(expected);
});
