import type { Cited } from "#domain/citation.ts";
import type { Landing } from "#domain/editions/landing.ts";
import { quoteOf, quoteText } from "#domain/quotation.ts";
import { placeOf, textsAt } from "#domain/reading/places.ts";
import { readingOf } from "#domain/reading/reading.ts";
import type { NamedPassage } from "#queries/named-passage.ts";
import { nameOf } from "../reader/publication.ts";

/** What an address names, with how it is cited. */
export interface PassageAnswer extends NamedPassage {
  url: string;
  cited: Cited;
}

/** The lines that have a passage today; null where none have. */
export function linesToday(landing: NamedPassage["landing"]): Extract<Landing, { lineStart: number }> | null {
  return "lineStart" in landing ? landing : null;
}

/** What is read of a passage today, and in the edition that it was taken from; no paragraph where it is not known. */
export function textsOf({ publication, named, landing, edition }: NamedPassage) {
  const today = linesToday(landing);
  return {
    now: today ? textsAt(publication.reading, today) : [],
    before: edition ? textsAt(readingOf(edition.source), named) : [],
  };
}

/** How a passage is cited: its words of today, else those that it had. */
export function citedPassage(
  { publication, named, landing, edition, readOn }: NamedPassage,
  url: string,
): Cited {
  const { document, lines, reading } = publication;
  const today = linesToday(landing);
  const passage = { document: document.id, ...(today ?? named) };
  const place = today && placeOf(reading, today.lineStart);
  const said = today ? lines : (edition?.source.lines ?? null);
  return {
    slug: document.id,
    name: place ? [place.part.label, place.part.title].filter(Boolean).join(" : ") : nameOf(publication),
    url,
    passages: [{ document: passage.document, lineStart: passage.lineStart, lineEnd: passage.lineEnd }],
    quote: said && quoteText(quoteOf(said, passage)),
    publications: [
      {
        ...document,
        publishedOn: today ? document.publishedOn : (edition?.publishedOn ?? document.publishedOn),
      },
    ],
    readOn,
  };
}
