import { fold } from "#lib/text.ts";
import { MONTH } from "../../lexicon/months.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";

export interface DayPrinted {
  /** YYYY-MM-DD; null where the weekday that is printed contradicts the date. */
  date: string | null;
  printed: SourcedText;
}

const DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?(\\d{1,2})(?:er)?\\s+(${MONTH})(?:\\s+(20\\d{2}))?(\\s+dernier|\\s+prochain)?(?![\\p{L}])`,
  "giu",
);
const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

/**
 * The days that lines print. One without its year is of the year of the document's own event; « 3 juin dernier » is
 * the last one before it.
 */
export function datesIn(lines: readonly SourcedText[], today: string | null): DayPrinted[] {
  return lines.flatMap((line) =>
    line.matchAll(DAY).flatMap(({ whole, groups }) => {
      const [weekday, day, month, year, relative] = groups;
      if (!day || !month) return [];
      const near = today?.slice(0, 4);
      const said = year?.text ?? near;
      if (!said) return [];
      let date = readDate(`${Number(day.text)} ${month.oneLine} ${said}`);
      if (date?.length !== 10) return [];
      if (!year && today && relative && /dernier/iu.test(relative.text) && date > today)
        date = `${Number(said) - 1}${date.slice(4)}`;
      if (!year && today && relative && /prochain/iu.test(relative.text) && date < today)
        date = `${Number(said) + 1}${date.slice(4)}`;
      return [{ date: isDay(date, weekday?.text ?? null) ? date : null, printed: whole }];
    }),
  );
}

function isDay(date: string, weekday: string | null): boolean {
  return weekday === null || WEEKDAYS[new Date(`${date}T12:00:00Z`).getUTCDay()] === fold(weekday);
}
