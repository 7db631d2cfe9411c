import { minutesOf } from "#domain/reading/places.ts";
import type { ReadPart } from "#domain/reading/reading.ts";
import { isFullName } from "#domain/reading/speakers.ts";
import { frenchDate } from "#lib/dates.ts";
import { comparable, count } from "#lib/text.ts";
import type { LinkedPublication, ReadPublication } from "#queries/reading.ts";
import { familyLabel } from "../initiative/vocabulary.ts";
import { whenAndWhere } from "../restitution/event-facts.ts";

/** When and where, or what kind of publication of when. */
export function occasionOf({ event, document }: ReadPublication): string {
  if (event) return whenAndWhere(event);
  return [familyLabel(document.family), frenchDate(document.publishedOn)].join(" · ");
}

/** Who made it: « Organisé par la DREETS, animé avec Les Petites Rivières ». */
export function makersOf({ event, document }: ReadPublication): string {
  if (!event) return `Publié par ${document.publisher}`;
  return [
    event.organiser && `Organisé par ${event.organiser}`,
    event.facilitator && `animé avec ${event.facilitator}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** How many parts of each kind that is read alone, who speaks, what is told, how long it is. */
export function numbersOf(parts: readonly ReadPart[], initiatives: number): string[] {
  const speakers = speakersOf(parts).filter(({ speaker }) => isFullName(speaker.name)).length;
  const of = (kind: ReadPart["kind"]) => parts.filter((part) => part.kind === kind).length;
  const minutes = minutesOf(parts.reduce((sum, { wordCount }) => sum + wordCount, 0));
  const numbers: [number, string, string][] = [
    [of("workshop"), "atelier", "ateliers"],
    [of("round-table"), "table ronde", "tables rondes"],
    [of("case-study"), "étude de cas", "études de cas"],
    [of("sheet"), "fiche", "fiches"],
    [speakers, "personne y parle", "personnes y parlent"],
    [initiatives, "initiative racontée", "initiatives racontées"],
    [minutes, "minute de lecture", "minutes de lecture"],
  ];
  return numbers.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many));
}

/** The initiatives that a publication names, in the order of the alphabet. */
export function initiativesOf({ names }: LinkedPublication) {
  const initiatives = names.filter(({ kind }) => kind === "initiative");
  const told = new Set(initiatives.flatMap(({ slug, isOwn }) => (isOwn ? slug : [])));
  const first = new Map(
    initiatives.map(({ slug, names: [name = slug] }) => [slug, { slug, name, isTold: told.has(slug) }]),
  );
  return [...first.values()].sort((a, b) => comparable(a.name).localeCompare(comparable(b.name)));
}

/** Who speaks in a publication, each once, with the part where first. */
export function speakersOf(parts: readonly ReadPart[]) {
  const found = new Map<string, { speaker: ReadPart["speakers"][number]; part: ReadPart }>();
  for (const part of parts)
    for (const speaker of part.speakers)
      if (!found.has(comparable(speaker.name))) found.set(comparable(speaker.name), { speaker, part });
  return [...found.values()];
}
