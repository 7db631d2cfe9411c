import { fold } from "#lib/text.ts";
import { type Commune, normalisePostcode } from "./communes.ts";

/**
 * The words around a name that say whether it is a commune in running French, as tables.
 * They match folded text: lower case, no accents.
 */

/** How a text names a commune: with a postcode or department, as a town, « à », « de », or within a list of towns. */
export type PlaceCue = "marked" | "town" | "at" | "of" | "list";

/** Names that are also a word, a first name, a family name or a firm: « à Albert », « la Marquise », « Mme Roye ». */
const ALSO_SOMETHING_ELSE = new Set(
  (
    "aix|albert|amy|andres|avion|baron|bony|bouchon|bourdon|braine|brias|brie|brillon|bulles|bury|bus|cassel|" +
    "champs|charmes|choisies|citerne|clermont|combles|contes|contre|courbes|crespin|creuse|crillon|croisette|croix|" +
    "denier|devise|dieudonne|dives|don|dury|ecurie|eps|erre|essars|etalon|eth|eve|faverolles|fay|fayet|fiefs|fins|" +
    "flers|fleury|folies|frise|germaine|gland|gorges|gouy|grigny|ham|hamel|hangard|hem|hermes|hermin|humbert|" +
    "iron|jumel|l etoile|la bouteille|la comte|la couture|la loge|la madeleine|la selve|laires|lambres|landas|" +
    "le parcq|le titre|les attaques|les autels|long|longueville|lor|louches|marant|marchais|marcy|marle|marly|" +
    "maroilles|marolles|marquise|martigny|maurepas|mello|misery|monceaux|monnes|montaigu|monts|mortiers|moulins|mouy|" +
    "naves|nesle|nesles|noailles|nouvion|oisy|ors|perles|pinon|planques|pommera|pommier|pommiers|pouilly|ravenel|" +
    "regny|remies|remy|richebourg|rieux|riviere|rouville|roye|rue|rully|saint gobain|saint martin|salome|savy|" +
    "selles|serain|serval|servais|servins|sissy|sorel|soupir|staple|sully|suzanne|suzy|tailly|talmas|teneur|thory|" +
    "torcy|varennes|vez|vicq|ville|villeret|villeroy|wail|y"
  ).split("|"),
);

/** Whether the name of a commune, by its key, is also something else in running French. */
export function isAlsoSomethingElse(key: string): boolean {
  return ALSO_SOMETHING_ELSE.has(key);
}

const OF = "(?:de |d'|du |des )$";
const AT = "(?:a |au |aux |sur |dans )$";
const word = (pattern: string) => new RegExp(`(?<![a-z0-9])${pattern}`);

const TOWN = [
  word(
    `(?:villes?|communes?(?: nouvelle)?|mairies?|maires?|villages?|bourgs?|municipalites?|habitants) ${OF}`,
  ),
  word(`(?:base|situe|implante|installe|domicilie|localise|sis|ouvert|loge)(?:e|s|es)? (?:[a-z-]+ )?${AT}`),
  word(`(?:siege|locaux|antenne|agence|site|boutique|magasin|atelier)s? (?:social )?${AT}`),
];

/** A thing named after a town, or that only reaches as far as it: a street, a grouping of communes, a dish. */
const NAMED_AFTER_A_TOWN = [
  word(
    `(?:rues?|routes?|avenues?|av\\.?|boulevards?|bd|places?|chaussees?|quais?|impasses?|allees?|chemins?|faubourgs?|` +
      `portes?|ponts?|rond-points?|squares?|sentiers?|ruelles?|voies?|residences?)(?: [a-z]+)? ${OF}`,
  ),
  word(
    `(?:metropole|communaute(?: de communes| d'agglomeration| urbaine)?|agglomeration|arrondissement|canton|` +
      `pays|bassin|vallees?|canal|foret|baie|bataille|traite)(?: [a-z]+)? ${OF}`,
  ),
  word(`(?:fondation|groupe|entreprise|societe|famille|madame|monsieur|mme|mr|m\\.|duc|comte|marquis) ${OF}`),
  word(`(?:dentelles?|betises?|cremes?|fromages?|tartes?|bieres?|porcelaines?) (?:a la |au |aux |${OF})`),
];

/** « grâce à Albert », « vendu à … » : what follows is as often somebody as somewhere. */
const TO_SOMEBODY = word(
  "(?:grace|merci|face|rapport|contrairement|confi[a-z]+|vend[a-z]*|donn[a-z]+|ced[a-z]+|appartien[a-z]*|factur[a-z]+) (?:a|au|aux) $",
);

const PLAIN_AT = word("(?:a |au |aux |sur |vers |dans |entre |depuis |jusqu'a )$");
const PLAIN_OF = word(OF);

/** A town of this size is what its name means, where a smaller one may be somebody's name. */
const WELL_KNOWN = 5_000;
const UNMISTAKABLE = 15_000;

/** A name in a text, with the words around it. */
export interface Surroundings {
  key: string;
  communes: Commune[];
  printed: string;
  /** What comes before, ending in « à » or « de » also where the article melted into it (« au Portel »). */
  before: string;
  after: string;
  /** The article of its name is written as an ordinary one: « à la Madeleine ». */
  plainArticle: boolean;
}

/** What a name needs to be believed: "open" can be one of a list, "never" stands where no commune can. */
export type Reading = PlaceCue | "open" | "never";

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** The postcode right before a name or in the brackets after it, or what else those brackets hold. */
export function markOf({ before, after }: Surroundings): {
  postcode: string | null;
  bracketed: string | null;
} {
  const bracketed = after.match(/^\s*\(\s*([^()\n]{2,40}?)\s*\)/u)?.[1] ?? null;
  const postcode = before.match(/(?<!\d)(\d{2}[\s.]?\d{3})\s+$/u)?.[1] ?? bracketed;
  return { postcode: postcode && normalisePostcode(postcode), bracketed };
}

/** The word right before, if nothing but a blank lies between. */
export function precedingWord(before: string): string {
  return before.match(/([\p{L}\p{N}'’.-]+)[^\S\n]+$/u)?.[1] ?? "";
}

/** Reads the words around a name that no postcode and no department goes with. */
export function readCue(here: Surroundings): Reading {
  const before = fold(here.before);
  const population = Math.max(...here.communes.map((commune) => commune.population));
  const doubtful = ALSO_SOMETHING_ELSE.has(here.key);
  const shouted = here.printed.length > 1 && here.printed === here.printed.toUpperCase();
  if (TOWN.some((cue) => cue.test(before))) return "town";
  if (NAMED_AFTER_A_TOWN.some((cue) => cue.test(before))) return "never";
  if (shouted && population < WELL_KNOWN) return "never";
  if (PLAIN_AT.test(before)) {
    if (TO_SOMEBODY.test(before) && population < UNMISTAKABLE) return "never";
    return doubtful && population < UNMISTAKABLE ? "never" : "at";
  }
  if (doubtful || here.plainArticle) return "never";
  if (/^[^\S\n]+\p{Lu}/u.test(here.after)) return "never";
  if (PLAIN_OF.test(before)) {
    const owner = precedingWord(here.before.replace(/\s*\p{L}+['’]?\s*$/u, " "));
    return population >= WELL_KNOWN || !isCapital(owner) ? "of" : "never";
  }
  return isCapital(precedingWord(here.before)) ? "never" : "open";
}

/** Whether a list of names that nothing introduces can only be one of towns. */
export function isListOfTowns(communes: Commune[][]): boolean {
  const wellKnown = communes.every((c) => c.some((commune) => commune.population >= WELL_KNOWN));
  return communes.length >= 3 || (communes.length === 2 && wellKnown);
}
