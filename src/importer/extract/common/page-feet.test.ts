import { expect, test } from "vitest";
import { pageFeet } from "./page-feet.ts";

const pages = (...feet: string[]) =>
  feet.flatMap((foot) => ["Un texte qui va jusqu'au", "", foot, "", "bas de la page.", ""]);

test("the same words beside a number that grows, on either side of it", () => {
  const text = pages(
    "Cahier des ateliers n° 2 — 4",
    "5 — textile · laine",
    "Cahier des ateliers n° 2 — 8",
    "9 — textile · laine",
    "Cahier des ateliers n° 2 — 10",
    "11 — textile · laine",
  );
  expect(pageFeet(text)).toEqual([3, 15, 27, 9, 21, 33]);
  expect(pageFeet(pages("Le livret | page 3", "Le livret | page 5", "Le livret | page 6"))).toEqual([
    3, 9, 15,
  ]);
});

test("numbered units, prices that go down and one foot alone are text", () => {
  expect(pageFeet(pages("Initiative 1", "Initiative 2", "Initiative 3"))).toEqual([]);
  expect(pageFeet(pages("Entrée — 9", "Entrée — 6", "Entrée — 3"))).toEqual([]);
  expect(pageFeet(pages("1 – Fil d'Or", "2 – Deuxième Vie", "3 – La Malle"))).toEqual([]);
});
