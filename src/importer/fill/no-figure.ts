import { COUNTED } from "../lexicon/counted.ts";
import type { SourcedText } from "../parse/sourced-text.ts";

/** A number where a sentence prints it, with its unit. */
export interface Printed {
  start: number;
  /** Where its number ends and its unit begins. */
  middle: number;
  end: number;
  value: number;
  unit: string | null;
  isMoney: boolean;
}

/** After a number: a time of day, an age, a length of time, a rank, a score, a name that begins with it. */
export const NO_COUNT =
  /^\s?(?:h\d{0,2}(?!\p{L})|(?:ans?|mois|semaines?(?!\sd['’])|jours?|minutes?|fois|phases?|domaines?|dimensions?|[ée]tapes?|volets?|premi[èe]re?s?|derni[èe]re?s?|points? de (?:pourcentage|croissance|plus|moins))(?!\p{L})|[-–]\d|(?:er|re|nde?|e|[èe](?:re|me))(?!\p{L})|\/|\p{Lu}\p{Ll})/u;
/** « de 4 h 30 à 22 heures », « à moins de 40 km »: hours of the clock and distances count nothing. */
const CLOCK = /^\s(?:à|a|-|–)\s?\d|^\s(?:du matin|du soir|par jour)/u;
const DISTANCE_BEFORE = /(?<!\p{L})(?:à|a|dans un rayon de|rayon de|distance de)\s?(?:environ )?$/iu;
const NUMBERED =
  /(?<!\p{L})(?:phase|axe|[ée]tape|volume|tome|n°|num[ée]ro|niveau|article|lot|type|version|page|fiche|chapitre|loi|scope|ann[ée]es)\s?$/iu;
/** « des marchés de plus de 90 000 euros »: a threshold, not a sum. */
const THRESHOLD = /(?:march[ée]s?|lots?|contrats?|achats?|entreprises?)\s[^.;,]{0,20}$/iu;
const OVER = /^(?:plus|moins|au-del[àa]|[àa] partir|sup[ée]rieur|inf[ée]rieur)/iu;
/** « les plus de 65 ans », « (62) », « Foyer 80, »: an age, a department, a name. */
const IN_NAME = /\p{Lu}[\p{L}'’]*\s$/u;
/** What numbers in words may count: a hundred « deux » of a text count nothing that matters. */
const COUNTS = new RegExp(`^\\s(?:\\p{Ll}+\\s)?(?:${COUNTED})(?!\\p{L})`, "u");

/** Does a number of a sentence count nothing? */
export function isNoFigure({ start, end, unit, isMoney }: Printed, sentence: SourcedText): boolean {
  const before = sentence.text.slice(Math.max(0, start - 160), start);
  const printed = sentence.text.slice(start, end);
  const rest = sentence.text.slice(end);
  // « 10 000 paniers solidaires » between quotation marks is the name of an action.
  if (/[«“]\s?$/u.test(before) && /^\s\p{Ll}[^«»“”.;,:]{2,50}[»”]/u.test(rest)) return true;
  if (/\d[^,;.]{0,60}\ssur\s+$/u.test(before.slice(-70)) && /^\d/u.test(printed)) return true;
  if (isMoney) return THRESHOLD.test(before) && OVER.test(printed);
  if (unit && /^heures?$/u.test(unit)) return CLOCK.test(rest) || /\d\s(?:à|a)\s$/u.test(before);
  if (unit && /^km$/u.test(unit)) return DISTANCE_BEFORE.test(before) || OVER.test(printed);
  if (unit) return false;
  if (NO_COUNT.test(rest) || NUMBERED.test(before)) return true;
  if (/\(\s*$/u.test(before) && /^\s*\)/u.test(rest)) return true;
  if (IN_NAME.test(before) && /^\s*(?:[,):]|$|(?:pour|à|de|du|en|par|dans|est|a|qui)\s)/u.test(rest))
    return true;
  if (/\d/u.test(printed)) return false;
  const isAbout = /^(?:une|plus d['’]une|pr[èe]s|environ)\s/iu.test(printed) || /aine$/iu.test(printed);
  if (isAbout) return !/^\sd(?:e\s|['’])/u.test(rest);
  return (
    !COUNTS.test(rest) ||
    /(?<!\p{L})(?:les|ces|ses|nos|leurs|tous|toutes|l['’]une? des|chacune? des|entre)\s$/iu.test(before)
  );
}
