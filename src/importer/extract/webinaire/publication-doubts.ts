import { fold } from "#lib/text.ts";
import { readDate } from "../common/dates.ts";
import type { FindingDraft } from "../draft.ts";
import type { EventDraft } from "./event-draft.ts";
import type { Slide } from "./slides.ts";

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
