import { expect, test } from "vitest";
import { measureOf } from "./measures.ts";

test.each([
  ["€", "budget global", "euros"],
  ["tonnes", "personnes", "tonnes"],
  ["%", "salariés", "pourcentages"],
  ["m²", "Nombre de sites : atelier", "surfaces"],
  ["ETP", "créés", "etp"],
  [null, "Nombre d'adhérents", "public"],
  [null, "Nb de personnes accompagnées", "personnes"],
  ["adhérents", "Nombre d'adhérents", "public"],
  [null, "habitants", "public"],
  [null, "salariés en insertion", "emplois"],
  [null, "emplois créés", "emplois"],
  [null, "personnes morales", "organisations"],
  [null, "structures contributrices", "organisations"],
  ["sites de production", "Nombres de sites", "lieux"],
  [null, "ateliers de couture", "autres"],
  [null, "livres sont triés", "autres"],
  ["hectares", "friches", "autres"],
])("%s, « %s » : %s", (unit, label, measure) => {
  expect(measureOf({ unit, label })).toBe(measure);
});
