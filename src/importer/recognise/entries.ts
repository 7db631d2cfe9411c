import { foldInPlace } from "#lib/text.ts";
import { labelKind } from "../extract/common/label-kinds.ts";
import { readPlaceLine } from "../extract/common/place-line.ts";
import { structureTypesNamedIn } from "../extract/common/structure-types.ts";
import { HOUSES } from "../lexicon/houses.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { isHouseName } from "./house-names.ts";
import { type House, housesIn, SEVERAL } from "./houses.ts";

/** What parts a line of a list: « FRIPONNE (Amiens) : … », « Câblor – entreprise adaptée – Noyelles-Godault ». */
const BETWEEN = /\s*(?:\s[–—|·•-]\s|\s:\s|\s:(?=\s)|,\s|\s?\(|\)\s?)\s*/gu;
/** « Blanc comme Noyon ; entreprise adaptée ; 60400 Noyon » */
const SEMICOLONS = /^[^;:,.()–—|]{3,70}\s;\s[^;]{2,60}\s;\s/u;
const KIND = new RegExp(`^(?:(?:une?|l'|le|la|ce|cet|cette) ?)?(?:${HOUSES.inclusive})(?!\\p{L})`, "u");
const VERB =
  /(?<![\p{L}'’-])(?:est|sont|a|ont|sera|propose|emploie|accueille|se|qui|que|dont|nous|vous|il|elle|ils|elles)(?![\p{L}'’-])/u;
const LONGEST_NAME = 70;
/** A line that is longer is prose, unless a mark and no comma parts its name from the rest. */
const LONGEST = 200;

/**
 * A line of a list that opens with a name and goes on with what bears it is, or where: its kind or its place stands
 * between marks, near the head. Null for any other line.
 */
export function readEntry(line: SourcedText): House | null {
  const isParted = SEMICOLONS.test(line.text);
  const marks = line.matchAll(isParted ? /\s*;\s/gu : BETWEEN);
  const [first] = marks;
  if (!first || first.start < 3 || first.start > LONGEST_NAME) return null;
  const isComma = first.whole.text.trim().startsWith(",");
  if (line.length > LONGEST && isComma) return null;
  const name = line
    .slice(0, first.start)
    .without(/^["«]\s*|\s*["»]$/u)
    .trim();
  if (!/^[\p{Lu}\d[]/u.test(name.text) || VERB.test(name.text) || !isHouseName(name)) return null;
  // « Lieu de la mission : Jeumont, chez… »: a label.
  if (first.whole.text.trim() === ":" && !/\s\p{Lu}/u.test(name.text) && labelKind(name.text)) return null;
  const parts = marks.slice(0, 5).map((mark, i) => ({
    text: line.slice(mark.end, marks[i + 1]?.start ?? line.length).without(/^[:–—|·•-]\s+/u),
    at: mark.end,
  }));
  // « Abréviations : ACI, … ; AI, … »
  const kinds = new Set(structureTypesNamedIn(line.slice(first.end)).map(({ value }) => value));
  if (first.whole.text.trim() === ":" && kinds.size > 2) return null;
  // « Un anniversaire : l'AI Coup d'Épaule fête… »: what stands before the colon is of another.
  const isOfAnother =
    first.whole.text.trim() === ":" &&
    housesIn(line.slice(first.end)).some((h) => h.isInclusive && h.kind !== null && h.start < NEAR);
  if (isOfAnother) return null;
  const isKind = (text: SourcedText) => {
    const types = structureTypesNamedIn(text);
    const [type] = types;
    // « Abréviations : ACI, … ; AI, … », « entreprises adaptées et ESAT »: the kinds of many.
    if (new Set(types.map(({ value }) => value)).size > 2 || SEVERAL.test(foldInPlace(text.text)))
      return false;
    return (
      (type !== undefined && OPENS.test(foldInPlace(text.text.slice(0, type.start)))) ||
      KIND.test(foldInPlace(text.text))
    );
  };
  // « Première demande ; … »: what semicolons part is an entry where its kind comes next.
  if (isParted && !(parts[0] && isKind(parts[0].text))) return null;
  const kind = parts.find(({ text }) => isKind(text))?.text ?? null;
  const inBrackets = line.slice(first.start).match(/^\s?\(([^()]{2,60})\)/u)?.groups[0];
  const strong = line.split(/\s[–—|·•]\s|\s:\s|\s?[()]\s?/u).slice(1, 5);
  const whole =
    inBrackets && readPlaceLine(inBrackets)
      ? inBrackets
      : (strong.find((text) => text.length < 80 && readPlaceLine(text)) ?? null);
  const place =
    whole ?? parts.slice(0, 3).find(({ text }) => text.length < 60 && readPlaceLine(text))?.text ?? null;
  if (!place && !kind) return null;
  // « L'association X (62) organise… »: a sentence.
  if (/^\s?\(/u.test(line.text.slice(first.start)) && !AFTER_BRACKET.test(line.text.slice(first.start)))
    return null;
  // « Paul Duval, directeur de la Forge, un fab lab »: what follows a comma is of another.
  const [next] = parts;
  if (isComma && next && next.text !== place && next.text !== kind) return null;
  const isTyped = structureTypesNamedIn(name).length > 0;
  return { name, start: 0, end: name.length, kind, isInclusive: kind !== null || isTyped, place };
}

/** Near the head of what follows it. */
const NEAR = 40;
const OPENS = /^(?:(?:une?|l'|le|la|ce|cet|cette|associa\p{L}+|conventionnee?|agreee?) ?){0,2}$/u;

const AFTER_BRACKET = /^\s?\([^()]*\)\s*(?:[:,.;|–—-]|$|\()/u;
