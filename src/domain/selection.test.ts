import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_KEPT, parseSelection, selectionQuery } from "./selection.ts";

test("une sélection se lit jointe par des virgules, répétée, ou en adresses entières, chaque fiche une fois", () => {
  expect(
    parseSelection(["les-jardins,b", "b", " https://exemple.fr/initiatives/c ,", "/initiatives/d"]),
  ).toEqual({
    slugs: ["les-jardins", "b", "c", "d"],
    beyond: 0,
    unreadable: [],
  });
});

test("ce qui n'est le nom de rien est dit, pas perdu", () => {
  expect(parseSelection(["<script>,a,É,a--b"])).toEqual({
    slugs: ["a"],
    beyond: 0,
    unreadable: ["<script>", "É", "a--b"],
  });
});

test("au-delà de la limite, les premières restent", () => {
  const many = Array.from({ length: MOST_KEPT + 3 }, (_, at) => `fiche-${at}`);
  expect(parseSelection(many)).toMatchObject({ slugs: many.slice(0, MOST_KEPT), beyond: 3 });
  expect(parseSelection(["a,b,c"], 2)).toMatchObject({ slugs: ["a", "b"], beyond: 1 });
});

test("une sélection écrite se relit, et n'importe quel texte se lit", () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(slug, { maxLength: MOST_KEPT }), (slugs) => {
      expect(parseSelection(new URLSearchParams(selectionQuery(slugs)).getAll("f")).slugs).toEqual(slugs);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.string()), (values) => {
      expect(parseSelection(values).slugs.length).toBeLessThanOrEqual(MOST_KEPT);
    }),
  );
});
