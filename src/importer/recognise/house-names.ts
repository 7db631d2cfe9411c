import { territories } from "#domain/geography/territory.ts";
import { remembered } from "#lib/remembered.ts";
import { comparable, foldInPlace } from "#lib/text.ts";
import { isBody, isGeneric } from "../extract/common/organisation-words.ts";
import { readPlaceLine } from "../extract/common/place-line.ts";
import { structureTypesNamedIn } from "../extract/common/structure-types.ts";
import { COUNTED_PARTS, HOUSES, NO_HOUSE } from "../lexicon/houses.ts";
import type { SourcedText } from "../parse/sourced-text.ts";

/** Has a subject the words of a name: not « Notre atelier », « Chaque structure », « L'objectif »? */
export function isNamed(text: string): boolean {
  const bare = text.replace(/^(?:L['’]|La |Le |Les )/u, "");
  return (
    /^\p{Lu}/u.test(bare) &&
    !/^(?:M(?:on|a|es)\s|Not|Vot|Leur|Chaque|Cet|Ce |C['’]|Son |Sa |Tout|Un|Elle|Il|Nous|Qui|Quoi)/u.test(
      bare,
    )
  );
}

/** Do words open with what is no house of the field: « Appel à projets », « Fondation »? */
export function isNobody(words: SourcedText): boolean {
  return NOBODY.test(foldInPlace(words.text));
}

let territoryNames: ReadonlySet<string> | undefined;

/** « Picardie verte », « le Hainaut »: what a part of the region is called. */
function isTerritory(text: string): boolean {
  territoryNames ??= new Set([
    ...FORMER_REGIONS,
    ...territories().flatMap(({ label, names }) => [label, ...names].map(comparable)),
  ]);
  return territoryNames.has(comparable(text).replace(/^(?:l|la|le|les) /, ""));
}

const FORMER_REGIONS = ["picardie", "nord pas de calais", "hauts de france"];

/** Not a person, a town, a public body, nor words that name nobody. */
export const isHouseName = remembered((name: SourcedText): boolean => {
  const { text } = name;
  if (text.length < 3 || isGeneric(text) || isBody(text) || isNobody(name)) return false;
  // « Thibaut Vasseur dirige Câbl'Avesnois »: a clause; « A. I. »: who speaks.
  if (CLAUSE.test(text) || (/^(?:\p{Lu}\.[\s-]?){2,3}(?:\p{Lu}\.?)?$/u.test(text) && /\s|-/u.test(text)))
    return false;
  // « 50 matelas par semaine »: a count.
  if (/^\d[\d\s,.]{0,12}%?\s\p{Ll}/u.test(text)) return false;
  // « 9 h », « Panneau 3 »: what counts a part of the text, and when it takes place.
  if (HOUR.test(text) || COUNTED_PART.test(text) || LETTERED_PART.test(text)) return false;
  // « Un GEIQ », « Une friperie de plus », « Atelier »: any of them.
  if (ANY_ONE.test(foldInPlace(text))) return false;
  // « Avenir des structures de l'insertion »: a subject, and no one of them.
  if (OF_MANY.test(foldInPlace(text))) return false;
  // « Lieu : 46 rue… »: what a label says; « ENTREPRISE ADAPTÉE · DOULLENS »: what stands side by side.
  if (/\s[:·•|]\s/u.test(text)) return false;
  if (isTerritory(text)) return false;
  // « ACI EI AI »: a row of kinds.
  if (structureTypesNamedIn(name).length > 1) return false;
  if (readPlaceLine(name.without(/^(?:l['’]|la |le |les )/u)) || readPlaceLine(name)) return false;
  if (structureTypesNamedIn(name).some((t) => t.start <= 2 && t.end === text.length)) return false;
  // « la régie de quartier de Péronne »: what it is and where.
  const [type] = structureTypesNamedIn(name);
  const rest = type && type.start <= 3 ? name.slice(type.end) : null;
  return !(
    rest &&
    /^\s(?:de|du|d['’]|à|au)/u.test(rest.text) &&
    readPlaceLine(rest.without(/^\s(?:de\s|du\s|d['’]|à\s|au\s)/u))
  );
});

const HOUR = /^\d{1,2}\s?h(?:\s?\d{2})?$/u;
const COUNTED_PART = new RegExp(`^(?:${COUNTED_PARTS})s?(?:\\s(?:n°\\s?)?\\d|$)`, "iu");
/** « ATELIER A », « Séquence II »: the same by a letter. */
const LETTERED_PART = new RegExp(
  `^(?:${COUNTED_PARTS}|ateliers?|tables? rondes?|groupes?|sessions?)\\s(?:n°\\s?)?(?:[A-Z]|[IVX]{1,4}|\\d{1,2})$`,
  "iu",
);
const CLAUSE =
  /\p{L}\s(?:dirige|préside|anime|gère|emploie|accompagne|présente|raconte|reçoit|explique|accueille|regroupe|propose)\s\p{Lu}/u;
const OF_MANY =
  /(?<!\p{L})(?:des|les|aux|entre|nos|vos) (?:structures|entreprises|associations|chantiers|ateliers|acteurs|employeurs) (?:d'insertion|de l'(?:insertion|iae|economie sociale)|d'utilite sociale|adaptees|inclusi(?:ve|f)s|solidaires|sociales)/u;
const ANY_ONE = new RegExp(
  `^(?:(?:${HOUSES.common})$|(?:une?|des|chaque|toute?s?) (?:${HOUSES.inclusive}|aci|siae|ei|ea|esat|etti|geiq|ptce|entreprises?|associations?|chantiers? d'insertion|regies?)(?![\\p{L}]))`,
  "u",
);
/** What capitals name and that is no house of the field. */
const NOBODY = new RegExp(`^(?:l'|la |le |les )?(?:${NO_HOUSE})(?![\\p{L}])`, "u");
