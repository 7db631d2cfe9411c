import { readDate } from "../extract/common/dates.ts";
import { MONTH } from "../lexicon/months.ts";
import { type Rule, recogniser } from "./engine.ts";

const YEAR = "(?:19|20)\\d{2}";
const DAY = `(?:\\d{1,2}(?:er)? )?${MONTH} ${YEAR}|\\d{1,2}[/.]\\d{1,2}[/.]${YEAR}`;
/** « cumulant 2033 participations »: what things follow is no year, unless a word before says so. */
const NOT_COUNTING = `(?!(?<!(?:en|de|fin|début|depuis|année|courant|dès|mi|printemps|été|automne|hiver|${MONTH}|[àa]|et)[\\s-]\\d{4})\\s(?!plus|puis|mais|dans|sous|sans|vers|très|après|alors|toujours|depuis|nous|ils|elles|trois|les|des|ces|ses|leurs|plusieurs|toutes?)\\p{Ll}{3,}s(?!\\p{L}))`;
const APART = "(?<![\\p{L}\\d])";

const RULES: readonly Rule<never, "date">[] = [
  {
    name: "day or month",
    pattern: [new RegExp(`${APART}(?<d>${DAY})(?!\\d)`, "iu")],
    give: ({ said }) => dated(said("d")),
  },
  {
    name: "year",
    pattern: [
      new RegExp(
        `${APART}(?<d>${YEAR})(?!\\d|\\s\\d{3}|\\s?(?:€|m²|euros|salari|heures|tonnes|personnes))${NOT_COUNTING}`,
        "iu",
      ),
    ],
    give: ({ said }) => dated(said("d")),
  },
  {
    name: "period",
    pattern: [
      new RegExp(
        `${APART}(?:de |entre |depuis )?(?<d>${YEAR})(?:\\s?[-–]\\s?| à | et )(?<e>${YEAR})(?!\\d)`,
        "iu",
      ),
    ],
    give: ({ said }) => {
      const [iso, end] = [said("d"), said("e")];
      return iso && end && iso < end ? { iso, end } : null;
    },
  },
];

function dated(said: string | undefined): { iso: string; end: null } | null {
  const iso = said ? readDate(said) : null;
  return iso ? { iso, end: null } : null;
}

export const dates = recogniser("date", [], RULES);
