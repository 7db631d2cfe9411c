import fc from "fast-check";
import { expect, test } from "vitest";
import { linePages } from "./line-pages.ts";

test("les pages d'un texte se suivent, n'oublient aucune ligne et ont toutes une fin", () => {
  const text = fc.array(
    fc.nat(40_000).map((length) => "x".repeat(length)),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(text, (lines) => {
      const pages = linePages(lines);
      const shown = pages.flatMap(({ lineStart, lineEnd }) => lines.slice(lineStart - 1, lineEnd));
      expect(shown).toEqual(lines);
      for (const { lineStart, lineEnd } of pages) {
        const characters = lines.slice(lineStart - 1, lineEnd).join("").length;
        expect(lineEnd === lineStart || characters <= 90_000).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("un texte de 17 000 lignes se lit en onze pages", () => {
  expect(linePages(Array.from({ length: 17_000 }, (_, n) => `ligne ${n}`))).toHaveLength(11);
});
