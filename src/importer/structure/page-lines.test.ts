import { expect, test } from "vitest";
import { readDocument } from "../read/document.ts";
import { pageLines } from "./page-lines.ts";

const entry = {
  id: "essai",
  file: "essai.txt",
  family: "panorama" as const,
  title: "Le linge qui revient",
  collection: "Les panoramas régionaux de l'inclusion dans l'emploi",
  publisher: "DREETS",
  publishedOn: "2025",
  territories: [],
};
const found = (lines: readonly string[]) => [
  ...pageLines(readDocument(entry, new TextEncoder().encode(lines.join("\n")))).keys(),
];
const TEXT = ["Un texte qui va jusqu'au", "", "bas de la page.", "", "Et puis un autre.", ""];
const pages = (...feet: string[]) => feet.flatMap((foot) => [...TEXT, foot, ""]);

test("the same words beside a number that grows, on either side of it", () => {
  expect(
    found(pages("Cahier des ateliers — 4", "Cahier des ateliers — 8", "Cahier des ateliers — 10")),
  ).toEqual([7, 15, 23]);
  expect(found(pages("5 — textile · laine", "9 — textile · laine", "11 — textile · laine"))).toEqual([
    7, 15, 23,
  ]);
});

test("the publication's own words, with the same volume each time or with no number", () => {
  const title = "Les panoramas régionaux de l'inclusion dans l'emploi – Volume 4";
  expect(found(pages(title, title, title))).toEqual([7, 15, 23]);
});

test("a number alone that grows from page to page", () => {
  expect(found(pages("3", "4", "5"))).toEqual([7, 15, 23]);
});

test("a page's width of blanks before a number, once", () => {
  expect(found([...TEXT, `La journée d'essai — 20 juin 2024${" ".repeat(40)}4`, "", "Fin."])).toEqual([7]);
});

test("numbered units, prices that go down and a table are text", () => {
  expect(found(pages("Initiative 1", "Initiative 2", "Initiative 3"))).toEqual([]);
  expect(found(pages("Entrée — 9", "Entrée — 6", "Entrée — 3"))).toEqual([]);
  expect(found(pages("1 – Fil d'Or", "2 – Deuxième Vie", "3 – La Malle"))).toEqual([]);
  const row = (name: string) => `${name}${" ".repeat(30)}12`;
  expect(found([...TEXT, row("Entrées"), "", row("Sorties"), ""])).toEqual([]);
});

test("once a cover prints without a number what feet print beside one", () => {
  expect(
    found(["Cahiers", "", ...pages("1        Cahiers", "3        Cahiers", "5        Cahiers")]),
  ).toEqual([9, 17, 25]);
});

test("the head of an issue, twice, and a number between dashes", () => {
  const head = (page: number) => `ESSAI & VOUS  I  n° 41  I  avril 2025  I  ${page}`;
  expect(found(pages(head(12), head(13)))).toEqual([7, 15]);
  const foot = (page: number) => `Coudre, réparer      – ${page} –`;
  expect(found(pages(foot(3), foot(5), foot(7)))).toEqual([7, 15, 23]);
});
