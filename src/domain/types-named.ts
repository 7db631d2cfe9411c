/** The kinds of structure that a whole search names. Pure. */
import { words } from "#lib/text.ts";
import { CONCEPTS } from "./concepts.ts";
import { STRUCTURE_TYPES, type StructureTypeCode } from "./structure-types.ts";

/** « ETTI », « entreprises de travail temporaire d'insertion », « agence d'intérim »: by acronym, label, or what means it. */
export function typesNamed(q: string): StructureTypeCode[] {
  const asked = singular(words(q));
  const isAsked = (form: string) => singular(words(form)) === asked;
  const called = STRUCTURE_TYPES.filter(({ code, label, plural }) => [code, label, plural].some(isAsked));
  if (called.length > 0) return called.map(({ code }) => code);
  const said = CONCEPTS.filter(({ forms, typedOnly }) =>
    [...forms, ...typedOnly].some((form) => singular(form) === asked),
  ).flatMap(({ forms }) => forms.map((form) => form.join(" ")));
  return STRUCTURE_TYPES.filter(({ code }) => said.includes(words(code).join(" "))).map(({ code }) => code);
}

function singular(form: readonly string[]): string {
  return form.map((word) => word.replace(/(?<=.{3})s$/, "")).join(" ");
}
