import type { Passage } from "#domain/passage.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import {
  CONTINUED_BY,
  type FieldGroup,
  type FieldKind,
  groupOf,
  isLevel,
  opensPart,
  PARTS_WITHOUT_TEXT,
} from "./field-kinds.ts";
import { isHeading, opensByNumber } from "./heading-line.ts";
import type { Token } from "./tokens.ts";

/** A field of a sheet: its label and all that stands under it, up to the next label. */
export interface Field {
  kind: FieldKind;
  /** Null for text that a sheet prints under no label. */
  label: SourcedText | null;
  /** What the label should read, for a misspelt one. */
  expected: string | null;
  /** Depth of the heading that the label is; null for one that runs into its text. */
  depth: number | null;
  /** The text under the label. */
  body: Block[];
  /** The pieces as printed, labels included. */
  printed: Block[];
  /** The field that it details: « Local » under partners. */
  under: FieldKind | null;
}

export function emptyField(kind: FieldKind, under: FieldKind | null = null): Field {
  return { kind, label: null, expected: null, depth: null, body: [], printed: [], under };
}

/** Gathers the tokens of a sheet into fields. Headings that the form does not know stay in the text they head. */
export function gatherFields(tokens: readonly Token[], title: Token | null): Field[] {
  const fields: Field[] = [];
  const usual = usualDepth(tokens);
  let group: FieldGroup = "sheet";
  let parent: FieldKind | null = null;
  for (const token of tokens) {
    if (token === title || opensByNumber(token)) continue;
    if (token.hit) {
      const { kind, label, expected } = token.hit;
      const under = isLevel(kind) ? parent : null;
      if (!isLevel(kind)) parent = kind;
      if (opensPart(kind)) group = groupOf(kind);
      const depth = token.printed.kind === "heading" ? token.printed.depth : null;
      const body = token.block && !token.block.text.isBlank ? [token.block] : [];
      fields.push({ kind, label, expected, depth, body, printed: [token.printed], under });
      continue;
    }
    const last = fields.at(-1);
    if (isHeading(token) && opensField(token, group, last, usual)) {
      const kind = group === "figures" ? "indicator" : "unknown";
      fields.push({
        ...emptyField(kind),
        label: token.printed.text,
        depth: token.printed.depth,
        printed: [token.printed],
      });
      parent = kind;
    } else if (last) {
      last.body.push(token.printed);
      last.printed.push(token.printed);
    } else {
      const kind = kindOfPreamble(tokens);
      fields.push({ ...emptyField(kind), body: [token.printed], printed: [token.printed] });
    }
  }
  return withChallenge(fields);
}

const LONGEST_CHALLENGE = 350;

/** What a sheet says in short before its identity is its challenge, whatever this publication calls it. */
function withChallenge(fields: Field[]): Field[] {
  const [first, second] = fields;
  const length = textOf(first)?.length ?? 0;
  const isShort = length > 0 && length <= LONGEST_CHALLENGE;
  if (first?.kind !== "own-part" || second?.kind !== "identity" || !isShort) return fields;
  return [{ ...first, kind: "challenge" }, ...fields.slice(1)];
}

/** What stands before the first label: the challenge, unless the form asks for it, or the story of a sheet without one. */
function kindOfPreamble(tokens: readonly Token[]): FieldKind {
  const kinds = tokens.flatMap((t) => t.hit?.kind ?? []);
  if (kinds.includes("challenge")) return "unknown";
  const hasForm = kinds.some((kind) => ["identity", "figures", "partners"].includes(groupOf(kind)));
  return hasForm ? "challenge" : "history";
}

/** The depth of most of the large parts of a sheet. */
function usualDepth(tokens: readonly Token[]): number {
  const depths = tokens.flatMap(({ hit, printed }) =>
    hit && printed.kind === "heading" && (PARTS_WITHOUT_TEXT.has(hit.kind) || hit.kind === "levers")
      ? [printed.depth]
      : [],
  );
  return depths.sort((a, b) => a - b)[Math.floor(depths.length / 2)] ?? 2;
}

/** Does a heading that the form does not know ask for something of its own, or does it divide the text it stands in? */
function opensField(token: Token, group: FieldGroup, last: Field | undefined, usual: number): boolean {
  if (group === "figures") return true;
  if (group === "identity" || group === "contact") return true;
  return last !== undefined && token.printed.depth <= Math.min(last.depth ?? usual, usual);
}

/** The text of a field as one piece, its blocks joined by hard breaks; null where it has none. */
export function textOf(field: Field | undefined): SourcedText | null {
  const parts = (field?.body ?? []).filter((b) => b.kind !== "note" && !b.text.isBlank).map((b) => b.text);
  return parts.length > 0 ? SourcedText.join(parts, "\n").trim() : null;
}

/** All the lines of a field, its label included. */
export function fieldPassage(field: Field): Passage | null {
  const passages = field.printed.map(blockPassage);
  const [first] = passages;
  if (!first) return null;
  return {
    document: first.document,
    lineStart: Math.min(...passages.map((p) => p.lineStart)),
    lineEnd: Math.max(...passages.map((p) => p.lineEnd)),
  };
}

/** Fields that the form asks side by side, though one may head the others. */
const SIBLINGS: ReadonlySet<FieldKind> = new Set(["beneficiaries", "customers", "users"]);

/** Do two labels run into their text in the same type? One that heads the other is printed larger. */
function looksAlike(a: Field, b: Field): boolean {
  const look = ({ label, depth }: Field) => {
    const letters = (label?.text ?? "").replace(/[^\p{L}]/gu, "");
    return `${depth} ${letters === letters.toUpperCase()} ${(label?.boldness ?? 0) > 0.5}`;
  };
  return a.depth === null && look(a) === look(b);
}

/** Is nothing written where the label asks for something? Parts that only head fields are never empty. */
export function isLeftEmpty(field: Field, next: Field | undefined): boolean {
  if (textOf(field) || !field.label || PARTS_WITHOUT_TEXT.has(field.kind)) return false;
  // A line of the publication's own may head the fields after it.
  if (field.kind === "own-part") return false;
  if (next?.label && SIBLINGS.has(field.kind) && looksAlike(field, next)) return true;
  return !(next && CONTINUED_BY[field.kind]?.includes(next.kind));
}
