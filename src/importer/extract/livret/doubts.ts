import type { Passage } from "#domain/passage.ts";
import { isDoubtful, leftoversIn } from "../common/placeholders.ts";
import type { FindingDraft } from "../draft.ts";
import { FIELD_NAMES, type FieldKind } from "./field-kinds.ts";
import { type Field, isLeftEmpty, textOf } from "./fields.ts";
import { sentenceCase } from "./wording.ts";

/** The parts that every sheet of the form has. */
const EXPECTED_PARTS: readonly FieldKind[] = [
  "challenge",
  "identity",
  "contact",
  "history",
  "objective",
  "description",
  "viability",
  "innovation",
  "replication",
  "levers",
  "obstacles",
  "figures",
];

/** What stands for a part where its own label is missing. */
const STANDS_FOR: Partial<Record<FieldKind, readonly FieldKind[]>> = {
  identity: ["name"],
  contact: ["address", "person"],
  innovation: ["innovation-part"],
  figures: ["budget", "indicator"],
};

/** What a sheet says badly: labels misspelt, fields left empty, questions left in the text, parts missing. */
export function doubtsOf(fields: readonly Field[], at: Passage): FindingDraft[] {
  return [
    ...fields.flatMap((field, i) => [...misspelt(field), ...empty(field, fields[i + 1])]),
    ...fields.flatMap(leftovers),
    ...missing(fields, at),
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
  const listed =
    field.kind === "networks" || field.kind === "agreement" || field.kind === "label"
      ? doubtfulParts(field)
      : [];
  return [...found, ...listed];
}

/** « Réseau A ; Réseau B ? »: a value that its author was not sure of. */
function doubtfulParts(field: Field): FindingDraft[] {
  return (textOf(field)?.split(/\s*[;\n]\s*/u) ?? [])
    .filter((part) => isDoubtful(part.text))
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

function missing(fields: readonly Field[], at: Passage): FindingDraft[] {
  const present = new Set(fields.map((f) => f.kind));
  return EXPECTED_PARTS.filter(
    (kind) => ![kind, ...(STANDS_FOR[kind] ?? [])].some((k) => present.has(k)),
  ).map((kind) =>
    finding(
      "missing-part",
      at,
      `La fiche n'a pas de partie « ${FIELD_NAMES[kind] ?? kind} ».`,
      null,
      FIELD_NAMES[kind] ?? kind,
    ),
  );
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
