import { expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { parseOcr } from "../../parse/ocr.ts";
import { readDocument } from "../../read/document.ts";
import { eventsOn } from "./events.ts";
import { publicationDoubts } from "./publication-doubts.ts";
import { readSlides } from "./slides.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "webinaire",
  title: "Titre",
  collection: "Les mardis de l'inclusion",
  publisher: "DREETS",
  publishedOn: "2025",
  event: { name: "Webinaire", date: "2025-06-24", format: "en-ligne" },
});
const slidesOf = (text: string) => {
  const source = readDocument(entry, new TextEncoder().encode(`Titre\n ${text}`));
  return readSlides(source, parseOcr(source)).slides;
};

it("reads the days of an agenda, of the year of the webinar, and what a line names", () => {
  const slides = slidesOf(
    "SAVE THE DATES !\nLes mardis de l'inclusion\n\nMardi 10 juin 09h Mardi 24 juin 09h\n\nPublication des panoramas : 8 juillet 2025\n Rendez-vous mi-juillet",
  );
  const { events } = eventsOn(slides, entry);
  expect(events.map((e) => [e.name, e.date])).toEqual([
    ["Les mardis de l'inclusion", "2025-06-10"],
    ["Publication des panoramas", "2025-07-08"],
  ]);
  expect(publicationDoubts(slides, events).map((f) => [f.found, f.expected])).toEqual([
    ["Rendez-vous mi-juillet", "8 juillet 2025"],
  ]);
});

it("reads a colloquium told in a sentence, and a poster", () => {
  const told = slidesOf(
    "Nous avons animé le colloque « clauses sociales » du 3 juin dernier.\n\nUne autre phrase.",
  );
  expect(eventsOn(told, entry).events.map((e) => [e.name, e.date])).toEqual([
    ["Colloque « clauses sociales »", "2025-06-03"],
  ]);
  const poster = slidesOf(
    "LUNDI 17 JUIN 2024\nGrand Palais\n\nLa suite des Rencontres régionales de l'inclusion pour établir des bilans",
  );
  expect(eventsOn(poster, entry).events.map((e) => [e.name, e.date, e.place])).toEqual([
    ["Rencontres régionales de l'inclusion", "2024-06-17", "Grand Palais"],
  ]);
});
