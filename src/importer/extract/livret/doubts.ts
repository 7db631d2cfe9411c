import type { Passage } from "#domain/passage.ts";
import { comparable, words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isDoubtful, leftoversIn } from "../common/placeholders.ts";
import type { FindingDraft } from "../draft.ts";
import { FIELD_NAMES, type FieldKind, PROSE } from "./field-kinds.ts";
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

function finding(code: FindingDraft["code"], passage: Passage, message: string, found: string | null, expected: string | null): FindingDraft {
  return { code, passage, message, found, expected, about: null };
}

function misspelt({ label, expected }: Field): FindingDraft[] {
  if (!label || !expected) return [];
  const found = label.oneLine.replace(/\s*:$/u, "");
  return [finding("mislabelled-field", label.passage, `L'intitulé « ${found} » est mal écrit.`, found, expected)];
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
  const listed = field.kind === "networks" || field.kind === "agreement" || field.kind === "label" ? doubtfulParts(field) : [];
  return [...found, ...listed];
}

/** « CRESS ; URIAE ? »: a value that its author was not sure of. */
function doubtfulParts(field: Field): FindingDraft[] {
  return (textOf(field)?.split(/\s*[;\n]\s*/u) ?? [])
    .filter((part) => isDoubtful(part.text))
    .map((part) => finding("placeholder", part.passage, "Une valeur est suivie d'un point d'interrogation.", part.oneLine, "une valeur sûre"));
}

function missing(fields: readonly Field[], at: Passage): FindingDraft[] {
  const present = new Set(fields.map((f) => f.kind));
  return EXPECTED_PARTS.filter((kind) => ![kind, ...(STANDS_FOR[kind] ?? [])].some((k) => present.has(k))).map((kind) =>
    finding("missing-part", at, `La fiche n'a pas de partie « ${FIELD_NAMES[kind] ?? kind} ».`, null, FIELD_NAMES[kind] ?? kind),
  );
}

function unknownHeadings(fields: readonly Field[]): FindingDraft[] {
  return fields
    .filter((f) => f.kind === "unknown" && f.label)
    .flatMap(({ label }) =>
      label ? [finding("unknown-heading", label.passage, `Le titre « ${sentenceCase(label.oneLine)} » n'est pas de ceux du formulaire.`, label.oneLine, null)] : [],
    );
}

/** A sheet to compare with others: its name and its fields. */
export interface ComparedSheet {
  name: string;
  fields: readonly Field[];
}

const FEWEST_WORDS = 8;

/** Passages of prose printed word for word in two sheets: the sheet whose own words do not speak of it took it from the other. */
export function pastedPassages(sheets: readonly ComparedSheet[]): FindingDraft[] {
  const places = new Map<string, { sheet: ComparedSheet; field: Field; text: SourcedText }[]>();
  for (const sheet of sheets) {
    for (const field of sheet.fields) {
      if (!PROSE.has(field.kind)) continue;
      for (const { text, kind } of field.body) {
        const key = comparable(text.text);
        if (kind === "heading" || kind === "note" || key.split(" ").length < FEWEST_WORDS) continue;
        const known = places.get(key) ?? [];
        if (!known.some((p) => p.sheet === sheet)) places.set(key, [...known, { sheet, field, text }]);
      }
    }
  }
  const findings: FindingDraft[] = [];
  for (const copies of places.values()) {
    if (copies.length < 2) continue;
    const ranked = [...copies].sort((a, b) => support(b) - support(a));
    const [origin, ...others] = ranked;
    for (const copy of others) {
      if (!origin) continue;
      findings.push({
        ...finding(
          "pasted-passage",
          copy.text.passage,
          `Ce passage est aussi, mot pour mot, dans la fiche « ${origin.sheet.name} » (ligne ${origin.text.lineStart}), dont il parle mieux.`,
          copy.text.oneLine,
          null,
        ),
        about: copy.sheet.name,
      });
    }
  }
  return findings;
}

/** How much the rest of a sheet speaks in the words of a passage: words side by side count for more than words alone. */
function support({ sheet, text }: { sheet: ComparedSheet; text: SourcedText }): number {
  const rest = sheet.fields
    .flatMap((f) => f.body)
    .filter((b) => b.text.lineStart !== text.lineStart)
    .map((b) => stems(b.text.text));
  const passage = stems(text.text);
  const score = (wanted: readonly string[], said: Map<string, number>) =>
    [...new Set(wanted)].reduce((sum, w) => sum + Math.log1p(said.get(w) ?? 0), 0);
  return score(passage, counts(rest.flat())) + 3 * score(pairs(passage), counts(rest.flatMap(pairs)));
}

function stems(text: string): string[] {
  return words(text).filter((w) => w.length > 3).map((w) => w.slice(0, 6));
}

function pairs(stemmed: readonly string[]): string[] {
  return stemmed.slice(1).map((w, i) => `${stemmed[i]} ${w}`);
}

function counts(said: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const w of said) out.set(w, (out.get(w) ?? 0) + 1);
  return out;
}
