import { fold } from "#lib/text.ts";
import { MONTHS } from "../../lexicon/months.ts";

const MONTH = `(${MONTHS.join("|")})`;

/**
 * The date of a French text as YYYY, YYYY-MM or YYYY-MM-DD, as precise as it is printed: « 23 avril 2019 »,
 * « Novembre 2021 », « le 04/12/2025 », « 1er juillet 2024 », « 2010 ». The first one; null for none.
 */
export function readDate(text: string): string | null {
  const plain = fold(text);
  const full = new RegExp(`\\b(\\d{1,2})(?:er)? ${MONTH} (\\d{4})\\b`).exec(plain);
  if (full) return iso(full[3], MONTHS.indexOf(full[2] ?? "") + 1, Number(full[1]));
  const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(plain);
  if (numeric) return iso(numeric[3], Number(numeric[2]), Number(numeric[1]));
  const month = new RegExp(`\\b${MONTH} (\\d{4})\\b`).exec(plain);
  if (month) return iso(month[2], MONTHS.indexOf(month[1] ?? "") + 1, null);
  return /\b((?:19|20)\d{2})\b/.exec(plain)?.[1] ?? null;
}

function iso(year: string | undefined, month: number, day: number | null): string | null {
  if (!year || month < 1 || month > 12) return year ?? null;
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  if (day === null) return prefix;
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && day > 0 ? `${prefix}-${String(day).padStart(2, "0")}` : prefix;
}

/** The last year (1900 to 2099) that a text prints; null for none. */
export function readYear(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d|\s?\d{3})/g);
  return years ? Number(years.at(-1)) : null;
}
