import { expect, test } from "vitest";
import type { EventSection } from "#queries/event-by-slug.ts";
import { ownText } from "./own-text.ts";

const TEXT = ["Atelier 1 -", "Coopérer", "Présentation", "Les mots", "À retenir", "Les idées", "La suite"];

function part(id: string, title: string, lineStart: number, lineEnd: number): EventSection {
  const lines = TEXT.slice(lineStart - 1, lineEnd);
  return {
    id,
    title,
    lineStart,
    lineEnd,
    lines,
    kind: "workshop",
    number: null,
    level: 1,
    passages: [],
    speakers: [],
    initiatives: [],
  };
}

test("une partie ne redit ni son titre, imprimé sur plusieurs lignes, ni les parties qu'elle contient", () => {
  const workshop = part("a", "Atelier 1 - Coopérer", 1, 7);
  const inside = part("b", "À retenir", 5, 6);
  expect(ownText(workshop, [workshop, inside])).toEqual(["Présentation", "Les mots", "La suite"]);
  expect(ownText(inside, [workshop, inside])).toEqual(["Les idées"]);
});

test("ce qui entoure un titre imprimé part avec lui, le texte qui le reprend reste", () => {
  const lines = ["  Atelier 1 - Synthèse « Coopérer", "", "à plusieurs »", "On peut coopérer à plusieurs."];
  const workshop = { ...part("a", "Coopérer à plusieurs", 1, 4), lines };
  expect(ownText(workshop, [workshop])).toEqual(["On peut coopérer à plusieurs."]);
  const told = {
    ...workshop,
    lines: ["Les structures du territoire ont appris en trois ans à coopérer à plusieurs."],
  };
  expect(ownText(told, [told])).toEqual(told.lines);
});

test("un titre qui n'est pas au début du texte n'en ôte rien", () => {
  const other = part("c", "Sans rapport", 3, 4);
  expect(ownText(other, [other])).toEqual(["Présentation", "Les mots"]);
});
