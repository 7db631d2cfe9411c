import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, searchTerms, withWordsReplaced } from "./search-words.ts";

const alternatives = (query: string) =>
  searchTerms(query).map((term) => term.alternatives.map((group) => group.join(" ")));

describe("the terms of a search", () => {
  test("an acronym and the words that it stands for are one", () => {
    const aci = ["aci", "atelier chantier insertion"];
    expect(alternatives("ACI")).toEqual([aci]);
    expect(alternatives("A.C.I.")).toEqual([aci]);
    expect(alternatives("atelier et chantier d’insertion")).toEqual([aci]);
    expect(alternatives("chantiers d'insertion")).toEqual([[...aci, "chantiers insertion"]]);
    expect(alternatives("QPV")).toEqual([["qpv", "quartier prioritaire"]]);
  });

  test("a kind of structure is not a part of another one", () => {
    expect(alternatives("entreprise adaptée de travail temporaire")[0]?.[0]).toBe("eatt");
    expect(alternatives("entreprise adaptée")[0]?.[0]).toBe("ea");
    expect(alternatives("eau")).toEqual([["eau"]]);
  });

  test("words that say nothing are left out, numbers stay", () => {
    expect(alternatives("l'école de la rue n° 3")).toEqual([
      ["ecole", "ecolerue"],
      ["rue", "ecolerue", "rue3"],
      ["3", "rue3"],
    ]);
    expect(searchTerms("de la")).toEqual([]);
    expect(searchTerms("?!")).toEqual([]);
  });

  test("neighbours are found written as one, but not across an acronym", () => {
    expect(alternatives("fit lab")).toEqual([
      ["fit", "fitlab"],
      ["lab", "fitlab"],
    ]);
    expect(alternatives("vélo ACI lille").slice(1)).toEqual([["velo"], ["lille"]]);
  });

  test("any text has terms of letters and digits alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        for (const word of searchTerms(query).flatMap((term) => term.alternatives.flat())) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });
});

test("words are replaced as they stand, whatever their accents", () => {
  expect(withWordsReplaced("L'écolle d'Arras", new Map([["ecolle", "ecole"]]))).toBe("L'ecole d'Arras");
});

test.each([
  ["fripperie", "friperie", 1],
  ["ordinatuer", "ordinateur", 1],
  ["velo", "velo", 0],
  ["", "abc", 3],
  ["chat", "chien", 3],
])("« %s » is %s away: %i", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
