import fc from "fast-check";
import { expect, test } from "vitest";
import { drawable } from "./drawable.ts";

test.each([
  ["« L’Œuvre » : 1\u202f200 m², à Château‑Thierry", "« L’Œuvre » : 1 200 m², à Château-Thierry"],
  ["Łódź → ﬁn №\u00a05 😀", "ódz fin No 5"],
  ["e\u0301lan", "élan"],
  ["L'HAŸ\u00ad, 5 µm", "L'HAY, 5 m"],
])("« %s » se dessine « %s »", (text, drawn) => {
  expect(drawable(text)).toBe(drawn);
});

test("quel que soit le texte, rien d'autre que ce qui se dessine", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(drawable(text)).toMatch(/^[ -~¡-¬¯-´¶-ÿŒœ‘’“”–—…€]*$/);
      expect(drawable(drawable(text))).toBe(drawable(text));
    }),
  );
});
