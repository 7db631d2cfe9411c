import { MONTH } from "../../lexicon/months.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readPlaceLine } from "../common/place-line.ts";

const DAY = new RegExp(
  `^(?:le\\s)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s\\d{1,2}(?:er)?|\\d{1,2}(?:er)?(?=\\s${MONTH}(?!\\p{L})))(?:\\s${MONTH}(?!\\p{L}))?(?:\\s(?:19|20)\\d{2})?(?:[\\s,–—:·-]{1,4}(?:à\\s)?\\d{1,2}\\s?h(?:\\s?\\d{2})?(?!\\p{L}))?[\\s,–—:·-]{0,4}`,
  "iu",
);
/** « 9 h – Frévent », « 9h30 : Lens » */
const HOUR =
  /^(?:de\s|[àa]\s)?\d{1,2}\s?h(?:\s?\d{2})?(?:\s?(?:[àa]|[–-])\s?\d{1,2}\s?h(?:\s?\d{2})?)?\s?[–—:,·-]\s/iu;

/** What stands behind the day and the hour that open a line; null where none do. */
export function behindDay(text: SourcedText): SourcedText | null {
  const day = text.match(DAY) ?? text.match(HOUR);
  return day ? text.slice(day.end).trim() : null;
}

/** « 11 avril, Denain : journée portes ouvertes de… »: where the line of a day says that something is. */
export function dayPlace(text: SourcedText): SourcedText | null {
  const rest = behindDay(text);
  if (rest && rest.length < 50 && readPlaceLine(rest)) return rest;
  const where = rest?.match(/^([^:]{2,40}?)\s?:\s/u)?.groups[0];
  return where && readPlaceLine(where) ? where : null;
}
