import type { Passage } from "#domain/passage.ts";
import type { FindingDraft } from "../draft.ts";
import { FIELD_NAMES, type FieldKind } from "./field-kinds.ts";
import type { Field } from "./fields.ts";

/** The parts that a sheet of the form has. */
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

interface SheetParts {
  name: string;
  fields: readonly Field[];
  /** Where its title stands. */
  at: Passage;
}

/** The parts that a sheet lacks and that most sheets of the publication have. */
export function missingParts(sheets: readonly SheetParts[]): FindingDraft[] {
  const present = sheets.map(({ fields }) => new Set(fields.map((f) => f.kind)));
  const has = (kinds: ReadonlySet<FieldKind> | undefined, part: FieldKind) =>
    [part, ...(STANDS_FOR[part] ?? [])].some((kind) => kinds?.has(kind));
  const asked = EXPECTED_PARTS.filter(
    (part) => present.filter((kinds) => has(kinds, part)).length * 2 > sheets.length,
  );
  return sheets.flatMap(({ name, at }, i) =>
    asked
      .filter((part) => !has(present[i], part))
      .map((part): FindingDraft => {
        const said = FIELD_NAMES[part] ?? part;
        return {
          code: "missing-part",
          passage: at,
          message: `La fiche n'a pas de partie « ${said} », que la plupart des autres ont.`,
          found: null,
          expected: said,
          about: name,
        };
      }),
  );
}
