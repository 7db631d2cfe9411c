import { expect, test } from "vitest";
import { capitalised, french, unbroken } from "./typography.ts";

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

test.each([
  [
    "Local: La ville; «Chantiers apprenants» !",
    "Local\u00a0: La ville\u202f; «\u00a0Chantiers apprenants\u00a0»\u202f!",
  ],
  ["Qui paie? 35€, soit 12% (oui!)", "Qui paie\u202f? 35\u202f€, soit 12\u202f% (oui!)"],
  ["45000 repas à 59650 Lille pour 120000€", "45\u202f000 repas à 59650 Lille pour 120\u202f000\u202f€"],
  [
    "Voir https://a.example/?b=c; écrire à b@c.example: vite",
    "Voir https://a.example/?b=c; écrire à b@c.example: vite",
  ],
  ["De 9:00 à 10:30, au 06:12 et en 2023", "De 9:00 à 10:30, au 06:12 et en 2023"],
])("« %s » reçoit les blancs que l'imprimé oublie", (printed, shown) => {
  expect(french(printed)).toBe(shown);
});
