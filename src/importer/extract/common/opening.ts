import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { foldInPlace } from "#lib/text.ts";
import { names } from "../../attribute/subject.ts";
import { subjectsIn } from "../../attribute/who-does.ts";
import { place } from "../../fill/places.ts";
import { FOLDED_DATE } from "../../lexicon/months.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { InitiativeDraft, PlaceDraft } from "../draft.ts";
import { readDate } from "./dates.ts";
import { structureTypesNamedIn } from "./structure-types.ts";
import { readWorkforceField } from "./workforce-field.ts";

const SUBJECT =
  /^(?:(?:[^,.;:]{0,60},\s(?:mais\s)?)?(?:une?|l['’]|la|le|les|cette?|ce|cet)\s?|(?:scic|scop|sarl|sas|association|coop[ée]rative|structure)\s(?:agr[ée]{2}e?|conventionn[ée]{2}?e?|reconnue?|labellis[ée]{1,2})\s(?:comme\s)?)$/iu;
const DATE = `(${FOLDED_DATE})`;
const BORN = new RegExp(
  `^(?:(?:c'est |il s'agit d')?(?:une? |l'|la |le |cette? |cet )[^.;:,]{3,90},? (?:qui est )?)?(?:cree|fonde|ne|lance|ouvert)e?s? (?:en|le|depuis|fin|debut) ${DATE}`,
  "u",
);

/** The kind that a paragraph says first of whom it is about: « Une entreprise d'insertion, créée… », « ce chantier d'insertion trie ». */
export function openingType(first: SourcedText): Sourced<StructureTypeCode>[] {
  const [type] = structureTypesNamedIn(first);
  if (!type || !SUBJECT.test(first.text.slice(0, type.start))) return [];
  // « La régie de quartier du Moulin collecte… »: the kind and the name of somebody.
  if (
    /^\s(?:d(?:u|e|es)\s|de la\s|d['’]|de l['’])?(?:les\s|la\s|le\s|l['’])?["«]?\p{Lu}/u.test(
      first.text.slice(type.end),
    )
  )
    return [];
  const { value, raw, passage } = type;
  return [{ value, raw, passage }];
}

/** « Une entreprise de travail temporaire, créée en 2018 par… »: a paragraph that opens with a kind dates it. */
export function openingStart(first: SourcedText): InitiativeDraft["startedOn"] {
  const found = BORN.exec(foldInPlace(first.text));
  const said = found?.[1];
  if (!found || !said) return null;
  const at = found[0].length - said.length;
  const printed = first.slice(at, at + said.length);
  return printed.sourced({ text: printed.oneLine, iso: readDate(printed.oneLine) });
}

/** « L'entreprise d'insertion de Chauny produit… »: the town of the kind that opens a paragraph. */
export function openingPlace(first: SourcedText): PlaceDraft | null {
  const [type] = structureTypesNamedIn(first);
  const [town] = communesNamedIn(first.text);
  if (!type || !town || town.start < type.end || !SUBJECT.test(first.text.slice(0, type.start))) return null;
  return /^\s(?:de\s|d['’]|du\s|à\s|au\s)(?:la\s|le\s)?$/u.test(first.text.slice(type.end, town.start))
    ? place("commune", first.slice(town.start, town.end))
    : null;
}

/** « 17 salariés en insertion. »: a sentence that is nothing but a count of staff. */
export function staffCount(sentence: SourcedText): InitiativeDraft["workforce"] {
  if (
    sentence.length > 120 ||
    !/^(?:environ\s)?\d+(?:[,.]\d+)?\s(?:salari|permanent|ETP|personnes en|travailleurs|postes|en (?:insertion|parcours))/u.test(
      sentence.text,
    )
  )
    return null;
  const told = readWorkforceField(sentence.without(/[\s.]+$/u));
  const { permanent, insertion, total, fte } = told.value;
  return permanent !== null || insertion !== null || total !== null || fte !== null ? told : null;
}

/**
 * Who runs what a paragraph names only later: « La régie de quartier du Moulin collecte les pots… Teintes Douces
 * a été imaginée… »
 */
export function runnerIn(sentences: readonly SourcedText[], own: readonly string[]): SourcedText | null {
  const at = sentences.findIndex((s) => names(s, own));
  for (const sentence of sentences.slice(0, Math.max(0, at))) {
    const [subject] = subjectsIn(sentence);
    const bare = subject?.without(/^(?:l['’]|la |le |les )/iu);
    if (subject && bare && structureTypesNamedIn(bare)[0]?.start === 0) return subject;
  }
  return null;
}
