import type { SourcedText } from "../../parse/sourced-text.ts";
import type { Token } from "./tokens.ts";

const LONGEST_TITLE = 140;
const UNIT = "(?:fiche|initiative|action|portrait|exp[ée]rience|structure)";
const NUMBER_OF_SHEET = new RegExp(
  `^\\s*${UNIT}\\s*(?:n\\s?°\\s*)?(\\d{1,3})(?:\\s*/\\s*\\d{1,3})?\\s*$`,
  "iu",
);
const NUMBERED_TITLE = new RegExp(
  `^\\s*(?:${UNIT}\\s*(?:n\\s?°\\s*)?)?(\\d{1,3})\\s*(?:[:.)|]|[–—-](?=\\s))\\s*(?=\\S)`,
  "iu",
);
const UNIT_TITLE = new RegExp(
  `^\\s*${UNIT}\\s*(?:n\\s?°\\s*)?\\d{1,3}\\s*(?:[:.|]|[–—-](?=\\s))\\s*\\p{L}`,
  "iu",
);
/** « 25 tonnes », « 3 sites »: a figure in bold heads nothing. */
const FIGURE = /^\s*(?:environ |plus de )?\d[\d\s.,]*(?:[€%]|\p{Ll})/u;

export function isHeading(token: Token): boolean {
  return token.hit === null && token.printed.kind === "heading";
}

/**
 * Can a line head something? A heading can, and a short line on its own that its type sets off. One that ends in a
 * colon announces what follows it.
 */
export function canHead(token: Token): boolean {
  if (token.hit) return false;
  const text = token.printed.text.text.trim();
  if (/[:;,]$/u.test(text)) return false;
  return token.printed.kind === "heading" || isSetOffLine(token);
}

/** A short line in bold or in capitals, or one that counts the sheets. */
export function isSetOffLine({ hit, printed }: Token): boolean {
  if (hit || printed.kind !== "paragraph") return false;
  const { text } = printed;
  const letters = text.text.replace(/[^\p{L}]/gu, "");
  if (letters.length < 3 || text.length > LONGEST_TITLE || FIGURE.test(text.text)) return false;
  if (/[:;,]$/u.test(text.text.trim()) || /@|https?:|www\./u.test(text.text)) return false;
  return text.boldness === 1 || letters === letters.toUpperCase() || UNIT_TITLE.test(text.text);
}

/** A plain line that could be a name: short, without the end of a sentence. */
export function isShortLine({ hit, printed }: Token): boolean {
  const text = printed.text.text.trim();
  return (
    hit === null &&
    printed.kind === "paragraph" &&
    text.length <= 90 &&
    /^["«]?\s?[\p{Lu}\d]/u.test(text) &&
    !/[.!?:;,]$/u.test(text) &&
    !text.includes("\n") &&
    !/@|https?:|www\./u.test(text)
  );
}

/** Does a line only count the sheets: « Fiche n° 3 »? */
export function isNumberOfSheet(token: Token | undefined): boolean {
  return numberAbove(token) !== null;
}

/** The number that stands on a line of its own above the title. */
function numberAbove(token: Token | undefined): string | null {
  if (!token || token.hit || token.printed.kind === "note") return null;
  return NUMBER_OF_SHEET.exec(token.printed.text.text)?.[1] ?? null;
}

/** The number of the line that opens a sheet: « Fiche n° 3 », « Fiche 3 – Entretien ». */
export function numberOfOpening(token: Token): string | null {
  return opensByNumber(token) ? (/\d+/.exec(token.printed.text.text)?.[0] ?? null) : null;
}

/** Does a line open a sheet by its number, alone or before its title? */
export function opensByNumber(token: Token): boolean {
  return isNumberOfSheet(token) || (canHead(token) && UNIT_TITLE.test(token.printed.text.text));
}

/** « Fiche n° 3 : Titre », « 3. Titre »: the number of a sheet and its title without it. */
export function splitNumber(title: SourcedText): { number: string | null; title: SourcedText } {
  const found = title.match(NUMBERED_TITLE);
  return found
    ? { number: found.groups[0]?.text ?? null, title: title.slice(found.end).trim() }
    : { number: null, title };
}
