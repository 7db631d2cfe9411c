import { expect, test } from "vitest";
import { elsewhereIn, isElsewhere } from "./elsewhere.ts";

test.each(["Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "région Bretagne", "Puy-de-Dôme", "Paris"])(
  "« %s » is elsewhere in France",
  (text) => expect(isElsewhere(text)).toBe(true),
);

test.each(["Aisne", "Hauts-de-France", "Nord", "Oise", "Normandie habitat"])("« %s » is not", (text) =>
  expect(isElsewhere(text)).toBe(false),
);

test("a text says it with a word before", () => {
  const said = (text: string) => {
    const found = elsewhereIn(text);
    return found && text.slice(found.start, found.end);
  };
  expect(said("Ce PTCE du Puy-de-Dôme relance une filière de poterie.")).toBe("du Puy-de-Dôme");
  expect(said("L'association porte trois chantiers en Bretagne.")).toBe("en Bretagne");
  expect(said("Elle travaille dans le Val-d'Oise.")).toBe("dans le Val-d'Oise");
  expect(said("Un jardin dans l'Oise, au bord de l'eau.")).toBeNull();
  expect(said("Une ferme du Nord.")).toBeNull();
});
