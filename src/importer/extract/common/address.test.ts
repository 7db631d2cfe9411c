import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { addressesIn } from "./address.ts";

function read(...lines: string[]) {
  const parts = lines.map((text, i) => SourcedText.ofLine("d", 10 + i, text));
  return addressesIn(SourcedText.join(parts, "\n"));
}

test("street, postcode with a blank, department on its line", () => {
  expect(read("5, rue de Verdun", "62 200 Boulogne sur Mer", "Pas de Calais")).toMatchObject([
    {
      street: "5, rue de Verdun",
      postcode: "62200",
      commune: "Boulogne sur Mer",
      department: "Pas de Calais",
      passage: { lineStart: 10, lineEnd: 12 },
    },
  ]);
});

test("a district between the street and the town", () => {
  expect(
    read("5, rue Héloïse", "Quartier de la Haute Borne", "59650 Villeneuve-d'Ascq", "Nord (59)"),
  ).toMatchObject([
    {
      street: "5, rue Héloïse, Quartier de la Haute Borne",
      commune: "Villeneuve-d'Ascq",
      department: "Nord (59)",
    },
  ]);
});

test("« Département : » is no part of the department", () => {
  expect(
    read("Rue du Moulin, ZA,", "62170 Campigneulles les Petites", "Département : Pas de Calais (62)"),
  ).toMatchObject([{ street: "Rue du Moulin, ZA", department: "Pas de Calais (62)" }]);
});

test("all on one line", () => {
  expect(read("site Damaflor, rue Pasteur 59152 Anstaing (Nord)")).toMatchObject([
    { street: "site Damaflor, rue Pasteur", postcode: "59152", commune: "Anstaing", department: "Nord" },
  ]);
  expect(read("12 bis rue du Four - 80000 Amiens")).toMatchObject([
    { street: "12 bis rue du Four", commune: "Amiens" },
  ]);
});

test("a compound name keeps its hyphens", () => {
  expect(read("59800 Saint-André-lez-Lille")).toMatchObject([
    { street: null, commune: "Saint-André-lez-Lille", department: null },
  ]);
});

test("two addresses stay two", () => {
  const found = read("1 rue A", "60000 Beauvais", "Oise", "2 rue B", "02000 Laon");
  expect(found.map((p) => [p.street, p.commune, p.department])).toEqual([
    ["1 rue A", "Beauvais", "Oise"],
    ["2 rue B", "Laon", null],
  ]);
});

test("no postcode, no address", () => {
  expect(read("au cœur du quartier de la gare")).toEqual([]);
});
