import { describe, expect, it } from "vitest";
import { fieldOf, labelOf, partOf, Repetition } from "./label-words.ts";

describe("the words of a label", () => {
  it.each([
    ["Ce que fait la coopérative", true, "activity"],
    ["Ce que l’on mesure aujourd’hui", true, "results"],
    ["À surveiller", false, "vigilance"],
    ["Pour joindre la régie", true, "contact"],
    // One word, once, is a term of the text.
    ["Tremplin", false, null],
    // A field is no part.
    ["Année de lancement", true, null],
    ["Mains Tendues", true, null],
  ] as const)("« %s » (again: %s) opens %s", (words, again, kind) => {
    expect(labelOf(words, again, false)).toBe(kind);
  });

  it("a sentence in a typography of its own needs to come again", () => {
    expect(labelOf("Ce qui a été mis sur pied, concrètement", false, true)).toBeNull();
  });
});

it.each([
  ["À la tribune ce matin", true, "speakers"],
  ["Vu dans les couloirs", false, "briefs"],
  ["Les conseils du jour", true, "practices"],
  ["Que faire de nos conseils ?", false, null],
  ["Remerciements ............ 16", false, null],
  ["Un garage au bord de l’eau", true, null],
] as const)("« %s » (again: %s) opens the part %s", (line, again, part) => {
  expect(partOf(line, again)).toBe(part);
});

it("reads fields by wording and by stems", () => {
  expect(fieldOf("Effectif")).toBe("workforce");
  expect(fieldOf("Adhésions")).toBe("network");
  expect(fieldOf("Bon à savoir")).toBeNull();
});

it("a lead that stands at two lines comes again", () => {
  const seen = new Repetition();
  seen.see(["Au départ"]);
  expect(seen.has("Au départ")).toBe(false);
  seen.see(["AU DÉPART :"]);
  expect(seen.has("Au départ")).toBe(true);
});
