import type { Passage } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { PartKind } from "./expectations.ts";
import { withFields } from "./fields.ts";
import { type Header, readHeader } from "./header.ts";
import { type LabelledPart, toParts } from "./labelled-parts.ts";
import type { Field, Label, Words } from "./pieces.ts";

/** What one structure tells of itself in a workshop. */
export interface Experience {
  header: Header;
  parts: LabelledPart[];
  /** « Lieu : Vallon », « Effectif : 12 salariés ». */
  fields: Field[];
  /** Where a part of it is printed once more. */
  repeats: Passage[];
  document: string;
  lineStart: number;
  lineEnd: number;
}

/** A headed part of a workshop or a round table. */
export interface UnitPart {
  part: PartKind;
  /** Null for an introduction without a heading. */
  heading: SourcedText | null;
  pieces: Words[];
  lineStart: number;
  lineEnd: number;
}

export interface UnitContent {
  experiences: Experience[];
  parts: UnitPart[];
}

/** The pieces of an experience: those of its header, its fields of identity, its labels with their texts. */
export interface OpenExperience {
  pending: Words[];
  fields: Field[];
  labels: { label: Label; pieces: Words[] }[];
}

/** What the pieces of an experience say. */
export function toExperience({ pending, fields, labels }: OpenExperience): Experience {
  const hasActions = labels.some((l) => l.label.label === "actions");
  const parts = labels.flatMap(({ label, pieces }) => toParts(label, pieces, hasActions));
  const header = readHeader(pending.map((p) => p.text));
  const placed = [...pending, ...fields, ...parts];
  return {
    header: withFields(header, fields),
    parts,
    fields,
    repeats: [],
    document: labels[0]?.label.text.document ?? "",
    lineStart: Math.min(...placed.map((p) => p.lineStart)),
    lineEnd: Math.max(...[...fields, ...parts].map((p) => p.lineEnd)),
  };
}
