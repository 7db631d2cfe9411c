import type { CatalogueEntry } from "#domain/catalogue.ts";
import { hull, type Passage } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { eventNamesIn } from "../common/event-names.ts";
import type { FindingDraft } from "../draft.ts";
import { agendaOn, settled } from "./agenda.ts";
import { datesIn } from "./dates.ts";
import { type EventDraft, eventOf } from "./event-draft.ts";
import type { Slide } from "./slides.ts";

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
  for (const [i, slide] of slides.entries()) {
    if (slide.kind === "vote" || slide.kind === "cover" || slide.kind === "case") continue;
    if (slide.kind === "agenda") {
      const { events: announced, findings: doubts } = agendaOn(slide, entry);
      events.push(...announced);
      findings.push(...doubts);
    } else events.push(...toldOn(slide, entry), ...posterOn(slide, slides[i - 1] ?? null, entry));
  }
  const once = settled(events);
  return { events: once.events, findings: [...findings, ...once.findings] };
}

/** « animation du colloque « clauses sociales » du 3 juin dernier »: a name with its day right after it. */
function toldOn(slide: Slide, entry: CatalogueEntry): EventDraft[] {
  return slide.blocks.flatMap(({ text }) =>
    eventNamesIn(text).flatMap((name) => {
      const at = text.text.indexOf(name.text);
      const after = text.slice(at + name.length, at + name.length + 40);
      const [day] = /^\s+(?:du|le)\s+\d/u.test(after.text) ? datesIn([after], entry.event?.date ?? null) : [];
      const passage = day?.date ? hull([name.passage, day.printed.passage]) : null;
      return day?.date && passage ? [eventOf(entry, name.oneLine, day.date, null, passage)] : [];
    }),
  );
}

/** A poster on a slide: a day in capitals, the place under it, the event that the slide or the one before it names. */
function posterOn(slide: Slide, before: Slide | null, entry: CatalogueEntry): EventDraft[] {
  const [name] = [...slide.blocks, ...(before?.blocks ?? [])]
    .flatMap(({ text }) => eventNamesIn(text))
    .filter((n) => !/^webinaires?/iu.test(n.text));
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
    return passage ? [eventOf(entry, name.oneLine, day.date, place?.oneLine ?? null, passage)] : [];
  });
}
