/** The places that the words of a search name. Typed words have neither capitals nor hyphens to go by. */
import { DEPARTMENTS, type DepartmentCode } from "../departments.ts";
import { editDistance, type SearchToken } from "../search-words.ts";
import { isAlsoSomethingElse } from "./commune-cues.ts";
import { ARTICLE, isCommonNoun, nameKey, nameWord } from "./commune-names.ts";
import { type Commune, communeIndex, departmentOfPostcode } from "./communes.ts";
import { distanceBefore } from "./distance-words.ts";
import elsewhereNames from "./elsewhere.json" with { type: "json" };
import { type Territory, territories } from "./territory.ts";

export type MeantPlace =
  | { kind: "commune"; commune: Commune }
  | { kind: "territory"; territory: Territory }
  | { kind: "department"; code: DepartmentCode }
  /** A place of France that the directory does not reach. */
  | { kind: "elsewhere"; label: string };

export interface PlaceMention {
  place: MeantPlace;
  /** The first and last token, what introduces the name included. */
  from: number;
  to: number;
  /** The first token of the name itself. */
  nameFrom: number;
  /** « à », « près de »… say that a place follows; « de » may; null where nothing introduces it. */
  introduced: "at" | "of" | null;
  /** Its name is also an ordinary word, or a name that it bore, or only the beginning of one. */
  doubtful: boolean;
  /** People of the commune; 0 for what is none. */
  population: number;
  /** In kilometres, where the words say it: « 20 km autour de Hirson ». */
  radius: number | null;
}

interface KnownName {
  place: MeantPlace;
  doubtful: boolean;
  population: number;
}

const LONGEST_NAME = 7;
/** A town of this size may be called by the beginning of its name: « Marcq », « Boulogne ». */
const CALLED_SHORT = 1_500;
const QUALIFIER = /^(?:sur|en|les|sous|de|du|d|la|l|au|aux|pres|lez|et)$/;

const phrases = (list: string) => list.split(" | ").map((phrase) => phrase.split(" "));
/** Longest first. */
const AT = phrases(
  "aux alentours de | aux environs de | alentours de | alentours d | environs de | environs d | a proximite de | a proximite d | proximite de | non loin de | du cote de | du cote d | a cote de | a cote d | autour de | autour d | pres de | pres d | pres du | proche de | proche d | proches de | secteur de | secteur d | secteur | ville de | commune de | departement de la | departement de l | departement du | departement de | departement | region de | dans le coin de | dans la | dans le | dans les | dans l | dans | sur la | sur le | sur l | sur | vers | en | au | aux | a la | a l | a",
);
const NEAR = AT.filter(
  ([first = "", ...rest]) =>
    /^(?:pres|autour|proche|proches|alentours|environs|non)$/.test(first) || rest.length > 1,
);
const OF = phrases("de la | de l | de | du | des | d");

/** The places named, from the left; of names that overlap the longest. */
export function placesInWords(tokens: readonly SearchToken[]): PlaceMention[] {
  const keys = tokens.map(({ word }) => nameWord(word));
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < keys.length; ) {
    const found = nameAt(keys, at);
    if (!found || isCommonNoun(keys, at, found.known)) {
      at += 1;
      continue;
    }
    const previous = mentions.at(-1);
    const earliest = (previous?.to ?? -1) + 1;
    const said = introduction(keys, at, earliest);
    const distance = distanceBefore(keys, said.from, earliest);
    const { from, introduced } = distance ? { from: distance.from, introduced: "at" as const } : said;
    // « le 59 », « dans le 02 »: a bare number is no place
    if (!(found.isNumber && introduced !== "at" && keys[at - 1] !== "le")) {
      mentions.push({
        place: found.known.place,
        from,
        to: at + found.length - 1,
        nameFrom: at,
        introduced,
        doubtful: found.known.doubtful,
        population: found.known.population,
        radius: distance?.km ?? null,
      });
    }
    at += found.length;
  }
  return withPostcodes(mentions, keys);
}

function nameAt(keys: readonly string[], at: number) {
  const names = knownNames();
  for (let length = Math.min(LONGEST_NAME, keys.length - at); length > 0; length--) {
    const key = keys.slice(at, at + length).join(" ");
    const known = names.get(key) ?? (length === 1 ? ofPostcode(key) : undefined);
    if (known) return { known, length, isNumber: /^\d\d$/.test(key) };
  }
  // « près de » says that a town follows, be it misspelled.
  const isNear = NEAR.some((phrase) => phrase.every((word, i) => keys[at - phrase.length + i] === word));
  const meant = isNear ? nearestPlace(keys[at] ?? "") : null;
  return (
    meant && { known: { place: meant.place, doubtful: false, population: 0 }, length: 1, isNumber: false }
  );
}

function introduction(keys: readonly string[], nameFrom: number, earliest: number) {
  for (const [introduced, list] of [
    ["at", AT],
    ["of", OF],
  ] as const) {
    for (const phrase of list) {
      const from = nameFrom - phrase.length;
      if (from >= earliest && phrase.every((word, i) => keys[from + i] === word)) return { from, introduced };
    }
  }
  return { from: nameFrom, introduced: null };
}

/** « 59000 Lille », « Arras 62000 », « 62008 Arras » are one place, the one that is named. */
function withPostcodes(mentions: PlaceMention[], keys: readonly string[]): PlaceMention[] {
  const isPostcode = ({ nameFrom }: PlaceMention) => /^\d{5}$/.test(keys[nameFrom] ?? "");
  const out: PlaceMention[] = [];
  for (const next of mentions) {
    const last = out.at(-1);
    const together = last && next.from === last.to + 1 && isPostcode(last) !== isPostcode(next);
    const [named, postcode] = last && isPostcode(last) ? [next, last] : [last, next];
    const code = together ? departmentOfPostcode(keys[postcode.nameFrom] ?? "") : null;
    if (last && named?.place.kind === "commune" && named.place.commune.department === code)
      out.splice(-1, 1, { ...last, place: named.place, to: next.to, doubtful: false });
    else out.push(next);
  }
  return out;
}

function ofPostcode(key: string): KnownName | undefined {
  if (!/^\d{5}$/.test(key)) return undefined;
  const served = communeIndex().byPostcode.get(key) ?? [];
  const largest = served.toSorted((a, b) => b.population - a.population)[0];
  if (largest) return { place: { kind: "commune", commune: largest }, doubtful: false, population: 0 };
  const code = departmentOfPostcode(key);
  const isFrench = Number(key) >= 1000 && Number(key) < 98_000;
  if (!isFrench) return undefined;
  // « 62008 » is a CEDEX of its department
  const place: MeantPlace = code ? { kind: "department", code } : { kind: "elsewhere", label: key };
  return { place, doubtful: false, population: 0 };
}

let names: Map<string, KnownName> | undefined;

/** Every name that a place is called by, by `nameKey`; built at the first question. */
function knownNames(): Map<string, KnownName> {
  names ??= buildNames();
  return names;
}

function buildNames(): Map<string, KnownName> {
  const index = new Map<string, KnownName>();
  const add = (key: string, place: MeantPlace, doubtful: boolean, population = 0) => {
    const known = index.get(key);
    if (key.length > 1 && (!known || (known.doubtful && !doubtful) || population > known.population))
      if (!known || known.doubtful || !doubtful) index.set(key, { place, doubtful, population });
  };
  for (const { code, name } of DEPARTMENTS) {
    add(nameKey(name), { kind: "department", code }, false);
    add(code, { kind: "department", code }, false);
  }
  for (const territory of territories().filter((t) => t.isUsual))
    for (const name of territory.names) add(nameKey(name), { kind: "territory", territory }, false);
  const { byName, byFormerName } = communeIndex();
  const largest = (communes: readonly Commune[]) =>
    communes.toSorted((a, b) => b.population - a.population)[0] as Commune;
  for (const [key, communes] of byName) {
    const commune = largest(communes);
    if (!index.has(key))
      add(key, { kind: "commune", commune }, isAlsoSomethingElse(key) || key.length < 4, commune.population);
  }
  for (const territory of territories()) {
    for (const name of territory.names)
      if (!index.has(nameKey(name))) add(nameKey(name), { kind: "territory", territory }, false);
  }
  for (const [key, communes] of byFormerName) {
    if (!index.has(key)) add(key, { kind: "commune", commune: largest(communes) }, true);
  }
  for (const [key, communes] of byName) {
    const commune = largest(communes);
    if (commune.population < CALLED_SHORT) continue;
    for (const short of shortNames(key)) {
      if (!index.has(short) || index.get(short)?.doubtful)
        add(short, { kind: "commune", commune }, true, commune.population);
    }
  }
  for (const label of elsewhereNames)
    if (!index.has(nameKey(label))) add(nameKey(label), { kind: "elsewhere", label }, false);
  return index;
}

/** « Marcq » of « Marcq-en-Barœul », « Touquet » of « Le Touquet-Paris-Plage ». */
function shortNames(key: string): string[] {
  const all = key.split(" ");
  const heads = all.flatMap((word, i) => {
    const head = all.slice(0, i).join(" ");
    const stands = i > 0 && (QUALIFIER.test(word) || i > 1) && !QUALIFIER.test(all[i - 1] ?? "");
    return stands && head.replace(ARTICLE, "").length >= 5 && head !== "saint" && head !== "sainte"
      ? [head]
      : [];
  });
  return [...heads, key, ...heads].flatMap((name) =>
    ARTICLE.test(name) ? [name, name.replace(ARTICLE, "")] : name === key ? [] : [name],
  );
}

/** A misspelled name is taken for that of a town, not of a hamlet. */
const SMALLEST_MENDED = 800;

/** The commune or territory whose name is nearest to words that are nowhere else; null where none is near. */
export function nearestPlace(key: string): { place: MeantPlace; name: string; distance: number } | null {
  let best: { place: MeantPlace; name: string; distance: number; population: number } | null = null;
  const allowed = key.length < 5 ? 1 : key.length < 8 ? 1 : 2;
  if (key.length < 4) return null;
  for (const [name, { place, population, doubtful }] of knownNames()) {
    if (Math.abs(name.length - key.length) > allowed || name[0] !== key[0] || /\d/.test(name)) continue;
    if (place.kind === "elsewhere" || doubtful) continue;
    if (place.kind === "commune" && population < SMALLEST_MENDED) continue;
    const distance = editDistance(key, name);
    const isBetter =
      !best || distance < best.distance || (distance === best.distance && population > best.population);
    if (distance > 0 && distance <= allowed && isBetter) best = { place, name, distance, population };
  }
  return best;
}

/** « Aisne », « Amiens », « Senlis (Oise) » where several communes of the region have the name. */
export function placeLabel(place: MeantPlace): string {
  switch (place.kind) {
    case "commune": {
      const { name, department } = place.commune;
      const namesakes = communeIndex().byName.get(nameKey(name)) ?? [];
      const where = DEPARTMENTS.find((d) => d.code === department)?.name;
      return namesakes.length > 1 ? `${name} (${where})` : name;
    }
    case "territory":
      return place.territory.label;
    case "department":
      return DEPARTMENTS.find((d) => d.code === place.code)?.name ?? place.code;
    case "elsewhere":
      return place.label;
    default:
      return place satisfies never;
  }
}
