import { fold, parseNumber } from "#lib/text.ts";
import type { Qualifier } from "../layers/note.ts";
import { ABOUT_WORDS, alternatives, NUMBER_WORDS } from "../lexicon/numbers.ts";
import { type Rule, recogniser } from "./engine.ts";

/** How a text means a number, by the words before it. */
const QUALIFIERS: readonly [Qualifier, string][] = [
  ["more", "plus de|plus d['’]|au moins|au minimum|minimum|min\\."],
  ["less", "moins de|moins d['’]"],
  ["about", "environ|près de|pr[èe]s d['’]|autour de|quelque|à peu près|presque"],
  ["up-to", "jusqu['’]à|jusqu['’]au|au plus|au maximum"],
];
const BEFORE = `(?:(?<q>${QUALIFIERS.map(([, words]) => words).join("|")})\\s?)?`;
const AFTER = "(?<after>\\s(?:environ|au moins|au maximum|minimum|maximum)(?!\\p{L}))?";
const NOT_INSIDE = "(?<![\\p{L}\\d.,/°'’-])";

function qualifier(before: string | undefined, after: string | undefined): Qualifier | null {
  const said = before ?? after?.trim();
  if (!said) return null;
  return QUALIFIERS.find(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(said))?.[0] ?? "about";
}

/** Layers whose digits are no number of anything. */
const DIGITS = ["date", "phone", "companyNumber", "email", "url"] as const;

const RULES: readonly Rule<(typeof DIGITS)[number], "number">[] = [
  {
    name: "digits",
    pattern: [
      new RegExp(
        `${NOT_INSIDE}${BEFORE}(?<n>\\d{1,3}(?:[ .\u00a0\u202f\u2009]\\d{3})+(?:,\\d{1,3})?|\\d+(?:,\\d{1,3})?)(?!\\d|(?!(?:m²|m2|m³|m3|kg|km|ha|t|h\\d{0,2}|k€|M€)(?![\\p{L}\\d]))\\p{L})${AFTER}`,
        "iu",
      ),
    ],
    give: ({ said }) => {
      const value = parseNumber((said("n") ?? "").replace(/\.(?=\d{3})/g, ""));
      return value === null ? null : { value, qualifier: qualifier(said("q"), said("after")) };
    },
  },
  {
    name: "words",
    pattern: [
      new RegExp(`(?<![\\p{L}\\d-])${BEFORE}(?<n>${alternatives(NUMBER_WORDS)})(?![\\p{L}\\d-])`, "iu"),
    ],
    give: ({ said }) => {
      const value = NUMBER_WORDS[fold(said("n") ?? "")];
      return value === undefined ? null : { value, qualifier: qualifier(said("q"), undefined) };
    },
  },
  {
    name: "about",
    pattern: [
      new RegExp(
        `(?<![\\p{L}\\d-])(?:une |plus d['’]une |(?:près |environ )(?:d['’])?une )(?<n>${alternatives(ABOUT_WORDS)})(?!\\p{L})`,
        "iu",
      ),
    ],
    give: ({ said }) => {
      const value = ABOUT_WORDS[fold(said("n") ?? "")];
      return value === undefined ? null : { value, qualifier: "about" };
    },
  },
];

/** Numbers in digits and in words, with how they are meant. */
export const numbers = recogniser("number", DIGITS, RULES, DIGITS);
