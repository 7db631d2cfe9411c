import { expect, test } from "vitest";
import { isFlattened } from "./flattened.ts";
import { workingGroups } from "./working-groups.ts";

test("columns of a drawing that were read as lines are known by what they mix", () => {
  expect(isFlattened("#### CONSEIL\n\n3 réunions par an 3 réunions par an")).toBe(true);
  expect(isFlattened("L'atelier mobile La recyclerie portée par une régie")).toBe(true);
  expect(isFlattened("Trois ateliers dans la vallée\n\n- avec Les Jardins et La Ruche")).toBe(false);
  expect(isFlattened("Elle travaille avec Les Jardins.\n\nDepuis 2021, à Lens")).toBe(false);
});

test("groups and their leads are read where a text is nothing else", () => {
  const text = "Groupe mobilité\n\nChef de file : Régie\n\nAnne Roy\n\nGroupe énergie et habitat";
  expect(workingGroups(text)).toEqual([
    { name: "Mobilité", lead: "Régie, Anne Roy" },
    { name: "Énergie et habitat", lead: null },
  ]);
  expect(workingGroups("Le pôle est né ici.\n\nGroupe mobilité\n\nGroupe énergie")).toBeNull();
  expect(workingGroups("Groupe mobilité")).toBeNull();
});
