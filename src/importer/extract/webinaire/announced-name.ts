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
/** The name that an item of contents announces; `sure` items name an initiative each, whatever they open with. */
export function nameAnnounced(text: SourcedText, sure: boolean): SourcedText | null {
  const name = exampleIn(text) ?? titledIn(text) ?? (sure ? itemName(text) : null);
  const kept = name?.trim().without(/[\s.;,:]+$/u);
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

function titledIn(text: SourcedText): SourcedText | null {
  if (!TITLED.test(text.text)) return null;
  const carried = text.match(/,?\s+(?:PORTE|[Pp]ort[ée])E?e?s?\s+(?:PAR|par)\s/u);
  const head = (carried ? text.slice(0, carried.start) : text).without(/\s*:\s.*$/su).without(OWN);
  const project = head.without(PROJECT);
  return project.length < head.length ? project : head.without(ARTICLE);
}

function itemName(text: SourcedText): SourcedText | null {
  const name = text.match(ITEM_NAME)?.groups[0] ?? null;
  return name && name.oneLine.split(" ").length <= 9 ? name.without(OWN).without(ARTICLE) : null;
}

const TOWN_BESIDE = /(?:,\s(?:à|a)\s|\()(\p{Lu}[\p{L}’' -]{1,38}?)(?=\)|\s*:|\s*$|,|\s\()/gu;
const TOWN_WITH_CODE =
  /(?:^(?:[àa]\s)?|[,–—-]\s+|\s[àa]\s)(\p{Lu}(?:[\p{L}’']|-(?!(?:(?:sur|en|la|le|les|l[èe]s|sous|de|du|d[’'])[\s-]?)?\p{Lu}))+(?:[\s-](?:(?:sur|en|la|le|les|l[èe]s|sous|de|du|d[’'])[\s-]?)?\p{Lu}(?:[\p{L}’']|-(?!(?:(?:sur|en|la|le|les|l[èe]s|sous|de|du|d[’'])[\s-]?)?\p{Lu}))+){0,12})\s{0,9}\((0[1-9]|[1-9]\d|2[AB])\)/gu;
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
  const code = text.match(/\((?:[^()]{2,40},\s?)?(0[1-9]|[1-9]\d|2[AB])\)/u)?.groups[0];
  if (code) places.push(place("department", code));
  return places;
}

/** The town that a title in capitals ends on. */
export function townInCapitals(text: SourcedText): SourcedText | null {
  const town = text.match(AT_END)?.groups[0];
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
