import type { Passage } from "#domain/passage.ts";
import { isDoubtful, leftoversIn } from "../common/placeholders.ts";
import type { FindingDraft } from "../draft.ts";
import type { FieldKind } from "./field-kinds.ts";
import { type Field, isLeftEmpty, textOf } from "./fields.ts";
import { sentenceCase } from "./wording.ts";

/** What a sheet says badly: labels misspelt, fields left empty, questions left in the text. */
export function doubtsOf(fields: readonly Field[]): FindingDraft[] {
  return [
    ...fields.flatMap((field, i) => [...misspelt(field), ...empty(field, fields[i + 1])]),
    ...fields.flatMap(leftovers),
    ...unknownHeadings(fields),
  ];
}

function finding(
  code: FindingDraft["code"],
  passage: Passage,
  message: string,
  found: string | null,
  expected: string | null,
): FindingDraft {
  return { code, passage, message, found, expected, about: null };
}

function misspelt({ label, expected }: Field): FindingDraft[] {
  if (!label || !expected) return [];
  const found = label.oneLine.replace(/\s*:$/u, "");
  return [
    finding("mislabelled-field", label.passage, `L'intitulé « ${found} » est mal écrit.`, found, expected),
  ];
}

function empty(field: Field, next: Field | undefined): FindingDraft[] {
  if (!field.label || !isLeftEmpty(field, next)) return [];
  const name = sentenceCase(field.label.oneLine);
  return [finding("empty-field", field.label.passage, `Rien n'est écrit sous « ${name} ».`, null, null)];
}

function leftovers(field: Field): FindingDraft[] {
  const found = field.body
    .filter((b) => b.kind !== "note")
    .flatMap((b) => leftoversIn(b.text))
    .map(({ code, text, message, expected }) => finding(code, text.passage, message, text.oneLine, expected));
  const asked = field.body.some((b) => b.kind !== "note" && leftoversIn(b.text).length > 0);
  return [
    ...found,
    ...(LISTS.has(field.under ?? field.kind) ? doubtfulParts(field) : asked ? [] : doubted(field)),
  ];
}

/** Fields that list names: each may be doubted by itself. */
const LISTS: ReadonlySet<FieldKind> = new Set([
  "networks",
  "agreement",
  "label",
  "members",
  "technical-partners",
  "funders",
  "partners",
]);

/** « Réseau A ; Réseau B ? »: a value that its author was not sure of. */
function doubtfulParts(field: Field): FindingDraft[] {
  return (textOf(field)?.split(/\s*[;\n]\s*/u) ?? [])
    .filter((part) => isDoubtful(part.text) && leftoversIn(part).length === 0)
    .map((part) =>
      finding(
        "placeholder",
        part.passage,
        "Une valeur est suivie d'un point d'interrogation.",
        part.oneLine,
        "une valeur sûre",
      ),
    );
}

/** « Site : à venir »: the answer is announced, or asked. */
function doubted(field: Field): FindingDraft[] {
  const text = textOf(field);
  if (!text || text.length > 40 || !/\p{L}{2}|\?/u.test(text.text) || !isDoubtful(text.oneLine)) return [];
  const message = "La valeur est annoncée ou demandée, et non donnée.";
  return [finding("placeholder", text.passage, message, text.oneLine, "la valeur")];
}

function unknownHeadings(fields: readonly Field[]): FindingDraft[] {
  return fields
    .filter((f) => f.kind === "unknown" && f.label)
    .flatMap(({ label }) =>
      label
        ? [
            finding(
              "unknown-heading",
              label.passage,
              `Le titre « ${sentenceCase(label.oneLine)} » n'est pas de ceux du formulaire.`,
              label.oneLine,
              null,
            ),
          ]
        : [],
    );
}
