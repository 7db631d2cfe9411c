import { expect, test } from "vitest";
import { capitalised, unbroken } from "./typography.ts";

test("les blancs de la ponctuation française ne se coupent pas", () => {
  expect(unbroken("Webinaire « Économie locale » : pour qui ?")).toBe(
    "Webinaire «\u00a0Économie locale\u00a0»\u00a0: pour qui\u202f?",
  );
});

test("un nombre ne se coupe pas entre ses milliers", () => {
  expect(unbroken("100 000 paniers en 2022 dont 4 600 m2, le 06 24 81 13 39")).toBe(
    "100\u202f000 paniers en 2022 dont 4\u202f600 m2, le 06 24 81 13 39",
  );
});

test("un nom tiré d'une phrase se tient seul", () => {
  expect(capitalised("école des Cœurs")).toBe("École des Cœurs");
  expect(capitalised("")).toBe("");
});
