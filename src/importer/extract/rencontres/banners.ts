import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

/** What a banner says of the unit that it heads. */
export interface BannerWords {
  kind: "banner";
  unit: "workshop" | "round-table";
  number: string | null;
  /** What stands on the line after the words of the banner. */
  rest: SourcedText | null;
}

const NUMBER = "(?:n\\s?[°o]\\s?)?(?<number>\\d{1,2}|[ivx]{1,5}(?![\\p{L}])|[a-h](?![\\p{L}'-]))";
const SAYS =
  "(?:synthese|restitution|compte[- ]rendu|retour|bilan|carnet|cahier|fiche|memo|feuille|carte|notes?|recit)";
const OF = "(?: de| des| du| sur| d')?(?: ?la| ?le| ?l'| ?les)?";
const SEPARATOR = "\\s*[-:.|,]\\s*";
const UNITS = [
  { unit: "workshop", name: "(?:atelier(?: solutions?| thematique)?|session|sequence|thematique|forum)" },
  {
    unit: "round-table",
    name: "(?:(?:grande? |premiere |seconde |deuxieme )?(?:table[ -]ronde|(?:seance )?pleniere|conference|debat(?! sur)))(?: (?:d'ouverture|de cloture|inaugurale|introductive|finale|(?:du|de la|de l'|d') ?(?:matin|matinee|midi|apres[- ]midi|soir|soiree)))?",
  },
] as const;
const BANNERS = UNITS.map(({ unit, name }) => ({
  unit,
  expression: new RegExp(
    `^(?<before>${SAYS}${OF}\\s?)?${name}(?:\\s*${NUMBER})?(?<after>(?:${SEPARATOR}|\\s+)${SAYS})?(?<end>\\s*$|${SEPARATOR}|\\s*(?="))`,
    "u",
  ),
}));

/** « Atelier 3 - Synthèse », « Restitution de la table ronde « … » », « Atelier n° 2 : Se loger ». */
export function readBanner(line: SourcedText): BannerWords | null {
  if (line.length > 140) return null;
  const folded = foldInPlace(line.text);
  for (const { unit, expression } of BANNERS) {
    const found = expression.exec(folded);
    if (!found?.groups) continue;
    const { before, number, after } = found.groups;
    const rest = line.slice(found[0].length).trim();
    const alone = rest.isBlank && unit === "round-table";
    const quoted = /^[«"“]/u.test(rest.text);
    // « TABLE RONDE – COMMENT TENIR ? »
    const marked = /[-:|]/u.test(found.groups.end ?? "") && !rest.isBlank;
    const inCapitals = !/\p{Ll}/u.test(line.text.slice(0, 7));
    if (
      !before &&
      !after &&
      !number &&
      !quoted &&
      !alone &&
      !(marked && (unit === "round-table" || inCapitals))
    )
      continue;
    // A line of a table of contents, or a sentence that begins with the word, is no banner.
    if (/(?:\.{2,}|…)\s*\d{1,3}$/u.test(rest.text)) continue;
    if (!rest.isBlank && !quoted && !/^\p{Lu}/u.test(rest.text)) continue;
    return {
      kind: "banner",
      unit,
      number: number ? number.toUpperCase() : null,
      rest: rest.isBlank ? null : rest,
    };
  }
  return null;
}
