import { describe, expect, test } from "vitest";
import {
  communeByInsee,
  communeIndex,
  departmentOfPostcode,
  distanceKm,
  epciName,
  suggestCommunes,
} from "./communes.ts";

describe("the communes of the region", () => {
  const { all } = communeIndex();

  test("are 3,782, each once, in 92 groupings of communes that have a name", () => {
    expect(new Set(all.map((c) => c.insee)).size).toBe(3782);
    const epcis = new Set(all.map((c) => c.epci));
    expect(epcis).toHaveLength(92);
    for (const siren of epcis) expect(epciName(siren ?? "")).toMatch(/^(CA|CC|CU|Métropole) /);
  });

  test("have postcodes of their department, an EPCI and people", () => {
    for (const commune of all) {
      expect(commune.postcodes.length).toBeGreaterThan(0);
      for (const postcode of commune.postcodes)
        expect(postcode).toMatch(new RegExp(`^${commune.department}\\d{3}$`));
      expect(commune.epci).toMatch(/^\d{9}$/);
    }
    const people = (code: string) =>
      all.filter((c) => c.department === code).reduce((sum, c) => sum + c.population, 0);
    expect(people("59")).toBeGreaterThan(2_500_000);
    expect(people("02")).toBeLessThan(600_000);
  });

  test("stand where the town stands", () => {
    expect(communeByInsee("59350")).toMatchObject({
      name: "Lille",
      department: "59",
      lon: 3.059,
      lat: 50.633,
    });
    expect(communeByInsee("02361")).toMatchObject({ name: "Guise", postcodes: ["02120"] });
  });

  test("only one borrows its point, that of the commune which it left", () => {
    const borrowing = all.filter((c) => c.borrowedPoint);
    expect(borrowing.map((c) => c.insee)).toEqual(["60694"]);
    const { lon, lat } = communeByInsee("60054") ?? {};
    expect(borrowing[0]).toMatchObject({ lon, lat });
  });
});

test.each([
  ["62 200", "62"],
  ["62008", "62"],
  ["F-59000", "59"],
  ["02120", "02"],
  ["75011", null],
  ["2120", null],
  ["", null],
])("the department of the postcode %s is %s", (postcode, code) => {
  expect(departmentOfPostcode(postcode)).toBe(code);
});

test.each([
  ["lil", ["Lille", "Lillers"]],
  ["st quent", ["Saint-Quentin", "Saint-Quentin-la-Motte-Croix-au-Bailly"]],
  ["ascq", ["Villeneuve-d'Ascq"]],
  ["lomm", ["Lille"]],
  ["croix", ["Croix", "Croixrault"]],
  ["59 65", ["Villeneuve-d'Ascq"]],
  ["", []],
  ["-", []],
])("« %s » suggests %o first", (typed, names) => {
  const suggested = suggestCommunes(typed, 2).map((c) => c.name);
  expect(suggested).toEqual(names);
});

test("the distance between two towns is that of the map", () => {
  const lille = communeByInsee("59350");
  const amiens = communeByInsee("80021");
  if (!lille || !amiens) throw new Error("Lille and Amiens are communes");
  expect(Math.round(distanceKm(lille, amiens))).toBe(98);
  expect(distanceKm(lille, lille)).toBe(0);
});
