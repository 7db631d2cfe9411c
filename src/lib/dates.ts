const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);

/** A date as precise as it is known, in French: « 2025-12-04 » → « 4 décembre 2025 », « 2025-07 » → « juillet 2025 ». */
export function frenchDate(partial: string): string {
  const [year = "", month, day] = partial.split("-");
  if (!month) return year;
  const monthName = MONTHS[Number(month) - 1] ?? month;
  if (!day) return `${monthName} ${year}`;
  return `${Number(day) === 1 ? "1er" : Number(day)} ${monthName} ${year}`;
}

/** To make one takes longer than all the days of a page. */
const PARIS_DAY = new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris", dateStyle: "short" });

/** The day of a moment, as Paris counts days: « 2026-11-21 ». */
export function parisDay(moment: Date): string {
  return PARIS_DAY.format(moment);
}

/** The same in words: « 21 novembre 2026 ». */
export function frenchDay(moment: Date): string {
  return frenchDate(parisDay(moment));
}

/** Whether a date, however precisely it is known, is more than so many years before a moment. */
export function isYearsBefore(partial: string, years: number, moment: Date): boolean {
  const [year = "", ...rest] = parisDay(moment).split("-");
  return partial < [Number(year) - years, ...rest].join("-").slice(0, partial.length);
}
