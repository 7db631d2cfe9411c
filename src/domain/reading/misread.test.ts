import { expect, test } from "vitest";
import { misreadIn, misreadSpans, readable, toldMisread } from "./misread.ts";

const words = [
  { found: "falble", repaired: "faible" },
  { found: "filiére", repaired: "filière" },
  { found: "lacommune", repaired: "la commune" },
  { found: "illeurs", repaired: null },
];
const misread = misreadIn([
  toldMisread(words),
  { found: "Lilie, trop", expected: "Lille" },
  { found: "agasin", expected: null },
]);

test("ce qu'un constat dit des mots mal reconnus se relit mot à mot", () => {
  expect(toldMisread(words)).toEqual({
    found: "falble, filiére, lacommune, illeurs",
    expected: "faible, filière, la commune, ?",
  });
  expect(misread.get("falble")).toBe("faible");
  expect([misread.get("illeurs"), misread.get("lilie"), misread.get("agasin")]).toEqual([null, null, null]);
});

test("un mot d'autres lettres est marqué ; un accent ou un blanc perdu se lit", () => {
  const text = "Une filiére de lacommune, au Falble (volume) d'ailleurs : illeurs.";
  expect(misreadSpans(text, misread).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Falble",
    "illeurs",
  ]);
});

test("un titre se lit si chacun de ses mots est certain", () => {
  expect(readable("Un falble volume", misread)).toBe("Un faible volume");
  expect(readable("Un volume d'illeurs", misread)).toBe("Un volume d'illeurs");
  expect(readable("Un volume (illeurs)", misread)).toBe(null);
});
