import type { Sourced } from "#domain/passage.ts";
import { STRUCTURE_TYPES, type StructureTypeCode } from "#domain/structure-types.ts";
import { remembered } from "#lib/remembered.ts";
import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

export interface TypeMention extends Sourced<StructureTypeCode> {
  start: number;
  end: number;
}

/** « E.I. » is « EI »: an acronym may be printed with its dots. */
function dotted(term: string): string {
  return /^[a-z]{2,5}$/.test(term) ? [...term].join("\\.?") : term;
}

const apart = (terms: string) => `(?<![\\p{L}\\p{N}])(?:${terms})(?!\\.?[\\p{L}\\p{N}])`;

const TERMS = STRUCTURE_TYPES.flatMap((type) =>
  type.terms.map((term) => ({
    code: type.code,
    expression: new RegExp(apart(dotted(term)), "gu"),
    isAcronym: term.replace(/[^a-z]/g, "").length <= 5 && !term.includes(" "),
  })),
);

/** Most texts name no kind: one look tells. */
const ANY_TERM = new RegExp(apart(STRUCTURE_TYPES.flatMap(({ terms }) => terms.map(dotted)).join("|")), "u");

/**
 * Each place where a text names a kind of structure, longest reading first where two overlap. Whether the kind is
 * said of the initiative is for the caller to judge: a partner's type is never the initiative's.
 */
export const structureTypesNamedIn = remembered((text: SourcedText): readonly TypeMention[] => {
  const folded = foldInPlace(text.text);
  if (!ANY_TERM.test(folded)) return [];
  const found: TypeMention[] = [];
  for (const { code, expression, isAcronym } of TERMS) {
    for (const match of folded.matchAll(expression)) {
      const start = match.index;
      const end = start + match[0].length;
      const slice = text.slice(start, end);
      // « ai », « ei », « ea » in lower case are words or endings; the acronym is printed in capitals.
      if (isAcronym && slice.text !== slice.text.toUpperCase()) continue;
      if (isAcronym && slice.text.length > 12) continue;
      found.push({ ...slice.sourced(code), start, end });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // In this order what holds a mention comes before it, and reaches at least as far.
  let reach = 0;
  return found.filter((mention, i) => {
    const inside = mention.end <= reach && !isSameSpan(mention, found[i - 1]);
    reach = Math.max(reach, mention.end);
    return !inside;
  });
});

function isSameSpan(a: TypeMention, b: TypeMention | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end;
}

/** The kinds of a text that speaks of the initiative alone (a field « agrément », a title), each once. */
export function structureTypesOf(text: SourcedText): Sourced<StructureTypeCode>[] {
  const byCode = new Map<StructureTypeCode, Sourced<StructureTypeCode>>();
  for (const { value, raw, passage } of structureTypesNamedIn(text)) {
    if (!byCode.has(value)) byCode.set(value, { value, raw, passage });
  }
  return [...byCode.values()];
}
