import { expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { eventsTold } from "./events.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "restitution",
  title: "Titre",
  publisher: "Éditeur",
  publishedOn: "2025",
});
const told = (...texts: string[]) => {
  const blocks = texts.map((text, i): Block => {
    const sourced = SourcedText.ofLine("d", i + 1, text);
    return {
      kind: "paragraph",
      depth: 0,
      text: sourced,
      lineStart: i + 1,
      lineEnd: i + 1,
      links: [],
      noteCalls: [],
      noteNumber: null,
    };
  });
  return eventsTold(blocks, entry).map((e) => [e.name, e.date, e.place, e.organiser]);
};

it("reads one event a date, with who organised it", () => {
  expect(
    told("La DREETS Hauts-de-France a organisé en 2023 et 2024 les Rencontres régionales de l'inclusion."),
  ).toEqual([
    ["Rencontres régionales de l'inclusion", "2023", null, "DREETS Hauts-de-France"],
    ["Rencontres régionales de l'inclusion", "2024", null, "DREETS Hauts-de-France"],
  ]);
});

it("reads the days of a series by theme and department, of the year told before", () => {
  expect(
    told(
      "La DREETS a construit des journées départementales de l'inclusion en 2025.",
      "Après de premiers événements dédiés aux achats publics dans la Somme, à l'égalité dans le Nord et au maintien dans l'emploi dans l'Oise, voici l'Aisne.",
    ).map(([name, date, place]) => [name, date, place]),
  ).toEqual([
    ["Journées départementales de l'inclusion", "2025", null],
    ["Achats publics", "2025", "Somme"],
    ["Égalité", "2025", "Nord"],
    ["Maintien dans l'emploi", "2025", "Oise"],
  ]);
});
