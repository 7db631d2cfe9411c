import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterPrefix,
  editDistance,
  isOfFamily,
  nearest,
  parseSearch,
  rootOf,
  withTokensReplaced,
} from "./search-words.ts";

const wordsOf = (query: string) => parseSearch(query).tokens.map(({ word }) => word);
const codesOf = (query: string) => parseSearch(query).codes.map(({ forms }) => forms);

describe("what is typed is taken apart", () => {
  test.each([
    ["L’École d'Hirson", ["l", "ecole", "d", "hirson"]],
    ["A.C.I. d’Arras", ["aci", "d", "arras"]],
    ["co-construction", ["co", "construction"]],
    ["res\u00adsourcerie vê\u200bte\u2060ments", ["ressourcerie", "vetements"]],
    ["œuvres n° 3", ["oeuvres", "n", "3"]],
    ["?!", []],
  ])("« %s »", (query, expected) => {
    expect(wordsOf(query)).toEqual(expected);
  });

  test.each([
    ["775 624 075 01920", [["77562407501920", "775624075"]]],
    ["SIRET 775.624.075.01920", [["77562407501920", "775624075"]]],
    ["siren 775-624-075", [["775624075"]]],
    ["FR 12 775 624 075", [["775624075"]]],
    ["03.21.45.67.89", [["0321456789"]]],
    ["+33 3 21 45 67 89", [["0321456789"]]],
    ["38.31Z", [["3831z"]]],
    ["Contact@Exemple.fr", [["contact@exemple.fr"]]],
    ["https://www.exemple-solidaire.org/page", [["exemple-solidaire.org"]]],
    ["59000 Lille", []],
  ])("« %s » est un numéro ou une adresse", (query, expected) => {
    expect(codesOf(query)).toEqual(expected);
  });

  test("les guillemets et le moins", () => {
    const { phrases, excluded, tokens } = parseSearch(
      '« jardin partagé » vélo -enfants "pas à pas" sous-traitance',
    );
    expect(phrases).toEqual(["jardin partagé", "pas à pas"]);
    expect(excluded).toEqual(["enfants"]);
    expect(tokens.map(({ word }) => word)).toEqual(["velo", "sous", "traitance"]);
  });

  test("any text gives tokens that point at their letters, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
        const { text, tokens } = parseSearch(query);
        for (const { word, start, end } of tokens) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).toMatch(/^[\p{L}\p{N}]*$/u);
        }
      }),
    );
  });
});

test("a word is replaced as it stands, whatever its accents", () => {
  const { text, tokens } = parseSearch("L'écolle d'Arras");
  const from = tokens[1];
  if (!from) throw new Error("two tokens are expected");
  expect(withTokensReplaced(text, [{ from, by: "école" }])).toBe("L'école d'Arras");
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

test.each([
  ["resourcerie", ["ressource", "ressourcerie"], "ressourcerie"],
  ["lin", ["lien", "lot"], "lien"],
  ["velo", ["velours", "tableau"], null],
])("the nearest to « %s »", (word, candidates, expected) => {
  expect(nearest(word, candidates, (c) => c)?.candidate ?? null).toBe(expected);
});

test("a family is a root and one ending", () => {
  expect(rootOf("recycleri")).toBe("recycl");
  expect(isOfFamily("recyclag", "recycl")).toBe(true);
  expect(isOfFamily("recyclivr", "recycl")).toBe(false);
  expect(rootOf("velo")).toBeNull();
});

test("a prefix is parted from what it stands before, and « re » is none: « refaire » is no « re-faire »", () => {
  expect(["ecoconception", "soustraitance", "refaire", "bio"].map(afterPrefix)).toEqual([
    "conception",
    "traitance",
    null,
    null,
  ]);
});
