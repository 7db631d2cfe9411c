import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { remembered } from "#lib/remembered.ts";
import { fold, foldInPlace } from "#lib/text.ts";
import { COUNTED_PARTS, HOUSES } from "../../lexicon/houses.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";
import { EMAIL, PHONE, URL_LIKE } from "../common/contact.ts";
import { labelKinds } from "../common/label-kinds.ts";
import { FIELD_STEMS } from "../common/label-stems-fields.ts";
import { PROFILE_STEMS } from "../common/label-stems-profile.ts";
import { openingType } from "../common/opening.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import { behindDay, dayPlace } from "./days.ts";

/** What a label of a profile can announce: a field of its identity, or a part of its text. */
export type Announced = keyof typeof FIELD_STEMS | keyof typeof PROFILE_STEMS;

const ANNOUNCED = [...Object.keys(FIELD_STEMS), ...Object.keys(PROFILE_STEMS)] as Announced[];

/** What a title or a label announces, and how plainly its words say it. */
export function announcedBy(text: string): { kind: Announced; score: number } | null {
  return labelKinds(text, ANNOUNCED)[0] ?? null;
}

/** A label and its value on one line: « Où : Hirson (02) ». */
export interface Labelled {
  kind: Announced | null;
  label: SourcedText;
  value: SourcedText;
}

/** Marks that a text prints before its titles. */
export const MARKS = /^(?:(?:[>»›★☆✦•●▪►▷▸▹➤→✔◆◇■□❑▲△*]|=>|->|\/\/|\p{Extended_Pictographic}\ufe0f?)\s*)+/u;
const ORDINAL = new RegExp(
  `^(?:(?:${COUNTED_PARTS})s?\\s*(?:n°|no|#)?\\s*\\d{1,3}(?:[.-]\\d{1,3})?(?:\\s*[-–—:.|/)·]\\s*|\\s*$|\\s+)|\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s+|[IVX]{1,4}\\.\\s+|\\p{Lu}\\.\\s+(?=\\d)|\\d{1,3}\\s?[.)/°]\\s*(?=\\D)|\\p{L}\\)\\s+|[([]\\d{1,3}(?:[:h/]\\d{1,3}){0,2}[)\\]]\\s*|\\d{1,2}\\s?[–—|-]\\s|\\p{Lu}{1,2}\\d{1,3}(?:\\/\\p{Lu}{1,2}\\d{1,3})?\\s+(?=\\S))`,
  "iu",
);

/** « 1 B3 »: its number and its square of a map. */
const SQUARE = /^\d{1,3}\s\p{Lu}\d{1,2}\s+(?=\S)/u;

/** Where the words end that only count a unit: « Fiche n° 3 – », « 2. »; 0 for none. */
export function ordinalEnd(text: string): number {
  const square = SQUARE.exec(text)?.[0].length;
  return square ?? ORDINAL.exec(text)?.[0].length ?? 0;
}

/** Do words only count a unit: « Témoin n° 2 », « Maison n° 1 »? */
export function isSerial(text: string): boolean {
  return /^\p{L}+(?: \p{L}+)?\s(?:n°\s?|no\s)?(?:\d{1,3}|[ivx]{1,4}|[a-h])$/iu.test(text.trim());
}

/** A text without the marks and the number that open it. */
export const uncounted = remembered((text: SourcedText): SourcedText => {
  const bare = text.without(MARKS);
  return bare.slice(ordinalEnd(bare.text)).trim();
});

const REACHES = [EMAIL, PHONE, URL_LIKE].map(({ source }) => new RegExp(source, "iu"));

/** Does a line tell how to reach somebody? */
export function isReach(text: string): boolean {
  return REACHES.some((reach) => reach.test(text));
}

const POSTCODE = /(?<!\d)(?:0[1-9]|[1-8]\d|9[0-5])\s?\d{3}\s+\p{Lu}/u;
const STREET =
  /^(?:\d{1,4}\s?(?:bis|ter|[A-D])?,?\s+)?(?:rue|avenue|av\.|boulevard|bd|place|quai|impasse|all[ée]e|chemin|route|zone|z\.?[ai]\.?|parc|cours|square|faubourg|ruelle|espace|r[ée]sidence|bp\s?\d)(?!\p{L}|\s?[«":]|\s\d)/iu;

/** Does a line hold nothing but an address, or a way to reach somebody? */
export function isAddressLine(text: string): boolean {
  return text.length < 140 && (POSTCODE.test(text) || STREET.test(text));
}

/** Is a line the value of something, and no title: an address, a phone, a town, « X : … »? */
export function isValueLine(text: string): boolean {
  return (isReach(text) && text.length < 140) || isAddressLine(text) || /^[^:.]{2,50}\s?:\s+\S/u.test(text);
}

/** « Creil (60) – 15 000 € », « Roue Neuve (Creil, 60)    15 000 € »: a line without the sum that closes it. */
export function withoutSum(text: SourcedText): SourcedText {
  return text.without(/(?:\s?[–—|·:,-]\s?|(?<=\))\s+)\d[\d\s.,]{0,12}(?:€|euros|k€)\.?$/u);
}

/** Is a line only a place or a date: « Ham (80) », « Lens, 14 novembre 2024 »? */
export function isPlaceOrDate(text: SourcedText): boolean {
  const bare = text.oneLine;
  return (
    readPlaceLine(withoutSum(text)) !== null ||
    (bare.length < 60 && behindDay(text) !== null && (behindDay(text)?.isBlank || dayPlace(text) !== null)) ||
    /^(?:\p{L}[\p{L}' ’-]{1,40},?\s(?:le\s)?)?\d{1,2}(?:er)?\s\p{L}{3,9}\s(?:19|20)\d{2}/u.test(bare) ||
    /^(?:\p{L}+\s)?(?:19|20)\d{2}$/u.test(bare)
  );
}

/** How much the words of a label must say for it to be one without any other mark. */
const PLAIN = 2.6;

/**
 * A label with its value on its line. Its words tell what it announces; where they say nothing, its value may: what is
 * an e-mail is one whatever its label says.
 */
export const labelled = remembered((text: SourcedText): Labelled | null => {
  const lead = boldLead(text);
  const cut = text.match(
    /^((?:[>→]{1,3}\s?)?[^:«»!?>→]{2,70}?)\s*(?::|\s?[>→]\s)\s*(?=\S)|^([^:«»!?]{2,30}?)\s?\?\s?>?\s+(?=[^?]+$)/u,
  );
  const label = cut?.groups[0] ?? cut?.groups[1];
  if (!cut || !label || /[.;]\s|\([^)]*$/u.test(label.text) || /^https?$/iu.test(label.text.trim()))
    return null;
  const value = text.slice(cut.end).trim();
  if (value.isBlank) return null;
  const isBold = lead !== null && lead.lead.length >= label.length - 1 && value.boldness < 0.5;
  const best = announcedBy(label.oneLine);
  const isPlain = fold(label.text).split(/\s+/).length <= 7;
  const isOffice = isRole(label.text) && isPersonName(/^[^,\d]*/u.exec(value.text)?.[0].trim() ?? "");
  if (
    !isBold &&
    !isOffice &&
    !(best && best.score >= PLAIN && isPlain) &&
    !(isPlain && isReach(value.text) && value.length < 80)
  )
    return null;
  return { kind: best?.kind ?? null, label, value };
});

/** Is a text no name but the label of a part: « Moyens mis en œuvre »? */
export function isLabel(text: string): boolean {
  // « Initiative 1 · Aisne »: it only counts, and says where.
  const end = ordinalEnd(text);
  if (end > 0 && parseDepartment(text.slice(end))) return true;
  return !/\s\p{Lu}/u.test(text) && (announcedBy(text)?.score ?? 0) >= PLAIN;
}

const OPENS_WITH_KIND = new RegExp(
  `^(?:cette? |cet |ce |une? |l'|la |le |notre )?(?:[a-z-]+ )?(?:${HOUSES.inclusive}|${HOUSES.common}|equipes?)(?![\\p{L}])`,
  "u",
);

/** What a text below a title says first of whom it is about: « Ce chantier d'insertion », « Un restaurant ». */
export function openingKind(first: SourcedText | undefined): boolean {
  if (!first) return false;
  if (openingType(first).length > 0) return true;
  const folded = foldInPlace(first.text).replace(
    /^(?:cree|ne|fonde|ouvert|lance|depuis|installe)e?s? [^,]{2,40}, /u,
    "",
  );
  return OPENS_WITH_KIND.test(folded);
}
