import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { initiativeDraft } from "../draft.ts";
import {
  contradictoryDays,
  contradictoryFigures,
  lawsToCome,
  leftovers,
  misplacedNotes,
  pointersWithoutAddress,
  repeatedText,
} from "./doubts.ts";
import { nameSlips } from "./name-slips.ts";
import type { Part } from "./parts.ts";

const block = (printed: string, line = 1): Block => ({
  kind: "paragraph",
  depth: 0,
  text: SourcedText.ofLine("d", line, printed),
  lineStart: line,
  lineEnd: line,
  links: [],
  noteCalls: [],
  noteNumber: null,
});
const found = (findings: { found: string | null }[]) => findings.map((f) => f.found);

it("finds days that cannot be", () => {
  const days = (text: string) => found(contradictoryDays([block(text)], "2026-10-08"));
  expect(days("le mercredi 8 octobre 2026")).toEqual(["mercredi 8 octobre 2026"]);
  expect(days("le jeudi 8 octobre 2026")).toEqual([]);
  expect(days("lors de la journée du 9 octobre 2026")).toEqual(["9 octobre 2026"]);
  expect(days("lors de la rencontre du 9 mars 2025")).toEqual([]);
});

it("finds laws of the years to come", () => {
  const laws = (text: string) => found(lawsToCome([block(text)], "2026-10"));
  expect(laws("la loi d'orientation des mobilités de décembre 2029")).toEqual(["2029"]);
  expect(laws("la loi de 2019, et un plan jusqu'en 2030")).toEqual([]);
});

it("finds what was left to write and what points nowhere", () => {
  expect(found(leftovers([block("La région compte XX garages.")]))).toHaveLength(1);
  expect(found(leftovers([block("[réponse à insérer]")]))).toEqual(["[réponse à insérer]"]);
  expect(found(leftovers([block("au XX siècle, et des projets à venir")]))).toEqual([]);
  expect(found(pointersWithoutAddress([block("[Le guide des clauses sociales]")]))).toHaveLength(1);
});

const part = (...blocks: Block[]): Part => ({
  kind: "workshop",
  title: null,
  number: null,
  heading: null,
  blocks,
  lineStart: blocks[0]?.lineStart ?? 1,
  isTitledLate: false,
});
const initiative = (name: string, figures: [number, string, number | null][] = []) => {
  const printed = SourcedText.ofLine("d", 1, name);
  return {
    ...initiativeDraft(printed.sourced(), "full", "own-section", printed.passage),
    keyFigures: figures.map(([value, label, year]) => ({
      value,
      unit: null,
      label,
      year,
      passage: printed.passage,
    })),
  };
};

it("finds figures of one year that cannot both be right", () => {
  const doubts = (...figures: [number, string, number | null][]) =>
    found(contradictoryFigures([initiative("Le Lavoir", figures)]));
  expect(doubts([412, "véhicules remis en état", 2025], [421, "véhicules réparés", 2025])).toEqual(["421"]);
  expect(doubts([412, "véhicules remis en état", 2024], [421, "véhicules réparés", 2025])).toEqual([]);
  expect(doubts([12, "ateliers", 2025], [21, "ateliers ouverts", 2025])).toEqual([]);
});

it("finds what is printed twice, and a note far from its call", () => {
  const box = ["À RETENIR", "Vendre un service", "Payer la matière"];
  const twice = [...box, "Les résultats sont là", ...box].map((t, i) => block(t, i + 1));
  expect(repeatedText([part(...twice)]).map((f) => [f.passage.lineStart, f.passage.lineEnd])).toEqual([
    [5, 7],
  ]);
  expect(repeatedText([part(block("Texte", 1), block("Autre", 2), block("Texte", 3))])).toEqual([]);
  const note = block("(1) Barème national.", 9);
  expect(misplacedNotes([part(block("le tri à la tonne (1)", 2)), part(note)])).toHaveLength(1);
  expect(misplacedNotes([part(block("le tri à la tonne (1)", 2), note)])).toEqual([]);
});

it("finds the name of an initiative with a letter apart", () => {
  const slips = (text: string) => found(nameSlips([block(text)], [initiative("La Marmite Claire")]));
  expect(slips("vendu à la Marmite Clair de Lille")).toEqual(["Marmite Clair"]);
  expect(slips("vendu à la Marmite Claire, dans une marmite claire")).toEqual([]);
});
