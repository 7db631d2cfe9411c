import { hasDay } from "#domain/calendar.ts";
import type { Event } from "#domain/directory.ts";
import { tellingWords } from "#domain/publishers.ts";
import { groupBy } from "#lib/group-by.ts";

/** What an event of an agenda is put with others by. */
type Dated = Pick<Event, "slug" | "name" | "date" | "endDate" | "place" | "passage">;

/** An event announced on several days, or by several publications: each of its dates once, and each of the lines that announce it. */
export interface Series<T extends Dated> {
  first: T;
  /** Those that say when it is; « en juin et juillet » says less than the days of these months. */
  dates: T[];
  announcements: T[];
}

/** The events of one name, place and year together, in the order of the first of each. */
export function seriesOf<T extends Dated>(events: readonly T[]): Series<T>[] {
  const key = ({ name, place, date }: T) =>
    `${tellingWords(name).join(" ")} | ${place ?? ""} | ${date?.slice(0, 4)}`;
  return [...groupBy(events, key).values()].flatMap((those) => {
    const [first] = those;
    if (!first) return [];
    const days = those.filter(hasDay);
    const isTold = (event: T) => !hasDay(event) && days.some((day) => holds(event, day.date ?? ""));
    const inOrder = those
      .filter((event) => !isTold(event))
      .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
    const at = ({ passage }: T) => `${passage.document} ${passage.lineStart} ${passage.lineEnd}`;
    return [
      {
        first,
        dates: [...groupBy(inOrder, ({ date, endDate }) => `${date} ${endDate}`).values()].flatMap((d) =>
          d.slice(0, 1),
        ),
        announcements: [...groupBy(those, at).values()].flatMap((a) => a.slice(0, 1)),
      },
    ];
  });
}

/** Whether a month, some months or a year hold a day. */
function holds({ date, endDate }: Dated, day: string): boolean {
  const from = date ?? day;
  const to = endDate ?? from;
  return day.slice(0, from.length) >= from && day.slice(0, to.length) <= to;
}
