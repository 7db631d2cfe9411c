import { expect, test } from "vitest";
import type { CatalogueEntry } from "#domain/catalogue.ts";
import type { Event } from "#domain/directory.ts";
import { readDocument } from "../read/document.ts";
import { distinctEvents, eventsOf } from "./main-event.ts";

const entry = (id: string): CatalogueEntry => ({
  id,
  file: `${id}.txt`,
  family: "restitution",
  title: "Restitution",
  publisher: "DREETS",
  publishedOn: "2025",
  territories: [],
  event: { name: "Rencontres de l'inclusion", date: "2025-06-03", place: "Laon", format: "sur-place" },
});
const source = (id: string) =>
  readDocument(entry(id), new TextEncoder().encode("Une journée\n\nle 3 juin 2025 à Laon\n"));
const told = (name: string, date: string | null): Omit<Event, "slug"> => ({
  name,
  date,
  endDate: null,
  place: null,
  format: null,
  organiser: null,
  facilitator: null,
  document: "a",
  passage: { document: "a", lineStart: 1, lineEnd: 1 },
});

test("the event of a document stands on the line that prints its date", () => {
  expect(eventsOf(source("a"), []).main?.passage).toEqual({ document: "a", lineStart: 3, lineEnd: 3 });
});

test("two documents of one event both keep it; what texts tell of it less fully is left out", () => {
  const [a, b] = [eventsOf(source("a"), []).main, eventsOf(source("b"), []).main];
  if (!a || !b) throw new Error("both documents have an event");
  const others = [
    told("Rencontres de l'inclusion", "2025"),
    told("Rencontres de l'inclusion", null),
    told("Rencontres de l'inclusion", "2023"),
  ];
  const kept = distinctEvents([[a, ...others], [b]], new Set([a, b]));
  expect(kept.map((e) => [e.document, e.date])).toEqual([
    ["a", "2025-06-03"],
    ["a", "2023"],
    ["b", "2025-06-03"],
  ]);
});
