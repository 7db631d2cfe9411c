import type { Sourced } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

/** What a field that asks for a SIRET gives. */
export type CompanyNumber =
  | { status: "siret" | "siren"; number: Sourced<string> }
  | { status: "wrong-key" | "wrong-length"; number: Sourced<string> };

/** Sum of the digits from the right, every second one doubled. */
function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, char, i) => {
    const digit = Number(char) * (i % 2 === 1 ? 2 : 1);
    return sum + (digit > 9 ? digit - 9 : digit);
  }, 0);
}

/** The post office numbers its thousands of sites by another rule: the sum of the digits is a multiple of five. */
const OWN_RULE_SIREN = "356000000";

/** Is the key of a SIREN or SIRET (digits only) right? */
export function hasRightKey(digits: string): boolean {
  if (luhnSum(digits) % 10 === 0) return true;
  const ownRule = digits.length === 14 && digits.startsWith(OWN_RULE_SIREN);
  return ownRule && [...digits].reduce((sum, d) => sum + Number(d), 0) % 5 === 0;
}

/**
 * The SIRET or SIREN that a field gives, however its digits are grouped: « 775 624 075 01920 », « 817547813 ».
 * A number of another length, or with a wrong key, is given as printed with what is wrong; null for no digits.
 */
export function readCompanyNumber(text: SourcedText): CompanyNumber | null {
  const runs = text.matchAll(/\d(?:[\s.\u00a0-]?\d){2,}/u);
  const best = [14, 9]
    .map((length) => runs.find(({ whole }) => whole.text.replace(/\D/g, "").length === length))
    .find((run) => run !== undefined);
  const whole = (best ?? runs[0])?.whole;
  if (!whole) return null;
  const digits = whole.text.replace(/\D/g, "");
  const number = whole.sourced(digits);
  if (digits.length !== 14 && digits.length !== 9) return { status: "wrong-length", number };
  if (!hasRightKey(digits)) return { status: "wrong-key", number };
  return { status: digits.length === 14 ? "siret" : "siren", number };
}

/** « 8810 C », « 0113Z Culture de légumes », « 94.99Z »: four digits and a letter. */
export function apeCodesIn(text: SourcedText): Sourced<string>[] {
  return text
    .matchAll(/(?<!\d)\d{2}\.?\d{2}\s?[A-Za-z](?![\p{L}\d])/gu)
    .map(({ whole }) => whole.sourced(whole.text.replace(/[\s.]/g, "").toUpperCase()));
}
