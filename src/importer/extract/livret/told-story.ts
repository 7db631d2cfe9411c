import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { properNamesIn } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { InitiativeDraft, RelationDraft } from "../draft.ts";
import { PROSE } from "./field-kinds.ts";
import { type Field, textOf } from "./fields.ts";

/** The texts that tell who it is: the story, or, in a sheet told as an interview or a portrait, all that it tells. */
export function storyOf(fields: readonly Field[]): SourcedText[] {
  const labelled = fields.some((f) => f.kind === "history" && f.label && textOf(f));
  return fields
    .filter((f) => f.kind === "history" || (!labelled && PROSE.has(f.kind)))
    .flatMap((f) => textOf(f) ?? []);
}

/** « Elle a ouvert à X une … », « nous avons fondé cette … »: what the person or the team of the story made. */
const MADE =
  /(?<![\p{L}])(?:elle|il|nous|ils|elles|on) (?:y )?(?:a|ont|avons) (?:alors |ensuite |donc )?(?:ouvert|cree|fonde|monte|lance)(?![\p{L}])/u;
const WHEN =
  /(?<![\p{L}])(?:en|le|depuis|des|fin|debut) ((?:\d{1,2}(?:er)? )?(?:\p{L}{3,9} )?(?:19|20)\d{2})(?!\d)/u;

/** The kind that its founder or its team says of it. */
export function typesTold(texts: readonly SourcedText[]): Sourced<StructureTypeCode>[] {
  return texts.flatMap(sentences).flatMap((sentence) => {
    const folded = foldInPlace(sentence.text);
    return structureTypesNamedIn(sentence).flatMap(({ start, end: _end, ...type }) => {
      const before = folded.slice(0, start);
      const made = MADE.exec(before);
      const clause = made ? before.slice(made.index + made[0].length) : null;
      const isMade = clause !== null && /^[^,;:.]{0,60}(?:une? |cette |cet |ce )$/u.test(clause);
      return isMade ? [type] : [];
    });
  });
}

/** When its founder says that it was opened. */
export function startTold(texts: readonly SourcedText[]): InitiativeDraft["startedOn"] {
  for (const sentence of texts.flatMap(sentences)) {
    const folded = foldInPlace(sentence.text);
    const said = MADE.test(folded) ? WHEN.exec(folded) : null;
    if (!said?.[1]) continue;
    const from = said.index + said[0].length - said[1].length;
    const printed = sentence.slice(from, from + said[1].length);
    return printed.sourced({ text: printed.oneLine, iso: readDate(printed.text) });
  }
  return null;
}

const FORM =
  /(?:^|[,;:]\s)nous sommes (?:une? )?((?:association|scic|scop|sasu?|sarl|eurl|cooperative|mutuelle|fondation|gip)(?: loi (?:de )?1901)?)(?![\p{L}])/u;

/** « Nous sommes une SASU »: the legal form that its team says of it. */
export function legalFormTold(texts: readonly SourcedText[]): Sourced<string> | null {
  for (const sentence of texts.flatMap(sentences)) {
    const found = FORM.exec(foldInPlace(sentence.text));
    if (!found?.[1]) continue;
    const end = found.index + found[0].length;
    return sentence.slice(end - found[1].length, end).sourced();
  }
  return null;
}

const HELD =
  /(?<![\p{L}])(?:detenue?|portee?|geree?|controlee?|filiale|adossee?) (?:a (?:100|\d\d) % )?(?:par|de|a) (?:l'association |l'entreprise |la societe |la cooperative |le groupe |la fondation )?$/u;
const OURS = /^ est (?:notre|leur|son|sa) (?:\p{L}+ )?(client|partenaire|financeur|mecene)e?(?![\p{L}])/u;
const RELATION_OF: Readonly<Record<string, RelationDraft["kind"]>> = {
  client: "client",
  partenaire: "partner",
  financeur: "funder",
  mecene: "funder",
};

/** « détenue par l'association X », « X est notre premier client ». */
export function relationsTold(texts: readonly SourcedText[]): RelationDraft[] {
  return texts.flatMap(sentences).flatMap((sentence) => {
    const folded = foldInPlace(sentence.text);
    let from = 0;
    return properNamesIn(sentence).flatMap((name): RelationDraft[] => {
      const start = sentence.text.indexOf(name.text, from);
      if (start < 0) return [];
      const end = start + name.length;
      from = end;
      const ours = OURS.exec(folded.slice(end))?.[1];
      const kind = HELD.test(folded.slice(0, start)) ? "carrier" : ours ? RELATION_OF[ours] : undefined;
      return kind ? [{ name: name.oneLine, kind, level: null, passage: name.passage }] : [];
    });
  });
}
