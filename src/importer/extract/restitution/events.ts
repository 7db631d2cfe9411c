import type { CatalogueEntry } from "#domain/catalogue.ts";
import { hull, type Passage } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { eventNamesIn } from "../common/event-names.ts";
import { sentences } from "../common/sentences.ts";
import type { DocumentDraft } from "../draft.ts";

export type EventDraft = DocumentDraft["events"][number];

/** The event that the catalogue gives for the publication, with the lines of the cover that say so. */
export function mainEvent(entry: CatalogueEntry, cover: readonly Block[], fallback: Passage): EventDraft[] {
  const { event } = entry;
  if (!event) return [];
  const wanted = new Set(
    fold(`${event.name} ${event.place ?? ""} ${entry.title}`).match(/[\p{L}\d]{4,}/gu) ?? [],
  );
  const telling = cover.filter(
    ({ text }) => readDate(text.oneLine) === event.date || shares(text.text, wanted),
  );
  return [
    {
      name: event.name,
      date: event.date,
      endDate: event.endDate ?? null,
      place: event.place ?? null,
      format: event.format,
      organiser: event.organiser ?? null,
      facilitator: entry.facilitator ?? null,
      document: entry.id,
      passage: hull(telling.map(blockPassage)) ?? fallback,
    },
  ];
}

/** Most of the words of a text are among the wanted ones. */
function shares(text: string, wanted: ReadonlySet<string>): boolean {
  const found = fold(text).match(/[\p{L}\d]{4,}/gu) ?? [];
  return found.length > 0 && found.filter((word) => wanted.has(word)).length * 2 > found.length;
}

const ORGANISES =
  /(?<![\p{L}])(?:l['’]|la\s|le\s)?((?:DREETS|DDETS|D?DRIEETS|DIRECCTE|Pr[ée]fecture|R[ée]gion)(?:[ -](?:(?:de|du|des|d['’])\s?)?\p{Lu}[\p{L}'’-]*){0,12})\s+(?:a|ont|avait|organise|construit|propose)(?![\p{L}])/u;

/**
 * The events that running text tells of with a name and a date, one for each date: « a organisé en 2023 et 2024 les
 * Rencontres régionales… ».
 */
export function eventsTold(blocks: readonly Block[], entry: CatalogueEntry): EventDraft[] {
  const found: EventDraft[] = [];
  for (const block of blocks) {
    for (const sentence of sentences(block.text)) {
      for (const name of eventNamesIn(sentence)) {
        // « la journée du 9 octobre 2026 » dates an event, and names none.
        if (/\d\s\p{L}{3,9}\s\d{4}/u.test(name.text)) continue;
        for (const date of datesOf(sentence)) {
          if (
            date === entry.event?.date ||
            found.some((e) => e.date === date && fold(e.name) === fold(name.oneLine))
          )
            continue;
          const organiser = sentence.match(ORGANISES)?.groups[0]?.oneLine ?? null;
          found.push(event(entry, name.oneLine, date, null, organiser, sentence.passage));
        }
      }
    }
  }
  return [...found, ...seriesTold(blocks, entry, found)];
}

function event(
  entry: CatalogueEntry,
  name: string,
  date: string | null,
  place: string | null,
  organiser: string | null,
  passage: Passage,
): EventDraft {
  // Running text names events in lower case; a list of events does not.
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    date,
    endDate: null,
    place,
    format: null,
    organiser,
    facilitator: null,
    document: entry.id,
    passage,
  };
}

/** The dates of a sentence, each once: whole ones where there are, else years. */
function datesOf(sentence: SourcedText): string[] {
  const { text } = sentence;
  const whole =
    text
      .match(/(?<!\d)\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}/gu)
      ?.map(readDate)
      .filter((d) => d !== null) ?? [];
  const years = text.match(/(?<![\d/])20\d{2}(?![\d/])/gu) ?? [];
  return [...new Set(whole.length > 0 ? whole : years)];
}

const SERIES =
  /(?:premiers?|premi[èe]res?|autres|pr[ée]c[ée]dent(?:e?s)?|diff[ée]rent(?:e?s)?)\s+(?:[ée]v[ée]nements?|[ée]v[èe]nements?|journ[ée]es?|rencontres?|rendez-vous)\s+(?:d[ée]di[ée]{1,2}s?|consacr[ée]{1,2}s?)\s+/iu;
const ONE =
  /(?:aux?\s|[àa]\s{1,9}(?:la\s|l['’])|sur\s{1,9}(?:la\s|le\s|les\s|l['’])?)((?:(?!\s{1,9}dans\s{1,9}(?:l['’]|la\s|le\s)\p{Lu}).){4,160}?)\s{1,9}dans\s+(?:l['’]|la\s|le\s)(\p{Lu}[\p{L}-]+)/gsu;

/**
 * The days of a series, each by its theme and its department: « de premiers événements dédiés à X dans la Somme, à Y
 * dans le Nord… ». They are of the year of the series that the text has told of just before.
 */
function seriesTold(
  blocks: readonly Block[],
  entry: CatalogueEntry,
  told: readonly EventDraft[],
): EventDraft[] {
  return blocks.flatMap((block) => {
    const lead = block.text.match(SERIES);
    if (!lead) return [];
    const sentence = sentences(block.text.slice(lead.end))[0];
    if (!sentence) return [];
    const series = told.filter((e) => e.date !== null && e.passage.lineStart <= block.lineStart).at(-1);
    return sentence.matchAll(ONE).flatMap(({ whole, groups: [theme, department] }) => {
      if (!theme || !department) return [];
      const passage = series
        ? hull([series.passage, { ...whole.passage, lineEnd: block.lineEnd }])
        : whole.passage;
      return passage
        ? [
            event(
              entry,
              theme.oneLine,
              series?.date ?? null,
              department.oneLine,
              series?.organiser ?? null,
              passage,
            ),
          ]
        : [];
    });
  });
}
