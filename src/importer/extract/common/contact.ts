import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Phone } from "#domain/directory.ts";
import type { Sourced } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

export const EMAIL =
  /(?<![\p{L}\d._%+-])(?!pr[ée]nom[._-]?nom@|nom[._-]?pr[ée]nom@)[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
export const URL_LIKE = /(?:https?:\/\/|www\.)[^\s<>()«»"]*[^\s<>()«»".,;:]/giu;
/** Runs of digits that mean to be a French number, whole or not: « 06 52 65 12 », « 03.21.44.32.98. ». */
export const PHONE = /(?<![\d\p{L}])(?:(?:\+33|0033)\s?(?:\(0\)\s?)?|0\s?)[\d](?:[\s.-]?\d){5,10}(?!\d)/gu;

/** The e-mail addresses of a text, in lower case. */
export function emailsIn(text: SourcedText): Sourced<string>[] {
  return text.matchAll(EMAIL).map(({ whole }) => whole.sourced(whole.text.toLowerCase()));
}

/** The web addresses of a text, « http:// » put before those printed without. */
export function urlsIn(text: SourcedText): Sourced<string>[] {
  return text
    .matchAll(URL_LIKE)
    .map(({ whole }) => whole.sourced(/^http/i.test(whole.text) ? whole.text : `http://${whole.text}`))
    .filter(({ value }) => URL.canParse(value));
}

/** The phone numbers of a text; `e164` is null for one that is no whole French number (the caller reports it). */
export function phonesIn(text: SourcedText): Sourced<Phone>[] {
  return text.matchAll(PHONE).map(({ whole }) => {
    const raw = whole.oneLine;
    const parsed = parsePhoneNumberFromString(raw, "FR");
    return whole.sourced({ e164: parsed?.isValid() ? parsed.number : null, raw });
  });
}
