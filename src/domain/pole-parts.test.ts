import { expect, test } from "vitest";
import { isFlattened } from "./flattened.ts";
import { actorFinder } from "./known-actor.ts";
import { groupsIn, groupsOnce, workingGroups } from "./working-groups.ts";

const part = (title: string, markdown: string) => ({
  kind: "actions" as const,
  title,
  document: "d",
  lineStart: 3,
  lineEnd: 9,
  markdown,
});

test("columns of a drawing that were read as lines are known by what they mix", () => {
  expect(isFlattened("#### CONSEIL\n\n3 réunions par an 3 réunions par an")).toBe(true);
  expect(isFlattened("L'atelier mobile La recyclerie portée par une régie")).toBe(true);
  expect(isFlattened("Trois ateliers dans la vallée\n\n- avec Les Jardins et La Ruche")).toBe(false);
  expect(isFlattened("Elle travaille avec Les Jardins.\n\nDepuis 2021, à Lens")).toBe(false);
});

test("groups and their leads are read where a text is nothing else", () => {
  const text = "Groupe mobilité\n\nChef de file : Régie\n\nAnne Roy\n\nGroupe énergie et habitat";
  expect(workingGroups(text)).toEqual([
    { name: "Mobilité", lead: "Régie, Anne Roy", projects: [], drawn: [] },
    { name: "Énergie et habitat", lead: null, projects: [], drawn: [] },
  ]);
  expect(workingGroups("Le pôle est né ici.\n\nGroupe mobilité\n\nGroupe énergie")).toBeNull();
  expect(workingGroups("Groupe mobilité")).toBeNull();
});

test("a group has what each part says of it: who leads it, its projects, the drawing of others", () => {
  const told = [
    part(
      "Description",
      "Il est né ici.\n\n#### → Axe mobilité :\n\n- Un garage\n- Des navettes\n\nLe conseil a 4 collèges.",
    ),
    part("Les groupes", "Groupe mobilité solidaire\n\nChef de file : Régie\n\nGroupe énergie"),
    part("LES PROJETS DU GROUPE ÉNERGIE", "Une chaufferie\n\nUne friperie"),
    part("Les projets du groupe mobilité", "Location de Une voiture"),
    part("Historique", "- Un groupe s'est formé"),
  ].flatMap(groupsIn);
  expect(groupsOnce(told)).toEqual([
    {
      name: "Mobilité solidaire",
      lead: "Régie",
      projects: ["Un garage", "Des navettes"],
      drawn: [{ document: "d", lineStart: 3, lineEnd: 9 }],
    },
    { name: "Énergie", lead: null, projects: ["Une chaufferie", "Une friperie"], drawn: [] },
  ]);
});

test("an actor is known by any of its names, without its article or its region", () => {
  const find = actorFinder([
    { organisation: "die", names: ["Insertion Emploi (IE)", "IE"] },
    { organisation: "batir", names: ["Les Bâtisseurs"] },
    { organisation: null, names: ["Personne"] },
  ]);
  expect(["IE", "Bâtisseurs Hauts-de-France", "Les Batisseurs HDF", "Personne", "Autre"].map(find)).toEqual([
    "die",
    "batir",
    "batir",
    null,
    null,
  ]);
});
