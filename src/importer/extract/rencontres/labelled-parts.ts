import { type Block, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { LabelKind } from "./labels.ts";
import type { Label, Piece, Words } from "./pieces.ts";

/** One labelled part of an experience. */
export interface LabelledPart {
  kind: LabelKind;
  /** As printed; null where the text stands without its label. */
  title: SourcedText | null;
  blocks: Block[];
  lineStart: number;
  lineEnd: number;
}

/**
 * The text of a label. An item of the same rank as a label, after a label that has its own text, lost its label:
 * where the experience tells of no actions, these are the actions.
 */
export function toParts(label: Label, pieces: readonly Words[], hasActions: boolean): LabelledPart[] {
  const own = label.body ? [block("paragraph", 0, label.body)] : [];
  const endsOpen = !label.body || /:$/u.test(label.body.text);
  const astray =
    hasActions || label.label === "contact" || endsOpen
      ? -1
      : pieces.findIndex((p) => p.kind === "item" && p.depth === 0);
  const kept = astray < 0 ? pieces : pieces.slice(0, astray);
  const found = [
    part(label.label, label.title, label, [
      ...own,
      ...kept.map((p) => block(paragraphOrItem(p), p.depth, p.text)),
    ]),
  ];
  const lost = astray < 0 ? [] : pieces.slice(astray);
  const [first, ...rest] = lost;
  if (first) {
    const blocks = [
      block("paragraph", 0, first.text),
      ...rest.map((p) => block(paragraphOrItem(p), p.depth, p.text)),
    ];
    found.push(part("actions", null, first, blocks));
  }
  return found;
}

/** The parts of an experience without labels: what it tells, and how to reach it. */
export function proseParts(told: readonly Words[], feet: readonly Words[]): LabelledPart[] {
  const blocks = (pieces: readonly Words[]) => pieces.map((p) => block(paragraphOrItem(p), p.depth, p.text));
  const [first] = told;
  const [foot] = feet;
  return [
    ...(first ? [part("activity", null, first, blocks(told))] : []),
    ...(foot ? [part("contact", null, foot, blocks(feet))] : []),
  ];
}

function paragraphOrItem(piece: Words): "paragraph" | "item" {
  return piece.kind === "item" ? "item" : "paragraph";
}

function part(kind: LabelKind, title: SourcedText | null, first: Piece, blocks: Block[]): LabelledPart {
  return {
    kind,
    title,
    blocks,
    lineStart: Math.min(first.lineStart, ...blocks.map((b) => b.lineStart)),
    lineEnd: Math.max(first.lineEnd, ...blocks.map((b) => b.lineEnd)),
  };
}

/** Piece text as a block of the reader; the label's line bounds are those of its text. */
function block(kind: Block["kind"], depth: number, text: SourcedText): Block {
  return {
    kind,
    depth,
    text,
    lineStart: text.lineStart,
    lineEnd: text.lineEnd,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
}

/** The text of a part for a reader, its outermost items not set in. */
export function markdownOf(blocks: readonly Block[]): string {
  const least = Math.min(...blocks.flatMap((b) => (b.kind === "item" ? [b.depth] : [])));
  return blocksToMarkdown(blocks.map((b) => (b.kind === "item" ? { ...b, depth: b.depth - least } : b)));
}
