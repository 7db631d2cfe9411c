import type { CatalogueEntry } from "#domain/catalogue.ts";
import { hull, type Passage } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { eventNamesIn } from "../common/event-names.ts";
import { isNearName } from "../common/near-names.ts";
import type { DocumentDraft, FindingDraft } from "../draft.ts";
import { datesIn } from "./dates.ts";
import type { Slide } from "./slides.ts";

export type EventDraft = DocumentDraft["events"][number];

/** The webinar itself, as the catalogue gives it, with the lines of the first slide that say so. */
export function mainEvent(entry: CatalogueEntry, slides: readonly Slide[], fallback: Passage): EventDraft[] {
  if (!entry.event) return [];
  const cover = slides.filter((s) => s.kind === "cover").flatMap((s) => s.lines);
  const wanted = fold(`${entry.event.name} ${entry.title}`);
  const telling = cover.filter(
    (line) =>
      datesIn([line], entry.event?.date ?? null).length > 0 ||
      (line.length > 5 && wanted.includes(fold(line.oneLine))),
  );
  const { name, date, endDate, place, format, organiser } = entry.event;
  return [
    {
      name,
      date,
      endDate: endDate ?? null,
      place: place ?? null,
      format,
      organiser: organiser ?? null,
      facilitator: entry.facilitator ?? null,
      document: entry.id,
      passage: hull(telling.map((line) => line.passage)) ?? fallback,
    },
  ];
}

/** The events that slides tell of or announce: in a sentence, on a poster, in an agenda. */
export function eventsOn(
  slides: readonly Slide[],
  entry: CatalogueEntry,
): { events: EventDraft[]; findings: FindingDraft[] } {
  const events: EventDraft[] = [];
  const findings: FindingDraft[] = [];
  for (const slide of slides) {
    if (slide.kind === "vote" || slide.kind === "cover" || slide.kind === "case") continue;
    if (slide.kind === "agenda") {
      const { events: announced, findings: doubts } = agendaOn(slide, entry);
      events.push(...announced);
      findings.push(...doubts);
    } else events.push(...toldOn(slide, entry), ...posterOn(slide, entry));
  }
  return { events, findings };
}

function event(
  entry: CatalogueEntry,
  name: string,
  date: string | null,
  place: string | null,
  passage: Passage,
): EventDraft {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    name: capital,
    date,
    endDate: null,
    place,
    format: null,
    organiser: null,
    facilitator: null,
    document: entry.id,
    passage,
  };
}

/** « animation du colloque « clauses sociales » du 3 juin dernier »: a name with its day right after it. */
function toldOn(slide: Slide, entry: CatalogueEntry): EventDraft[] {
  return slide.blocks.flatMap(({ text }) =>
    eventNamesIn(text).flatMap((name) => {
      const at = text.text.indexOf(name.text);
      const after = text.slice(at + name.length, at + name.length + 40);
      const [day] = /^\s+(?:du|le)\s+\d/u.test(after.text) ? datesIn([after], entry.event?.date ?? null) : [];
      const passage = day?.date ? hull([name.passage, day.printed.passage]) : null;
      return day?.date && passage ? [event(entry, name.oneLine, day.date, null, passage)] : [];
    }),
  );
}

/** A poster on a slide: a day in capitals, the place under it, the event that the rest of the slide names. */
function posterOn(slide: Slide, entry: CatalogueEntry): EventDraft[] {
  const [name] = slide.blocks.flatMap(({ text }) => eventNamesIn(text));
  if (!name) return [];
  return slide.lines.flatMap((line, i) => {
    const [day] = line.text === line.text.toUpperCase() && line.length <= 40 ? datesIn([line], null) : [];
    if (!day?.date || day.date === entry.event?.date) return [];
    const under = slide.lines[i + 1];
    const place =
      under && under.length <= 60 && under.lineStart - line.lineStart <= 2 && /^\p{Lu}/u.test(under.text)
        ? under
        : null;
    const passage = hull([line.passage, ...(place ? [place.passage] : []), name.passage]);
    return passage ? [event(entry, name.oneLine, day.date, place?.oneLine ?? null, passage)] : [];
  });
}

const LABELLED = /^(.{4,80}?)\s*:\s*(?=(?:le\s+)?\d{1,2}(?:er)?\s+\p{L}+\s+20\d{2}\s*$)/u;

/**
 * The days of an agenda. Their titles stand in columns that recognition mixes, so each is named by the series that
 * the slide announces; a line « Publication : 8 juillet 2025 » names its own.
 */
function agendaOn(slide: Slide, entry: CatalogueEntry): { events: EventDraft[]; findings: FindingDraft[] } {
  const today = entry.event?.date ?? null;
  const series = seriesOn(slide, entry);
  const text = fold(slide.lines.map((line) => line.oneLine).join(" "));
  const online = /webinaires?|visioconference|en ligne/.test(text);
  const organiser = text.includes(fold(entry.publisher)) ? entry.publisher : null;
  const events: EventDraft[] = [];
  const findings: FindingDraft[] = [];
  for (const line of slide.lines) {
    const labelled = line.match(LABELLED)?.groups[0];
    for (const { date, printed } of datesIn([line], today)) {
      if (date === null) findings.push(wrongDay(printed));
      else if (labelled) events.push(event(entry, labelled.oneLine, date, null, line.passage));
      else if (series && date !== today) {
        const passage = hull([series.passage, printed.passage]) ?? printed.passage;
        events.push({
          ...event(entry, series.oneLine, date, null, passage),
          format: online ? "en-ligne" : null,
          organiser,
        });
      }
    }
  }
  return { events, findings };
}

function wrongDay(printed: SourcedText): FindingDraft {
  return {
    code: "contradictory-values",
    passage: printed.passage,
    message: `« ${printed.oneLine} » : ce jour de la semaine n'est pas celui de cette date.`,
    found: printed.oneLine,
    expected: null,
    about: null,
  };
}

const SERIES =
  /webinaires?|rendez-vous|rencontres?|matin[ée]es?|ateliers?|(?:lun|mar|mercre|jeu|vendre)dis/iu;

/** The series that an agenda announces: the collection of the catalogue where it is printed, else a line that says what is to come, else its title. */
function seriesOn(slide: Slide, entry: CatalogueEntry): SourcedText | null {
  const { collection } = entry;
  const printed = collection ? slide.lines.find((line) => isNearName(line.oneLine, collection)) : undefined;
  const told = slide.lines.find(
    (line) => line.length <= 80 && SERIES.test(line.text) && datesIn([line], "2000-01-01").length === 0,
  );
  return printed ?? told ?? slide.blocks[0]?.text.trim() ?? null;
}

const LOOSE =
  /(?<![\p{L}])(?:rendez-vous\s+)?(mi|d[ée]but|fin)[- ](janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?![\p{L}])/giu;
const DAYS_OF: Record<string, readonly [number, number]> = { mi: [10, 20], debut: [1, 10], fin: [20, 31] };

/** A publication announced for a day on one slide and for another time of the month on another. */
export function publicationDoubts(slides: readonly Slide[], events: readonly EventDraft[]): FindingDraft[] {
  const date = events.find((e) => /^publication/i.test(e.name) && e.date?.length === 10)?.date;
  if (!date) return [];
  const day = Number(date.slice(8));
  const expected = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(date),
  );
  return slides
    .flatMap((slide) => slide.lines.flatMap((line) => line.matchAll(LOOSE)))
    .filter(({ groups: [part, month] }) => {
      const [from, to] = DAYS_OF[fold(part?.text ?? "")] ?? [1, 31];
      const isSameMonth = readDate(`1 ${month?.text} 2000`)?.slice(5, 7) === date.slice(5, 7);
      return isSameMonth && (day < from || day > to);
    })
    .map(({ whole }) => ({
      code: "contradictory-values",
      passage: whole.passage,
      message: `« ${whole.oneLine} » ne s'accorde pas avec la publication annoncée ailleurs pour le ${expected}.`,
      found: whole.oneLine,
      expected,
      about: null,
    }));
}
