import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { findCommune } from "#domain/geography/find-commune.ts";
import { place } from "../../fill/places.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { PlaceDraft } from "../draft.ts";
import { EXAMPLE } from "./expectations.ts";

const NAME_ENDS =
  /\s+(?:et\s+(?:de|du|d[’'])|ET\s+(?:DE|DU|D[’']))(?:\s|[’'])|\s*\(|\s*[,:;]|\s+(?:qui|QUI|pour|POUR|porté|PORTE)\s|\s[–-]\s/u;
/** « L'ATELIER X : une entreprise… », « LA RÉGIE X ET SON COMPTOIR… », « LE PROJET X : …, PORTE PAR Y ». */
const TITLED =
  /^(?:[LIU|][’'`]{1,2}|LA\s|LE\s|LES\s|La\s|Le\s|Les\s)\s?.+?(?:\s*:\s|\s+(?:ET|et)\s+(?:SON|SA|SES|LEUR|son|sa|ses|leur)|,?\s+(?:PORTE|port[ée])E?e?\s+(?:PAR|par)\s)/su;
/** « X, ou comment… », « X : un chantier qui… », « X - Ville (59) », in a list where each item names an initiative. */
const ITEM_NAME =
  /^(\p{Lu}[^:;.?!«»]{1,58}?)(?:\s*:\s|,\s+(?:ou\s|une?\s|la\s|le\s|l[’']|OU\s|UNE?\s|LA\s|LE\s|L[’'])|,\s+(?=\p{Lu}\p{L}+(?:[\s-]\p{L}+){0,12}\s\(\d\d\))|\s+[–—-]\s+|\s\(\d\d\)\s*$)/su;
const OWN = /\s+(?:ET|et)\s+(?:SON|SA|SES|LEUR|son|sa|ses|leur)\s.*$/su;
const PROJECT =
  /^(?:(?:LE|le|LA|la|L[’']|l[’'])\s?)?(?:PROJET|projet|DISPOSITIF|dispositif|PROGRAMME|programme|INITIATIVE|initiative)\s+/u;
const ARTICLE = /^(?:[lIU|][’'`]{1,2}|la\s|le\s|les\s|L[’'`]{1,2}(?=\p{Lu}{2}))/u;
/** « Une phrase qui accroche » : X (02) — the quote is a title, the name stands after it. */
const AFTER_QUOTE =
  /^[^«"“]{0,60}[«"“]\s{0,3}([^»"”]{3,160}?)\s{0,3}[»"”]\s{0,3}(?:[:–—,-]\s{0,3}|\s)(.{3,})$/su;
const NAME_THEN_TELLS = /^(?:LA|LE|LES|L[’']|UNE?|la|le|les|l[’']|une?)\s?\p{L}/u;
/** An item that says what is to be done, and names nobody. */
const ACTION =
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di\s|webinaire|introduction|contexte|conclusion|retours?|questions?|accueil|mot |ouverture|cl[oô0]ture|\p{L}+(?:er|ir|oir|ERE?|IR)(?:\s|$)|comment |pourquoi |quels? |quelles? |les? mots?|en bref|\d)/iu;

/** The name that an item of contents announces; `sure` items name an initiative each, whatever they open with. */
export function nameAnnounced(text: SourcedText, sure: boolean): SourcedText | null {
  const name =
    exampleIn(text) ??
    besideQuote(text) ??
    apposedIn(text) ??
    titledIn(text) ??
    (sure ? itemName(text) : null);
  const kept = withoutTown(name?.trim() ?? null)?.without(/[\s.;,:]+$/u);
  return kept && !kept.isBlank && kept.length <= 80 && /\p{Lu}/u.test(kept.text) ? kept : null;
}

function exampleIn(text: SourcedText): SourcedText | null {
  const tail = text.match(EXAMPLE)?.groups[0];
  return tail ? headOf(tail) : null;
}

function headOf(text: SourcedText): SourcedText {
  const end = text.match(NAME_ENDS);
  return (end ? text.slice(0, end.start) : text)
    .trim()
    .without(ARTICLE)
    .without(/\s*[»"”]$/u);
}

/** « Slogan » : le PTCE X (62) names what follows the quote; « X » : LA CENTRALE DE… names what is quoted. */
function besideQuote(text: SourcedText): SourcedText | null {
  const [quoted, rest] = text.match(AFTER_QUOTE)?.groups ?? [];
  // « Le garage « X » de Ville »: what is quoted is the name, and where it is follows.
  if (!quoted || !rest || isTown(rest.match(OF_TOWN)?.groups[0]?.oneLine ?? "", null)) return null;
  const head = headOf(rest);
  const words = (t: SourcedText) => t.oneLine.split(" ").length;
  const opens = /^\s*[«"“]/u.test(text.text);
  if (opens && words(quoted) <= 4 && words(head) > words(quoted) && NAME_THEN_TELLS.test(rest.text))
    return quoted;
  return words(head) <= 8 && /^\p{Lu}|\s\p{Lu}/u.test(head.text) && !ACTION.test(head.text) ? head : null;
}

/** « une boutique née d'un chantier, la Recyclerie X (59) »: what is told comes first, its name last. */
const APPOSED =
  /^(?:une?\s|la\s|le\s|les\s|l[’']|quand\s|comment\s|d[eu]s?\s|\p{Ll})[^«»"]{8,160}[,:–—]\s+((?:l[’']|la\s|le\s|les\s)?\p{Lu}[^,:;()«»"]{2,70}?)\s*\((?:[^()]{2,40},\s?)?(?:0[1-9]|[1-9]\d|2[AB])\)\s*$/su;

function apposedIn(text: SourcedText): SourcedText | null {
  const name = text.oneLine.length <= 240 ? text.match(APPOSED)?.groups[0]?.without(ARTICLE) : null;
  return name && /^\p{Lu}/u.test(name.text) && !isTown(name.oneLine, null) ? name : null;
}

function titledIn(text: SourcedText): SourcedText | null {
  if (!TITLED.test(text.text)) return null;
  const carried = text.match(/,?\s+(?:PORTE|[Pp]ort[ée])E?e?s?\s+(?:PAR|par)\s/u);
  const head = (carried ? text.slice(0, carried.start) : text).without(/\s*:\s.*$/su).without(OWN);
  const project = head.without(PROJECT);
  return project.length < head.length ? project : head.without(ARTICLE);
}

function itemName(text: SourcedText): SourcedText | null {
  const name = text.match(ITEM_NAME)?.groups[0] ?? null;
  return name && !ACTION.test(name.text) && name.oneLine.split(" ").length <= 9
    ? name.without(OWN).without(ARTICLE)
    : null;
}

/** « « X » DE VILLE : … », « X, A VILLE »: a town that a title in capitals sets after the name. */
const OF_TOWN = /^(?:d[’']|de\s|[àa]\s)(\p{Lu}[\p{L}’' -]{1,38}?)(?=\s*[:,(]|\s*$)/iu;
const TOWN_LAST =
  /(?:,\s+(?:[ÀA]\s)|(?<=[»"”])\s+(?:d[’']|de\s|[àa]\s))(\p{Lu}[\p{L}’' -]{1,38}?)(?=\s*[:,(]|\s*$)/iu;

/** A name without the town that is set after it. */
function withoutTown(name: SourcedText | null): SourcedText | null {
  const found = name?.match(TOWN_LAST);
  const [town] = found?.groups ?? [];
  return name && found && town && isTown(town.oneLine, null) ? name.slice(0, found.start).trim() : name;
}

const TOWN_BESIDE = /(?:,\s(?:à|a)\s|\()(\p{Lu}[\p{L}’' -]{1,38}?)(?=\)|\s*:|\s*$|,|\s\()/gu;
const TOWN_WITH_CODE =
  /(?:^(?:[àa]\s)?|[,–—-]\s+|\s[àa]\s)(\p{Lu}(?:[\p{L}’']|-(?!(?:(?:sur|en|la|le|les|l[èe]s|sous|de|du|d[’'])[\s-]?)?\p{Lu}))+(?:[\s-](?:(?:sur|en|la|le|les|l[èe]s|sous|de|du|d[’'])[\s-]?)?\p{Lu}(?:[\p{L}’']|-(?!(?:(?:sur|en|la|le|les|l[èe]s|sous|de|du|d[’'])[\s-]?)?\p{Lu}))+){0,12})\s{0,9}\((0[1-9]|[1-9]\d|2[AB])\)/gu;
/** A title in capitals that ends on the people of a town: « … DES HABITANTS DE ROUBAIX ». */
const IN_CAPITALS =
  /(?:QUARTIERS?|VILLE|COMMUNE|HABITANTE?S?|CENTRE-VILLE|AGGLOMERATION)\s(?:DE\s|D[’']|DU\s)(?:LA\s)?(\p{Lu}[\p{Lu}’'-]{3,}(?:[\s-]\p{Lu}+){0,3})\s*$/u;
/** « … A VILLE », « … DANS L'OISE » at the end of a title in capitals. */
const AT_END =
  /\s(?:[AÀ]\s|DANS\s(?:L[’']|LE\s|LA\s)|EN\s)(\p{Lu}[\p{Lu}’'-]{3,}(?:[\s-]\p{Lu}{2,}){0,3})\s*$/u;

/** The department in brackets, and the town before it where it is one of that department. */
export function placesAnnounced(text: SourcedText): PlaceDraft[] {
  const places: PlaceDraft[] = [];
  for (const { groups } of text.matchAll(TOWN_WITH_CODE)) {
    const [town, code] = groups;
    if (town && code && isTown(town.oneLine, code.text)) places.push(place("commune", town));
  }
  for (const { groups } of text.matchAll(TOWN_BESIDE)) {
    const [town] = groups;
    if (town && isTown(town.oneLine, null) && !places.some((p) => p.commune === town.oneLine))
      places.push(place("commune", town));
  }
  const last = text.match(TOWN_LAST)?.groups[0];
  if (last && isTown(last.oneLine, null) && !places.some((p) => p.commune === last.oneLine))
    places.push(place("commune", last));
  const code = text.match(/\((?:[^()]{2,40},\s?)?(0[1-9]|[1-9]\d|2[AB])\)/u)?.groups[0];
  if (code) places.push(place("department", code));
  return places;
}

/** The town whose people a title in capitals ends on. */
export function townInCapitals(text: SourcedText): SourcedText | null {
  const town = text.match(IN_CAPITALS)?.groups[0] ?? text.match(AT_END)?.groups[0];
  return town && isTown(town.oneLine, null) ? town : null;
}

/** The department that a title in capitals ends on. */
export function departmentInCapitals(text: SourcedText): SourcedText | null {
  const named = text.match(AT_END)?.groups[0];
  return named && parseDepartment(named.oneLine) !== null ? named : null;
}

/** Is a text the name of one town, of the department where it is given? */
export function isTown(name: string, department: string | null): boolean {
  return findCommune({ commune: name, postcode: null, department }).status === "found";
}
