import fc from "fast-check";
import { expect, test } from "vitest";
import {
  comparable,
  count,
  fold,
  foldInPlace,
  parseNumber,
  slugify,
  truncate,
  withoutAcronymStops,
} from "./text.ts";

test("a text folds to one spelling: accents, ligatures, quotes, blanks", () => {
  expect(fold("L’ÉCOLE  du Cœur — « n° 3 »")).toBe('l\'ecole du coeur - " n° 3 "');
  expect(comparable("Récré'Jouets, à Guise")).toBe("recre jouets a guise");
});

test("folded in place, each character stays where it was", () => {
  expect(foldInPlace("Cœur d’Été")).toBe("cœur d'ete");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldInPlace(text)).toHaveLength(text.length);
    }),
  );
});

test("French numbers are read as printed", () => {
  expect(["2 037 760", "3,5", "1.500", "11 738", "28 000", "un", "2.5.1"].map(parseNumber)).toEqual([
    2037760,
    3.5,
    1500,
    11738,
    28000,
    null,
    null,
  ]);
});

test("an address fragment holds only letters without accents, digits and hyphens, whatever the text", () => {
  expect(slugify("L'Atelier du Bleu Rivage (02)")).toBe("l-atelier-du-bleu-rivage-02");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(slugify(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});

test("French takes the plural from two on", () => {
  expect([0, 1, 2, 1500].map((n) => count(n, "fiche"))).toEqual([
    "0 fiche",
    "1 fiche",
    "2 fiches",
    "1\u202f500 fiches",
  ]);
});

test("a long text is cut between words", () => {
  expect(truncate("Une entreprise adaptée, en Thiérache", 24)).toBe("Une entreprise…");
  expect(truncate("court", 24)).toBe("court");
});

test.each([
  ["Le P.L.I.E de Lens et l'I.A.E.", "Le PLIE de Lens et l'IAE"],
  ["M. Petit, p. 3. Il vend.", "M. Petit, p. 3. Il vend."],
  ["s.a.r.l. Dunes, www.a.b.fr", "sarl Dunes, www.a.b.fr"],
])("les points d'un sigle : « %s »", (printed, expected) => {
  expect(withoutAcronymStops(printed)).toBe(expected);
});
