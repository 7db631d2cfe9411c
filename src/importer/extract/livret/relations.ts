import type { RelationKind, RelationLevel } from "#domain/vocabularies.ts";
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
  members: "member",
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
      for (const { part, own } of byLevel(text)) {
        for (const { name, passage } of organisationsIn(part, { repeats })) {
          const relation = { name, kind, level: own ?? level, passage };
          const key = `${kind} ${relation.level} ${fold(name)}`;
          if (seen.has(key)) continue;
          seen.add(key);
          relations.push(relation);
        }
      }
    }
  }
  return relations;
}

const LEVEL_IN_BRACKETS =
  /\(\s*(?:niveau |[ée]chelon )?(loca\p{L}+|d[ée]partement\p{L}*|r[ée]gion\p{L}*|nation\p{L}*|europ\p{L}*)(?![\p{L}])[^()]{0,40}\)/iu;
const LEVEL_OF_WORD: readonly { opens: string; level: RelationLevel | null }[] = [
  { opens: "loca", level: "local" },
  { opens: "regi", level: "régional" },
  { opens: "nati", level: "national" },
  { opens: "euro", level: "européen" },
];

/** « A (local) ; B (national) »: a list that says after each name how far around it stands is read name by name. */
function byLevel(text: SourcedText): { part: SourcedText; own: RelationLevel | null }[] {
  if (!LEVEL_IN_BRACKETS.test(text.text)) return [{ part: text, own: null }];
  return text.split(/\s*[;\n]\s*|,\s+(?![^()]*\))/u).map((part) => {
    const word = fold(part.match(LEVEL_IN_BRACKETS)?.groups[0]?.text ?? "");
    return { part, own: LEVEL_OF_WORD.find(({ opens }) => word.startsWith(opens))?.level ?? null };
  });
}

function textsIn(field: Field): SourcedText[] {
  return field.body
    .filter((b) => b.kind !== "note" && b.kind !== "heading" && !isUnanswered(b.text))
    .map((b) => {
      const by = field.kind === "solidarity-finance" ? b.text.match(BROUGHT_BY) : null;
      return by ? b.text.slice(by.end) : b.text;
    });
}
