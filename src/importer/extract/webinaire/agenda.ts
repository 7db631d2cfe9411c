import type { CatalogueEntry } from "#domain/catalogue.ts";
import { hull } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName } from "../common/near-names.ts";
import type { FindingDraft } from "../draft.ts";
import { datesIn } from "./dates.ts";
import { type EventDraft, eventOf } from "./event-draft.ts";
import type { Slide } from "./slides.ts";

const LABELLED = /^(.{4,80}?)\s*:\s*(?=(?:le\s+)?\d{1,2}(?:er)?\s+\p{L}+\s+20\d{2}\s*$)/u;
const HOURS =
  /^[\s,|–-]*(?:de\s)?\d{1,2}\s?[hH:]\s?\d{0,2}(?:\s?(?:[-–—/]|à|a)\s?\d{1,2}\s?[hH:]\s?\d{0,2})?/u;
/** A poster or a line of an agenda that holds one day and a title: « Mardi 6 avril Garde d'enfants ». */
const LONGEST_TITLE = 120;

/**
 * The days of an agenda. Where each line holds one day, the words after it name it; titles in columns are mixed by
 * recognition, so those days are named by the series that the slide announces; « Publication : 8 juillet 2025 »
 * names its own.
 */
export function agendaOn(
  slide: Slide,
  entry: CatalogueEntry,
): { events: EventDraft[]; findings: FindingDraft[] } {
  const today = entry.event?.date ?? null;
  const series = seriesOn(slide, entry);
  const text = fold(slide.lines.map((line) => line.oneLine).join(" "));
  const online = /webinaires?|visioconference|en ligne/.test(text);
  const organiser = text.includes(fold(entry.publisher)) ? entry.publisher : null;
  const events: EventDraft[] = [];
  const findings: FindingDraft[] = [];
  slide.lines.forEach((line, i) => {
    const labelled = line.match(LABELLED)?.groups[0];
    const days = datesIn([line], today);
    for (const { date, printed } of days) {
      if (date === null) findings.push(wrongDay(printed));
      const title =
        days.length === 1 && !labelled ? titleBeside(line, printed, slide.lines[i + 1] ?? null) : null;
      if (title && (date === null || date !== today))
        events.push(
          eventOf(entry, title.oneLine, date, null, hull([line.passage, title.passage]) ?? line.passage),
        );
      else if (date === null) continue;
      else if (labelled) events.push(eventOf(entry, labelled.oneLine, date, null, line.passage));
      else if (series && date !== today) {
        const passage = hull([series.passage, printed.passage]) ?? printed.passage;
        events.push({
          ...eventOf(entry, series.oneLine, date, null, passage),
          format: online ? "en-ligne" : null,
          organiser,
        });
      }
    }
  });
  return { events, findings };
}

/** The title that follows a day on its line, or fills the line under a day that stands alone. */
function titleBeside(line: SourcedText, printed: SourcedText, under: SourcedText | null): SourcedText | null {
  const end = line.text.indexOf(printed.text) + printed.length;
  const before = line.text.slice(0, line.text.indexOf(printed.text)).trim();
  const isHead = /^(?:[-–•*>]|le|du|lun\p{L}*|mar\p{L}*|mer\p{L}*|jeu\p{L}*|ven\p{L}*)?$/iu.test(before);
  if (!isHead) return null;
  const after = line
    .slice(end)
    .without(HOURS)
    .without(/^[\s:,|–—-]+/u)
    .without(/[\s.;,]+$/u)
    .trim();
  const title =
    after.isBlank &&
    under &&
    under.lineStart - line.lineStart === 1 &&
    datesIn([under], "2000-01-01").length === 0
      ? under.trim()
      : after;
  const isTitle =
    title.length >= 8 &&
    title.length <= LONGEST_TITLE &&
    /^[\p{Lu}«"]/u.test(title.text) &&
    title.oneLine.split(" ").length >= 2;
  return isTitle ? title : null;
}

/** One event for each title and day; a title that two slides give for two days has none that is certain. */
export function settled(events: readonly EventDraft[]): { events: EventDraft[]; findings: FindingDraft[] } {
  const kept: EventDraft[] = [];
  const findings: FindingDraft[] = [];
  for (const next of events) {
    const same = kept.find((e) => isNearName(e.name, next.name) && !isSeries(next, events));
    if (!same) kept.push(next);
    else if (same.date === null || next.date === null || same.date === next.date) {
      if (same.date === null && !findings.some((f) => f.found === same.name)) {
        same.date = next.date;
        if (next.date) same.passage = next.passage;
      }
    } else {
      findings.push({
        code: "contradictory-values",
        passage: next.passage,
        message: `« ${next.name} » est annoncé pour le ${longDate(same.date)} et pour le ${longDate(next.date)}.`,
        found: same.name,
        expected: null,
        about: null,
      });
      same.date = null;
    }
  }
  return { events: kept, findings };
}

/** A name that a slide gives to several days at once is that of a series. */
function isSeries({ name, passage }: EventDraft, events: readonly EventDraft[]): boolean {
  return events.filter((e) => e.name === name && e.passage.lineStart === passage.lineStart).length > 1;
}

function longDate(date: string): string {
  return new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
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
