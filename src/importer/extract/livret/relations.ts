import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { organisationsIn } from "../common/organisation-list.ts";
import { isUnanswered } from "../common/placeholders.ts";
import type { RelationDraft } from "../draft.ts";
import { type FieldKind, isLevel, LEVEL_OF_FIELD } from "./field-kinds.ts";
import type { Field } from "./fields.ts";

const KIND_OF: Partial<Record<FieldKind, RelationKind>> = {
  "technical-partners": "technical-partner",
  funders: "funder",
  partners: "partner",
  "solidarity-finance": "funder",
};

/** « …, a été soutenu par A, B »: the names come after. */
const BROUGHT_BY =
  /^.*(?:soutenue?s?|financ[ée]e?s?|accompagn[ée]e?s?|aid[ée]e?s?|appuy[ée]e?s?) par (?=\S)/su;

/** The organisations that a sheet names as partners and funders, one relation each, with how far around they stand. */
export function readRelations(
  fields: readonly Field[],
  repeats: (phrase: string) => boolean,
): RelationDraft[] {
  const relations: RelationDraft[] = [];
  const seen = new Set<string>();
  for (const field of fields) {
    const kind = KIND_OF[field.under ?? field.kind];
    if (!kind) continue;
    const level = isLevel(field.kind) ? LEVEL_OF_FIELD[field.kind] : null;
    for (const text of textsIn(field)) {
      for (const { name, passage } of organisationsIn(text, { repeats })) {
        const key = `${kind} ${level} ${fold(name)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        relations.push({ name, kind, level, passage });
      }
    }
  }
  return relations;
}

function textsIn(field: Field): SourcedText[] {
  return field.body
    .filter((b) => b.kind !== "note" && b.kind !== "heading" && !isUnanswered(b.text))
    .map((b) => {
      const by = field.kind === "solidarity-finance" ? b.text.match(BROUGHT_BY) : null;
      return by ? b.text.slice(by.end) : b.text;
    });
}
