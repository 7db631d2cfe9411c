import { wholePagesOf } from "#domain/reading/places.ts";
import type { ReadPart } from "#domain/reading/reading.ts";
import { comparable, truncate } from "#lib/text.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { partHref, readerHref } from "../addresses.ts";
import { documentName } from "../source/titles.ts";

const LONGEST_CRUMB = 48;

/** The address that all pages of a publication's reader begin with. */
export const baseOf = ({ document, event }: ReadPublication) => readerHref(document.id, event?.slug ?? null);

/** What a publication is called at the head of its reader. */
export const nameOf = ({ document, event }: ReadPublication) => event?.name ?? document.title;

/** The pages above the reader of a publication. */
export function trailOf({ event }: ReadPublication) {
  return [
    event
      ? { href: "/restitutions", label: "Les restitutions" }
      : { href: "/documents", label: "Les publications" },
  ];
}

/** The same and the cover, for the pages below it. */
export function trailBelow(publication: ReadPublication) {
  const { document, event } = publication;
  const label = event ? truncate(event.name, LONGEST_CRUMB) : documentName(document);
  return [...trailOf(publication), { href: baseOf(publication), label }];
}

/** The parts with the chapter that holds them, one after the other as they are read. */
export function chaptersOf(parts: readonly ReadPart[]): { group: string | null; parts: ReadPart[] }[] {
  const chapters: { group: string | null; parts: ReadPart[] }[] = [];
  for (const part of parts) {
    const last = chapters.at(-1);
    if (last?.group === part.group) last.parts.push(part);
    else chapters.push({ group: part.group, parts: [part] });
  }
  return chapters;
}

/** What the pages of the whole text are called. */
export function wholeName({ reading }: Pick<ReadPublication, "reading">): string {
  const pages = wholePagesOf(reading.parts).length;
  return pages > 1 ? `Tout le texte, en ${pages} pages` : "Tout le texte, sur une page";
}

/** Titles of sections that several parts have, and that alone do not say where one is; compared as words. */
export function sharedTitles({ reading }: Pick<ReadPublication, "reading">): Set<string> {
  const found = new Map<string, number>();
  for (const { sections } of reading.parts)
    for (const title of new Set(sections.map((section) => comparable(section.title ?? ""))))
      found.set(title, (found.get(title) ?? 0) + 1);
  return new Set([...found].flatMap(([title, parts]) => (title && parts > 1 ? title : [])));
}

/** The ways to the part before and the one after. */
export function neighbours(publication: ReadPublication, part: ReadPart) {
  const { parts } = publication.reading;
  const at = parts.findIndex(({ id }) => id === part.id);
  return { at, before: parts[at - 1] ?? null, after: parts[at + 1] ?? null };
}

/** A part in a list: « Atelier 3 · S'investir… ». */
export const hrefOfPart = (publication: ReadPublication, part: Pick<ReadPart, "id">) =>
  partHref(baseOf(publication), part.id);
