import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable, foldInPlace } from "#lib/text.ts";
import { isAboutTerritory, isPlan } from "../attribute/subject.ts";
import { FORMS } from "../extract/common/legal-form.ts";
import { HEADS, KINDS, NOUNS } from "../extract/common/organisation-nouns.ts";
import { isBody } from "../extract/common/organisation-words.ts";
import { sentences } from "../extract/common/sentences.ts";
import type { RelationDraft } from "../extract/draft.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { latin } from "./latin.ts";
import { isSomebody, namesIn } from "./names.ts";
import { tie } from "./told.ts";
import { NO_TIE } from "./triggers.ts";

/** A name that opens with the noun of an organisation: « le lycée Faidherbe », « Fondation Orme ». */
const OPENS_AS_BODY = latin(`^(?:${HEADS}|${NOUNS})(?!\\p{L})`, "iu");
/** What each town has one of. */
const OF_TOWNS = /^(?:lyc[ée]e|coll[èe]ge|ccas|h[ôo]pital|maison d['’]arr[êe]t|centre|cfa|esat)(?!\p{L})/iu;
/** « l'association Petits Pas », « la fromagerie Trois Herbages », « le groupe Jardi Côte ». */
const AFTER_KIND = latin(
  `(?:^|[\\s'’(])(?:${KINDS}|groupes?|\\p{Ll}{3,}erie|transports|autocars)\\s["«]?\\s?$`,
  "iu",
);
/** « DDETS », « CD2E », « Afpa »: an acronym is somebody's. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{2,}(?!\p{L})/u;

const FORM = new RegExp(`^(?:${FORMS}|SIRE[NT]|APE|EUR|RDV|ESUS|BTP|CD[DI]I?|Ehpad)$`, "iu");
/** What stands before a name inside a sentence, and the head of one. */
const BEFORE =
  /(?:^|[\s'’(«])(?:l['’]|l[ae]s?\s|d['’]|d[eu]s?\s|une?\s|au[x]?\s|à\s|par\s|avec\s|chez\s|pour\s|et\s|\p{Ll}{3,}\s)$|[,:«(]\s$|^(?:L['’]|L[ae]s?\s)?$/iu;

/** Where something is, where somebody was before, what there is not: words before a name that tie nobody. */
const APART =
  /(?:(?<!\p{L})(?:dans|derriere|pres|face|devant|sous|entre|depuis|hors|quitt\p{L}+|ancienn?e?s?|ex-?|sans|ni|contre|selon|d'apres|comme|rue|place|avenue|quartier|gare|ne[es]? [aà]|dipl[oô]m\p{L}+)\s(?:[^,.;:]{0,30}\s)?(?:l'|la |le |les |de |du |des |d'|au |aux |a ){0,3})$/u;
/** « les salariés de la Poste », « les communes du Ternois »: a complement of somebody else. */
const OF_ANOTHER = /(?:^|[\s'’])(?:de la |de l'|du |des |de |d')$/u;
/** A sentence that denies. */
const DENIES =
  /(?<!\p{L})(?:n'(?:a|ont|est|y a) (?:pas|plus|jamais|aucun)|ne \p{L}+ (?:pas|plus|jamais|aucun)|refus\p{L}*|fermera?|a ferme)(?!\p{L})/u;

/** What the words of a clause make of whom it names, the surest first. */
const BY_WORDS: readonly (readonly [RelationKind, RegExp])[] = [
  [
    "funder",
    /(?:financ|subvention|mecen|dotation|(?:a|ont) paye|paye(?:e?s)? |verse|cofinanc|\d ?(?:€|euros)|(?<!\p{L})prets?(?!\p{L})|aide(?:nt)? a |soutien|souti)/u,
  ],
  [
    "client",
    /(?:client|commande|achet|acheteur|debouche|(?<!re)vend|livr|factur|marche (?:public|reserve|de)|sous-trait|pour le compte)/u,
  ],
  ["supplier", /(?:fourni|provien|provenance|vien(?:t|nent) d|gisement|approvision)/u],
  ["network", /(?:adherent|adhere |reseau|federation)/u],
  ["member", /(?:societaire|membres? :|fondateur)/u],
];

/**
 * The organisations that an initiative's own text names beside it: whoever is named there has to do with it, and the words of
 * the clause say how; not where something only stands, where somebody was before, nor what there is not.
 */
export function tiesNamed(texts: readonly SourcedText[], own: readonly string[]): RelationDraft[] {
  const names = own.map(comparable);
  const found = new Map<string, RelationDraft>();
  for (const sentence of texts.flatMap(sentences)) {
    const folded = foldInPlace(sentence.text);
    if (NO_TIE.test(folded) || DENIES.test(folded) || isPlan(sentence)) continue;
    if (isAboutTerritory(sentence, { own, carrier: null })) continue;
    for (const { name: bare, start, end } of namesIn(sentence)) {
      const before = folded.slice(0, start);
      // « la fondation Orme »: its noun is a part of its name.
      const printed = sentence.slice(start, end).without(/[.'’]+$/u);
      const name = OPENS_AS_BODY.test(printed.text) ? printed : bare;
      if (
        !isSomebody(name, names, OF_TOWNS.test(name.text)) ||
        !isOrganisation(name, sentence.text.slice(0, start))
      )
        continue;
      if (APART.test(before)) continue;
      const kind = kindIn(folded, start, end);
      if (kind === "partner" && OF_ANOTHER.test(before)) continue;
      const key = comparable(name.text);
      // « l'atelier Petit Braquet » is Petit Braquet.
      if (names.some((o) => o.length > 3 && key.endsWith(` ${o.replace(/^(?:l|la|le|les) /, "")}`))) continue;
      if (!found.has(key)) found.set(key, tie(kind, name));
    }
  }
  return [...found.values()];
}

/** Has a name what an organisation's has, and stands where a sentence names somebody? */
function isOrganisation({ text }: SourcedText, before: string): boolean {
  if (!/\p{Ll}{2}/u.test(text) && /[\s\d]/u.test(text)) return false;
  if (isBody(text)) return true;
  if (!BEFORE.test(before)) return false;
  if (ACRONYM.test(text)) return !FORM.test(text) && /\p{Ll}['’]?\s?$/u.test(before);
  // « la régie », « le garage de »: any of them.
  return (
    (OPENS_AS_BODY.test(text) && /[\s'’]\p{Lu}/u.test(text.replace(/\s(?:à|pour)\s.*$/u, ""))) ||
    AFTER_KIND.test(before)
  );
}

/** By the words of the clause that it stands in. */
function kindIn(folded: string, start: number, end: number): RelationKind {
  const from = Math.max(0, ...[". ", "; ", " : ", ", et "].map((mark) => folded.lastIndexOf(mark, start)));
  const stop = /[;:]|, et |\. |$/u.exec(folded.slice(end))?.index ?? 0;
  const clause = folded.slice(from, end + stop);
  return BY_WORDS.find(([, words]) => words.test(clause))?.[0] ?? "partner";
}
