import type { Block, Tree } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { type FieldGroup, type FieldKind, groupOf, opensPart } from "./field-kinds.ts";
import { headedKind } from "./headed-kind.ts";
import { labelMeaning } from "./label-meaning.ts";
import { type LabelHit, labelKind, readLabel } from "./read-label.ts";
import { withTableRows } from "./table-rows.ts";
import { type Template, templateOf } from "./template.ts";

/** A piece of the publication: a label with what follows it on its line, a heading that is no label, or text. */
export interface Token {
  hit: LabelHit | null;
  /** The piece as a block; after a label, what follows it (null where nothing does). */
  block: Block | null;
  /** The piece as printed, its label included. */
  printed: Block;
}

/** Cuts the blocks of a publication at the labels of the form, wherever on a line's start they stand. */
export function tokenise(tree: Tree): Token[] {
  const tokens: Token[] = [];
  let group: FieldGroup | null = null;
  const blocks = withTableRows(tree.blocks);
  const template = templateOf(blocks);
  for (const [i, block] of blocks.entries()) {
    if (block.kind === "note" || block.role === "unit" || block.role === "chapter") {
      tokens.push({ hit: null, block, printed: block });
      continue;
    }
    for (const token of cutAtLabels(block, group, template, headedKind(blocks, i))) {
      tokens.push(token);
      if (token.hit && opensPart(token.hit.kind)) group = groupOf(token.hit.kind);
    }
  }
  return tokens;
}

function cutAtLabels(
  block: Block,
  groupBefore: FieldGroup | null,
  template: Template,
  heads: FieldKind | null,
): Token[] {
  const lines = printedLines(block.text);
  const cuts: { start: number; hit: LabelHit | null }[] = [];
  let group = groupBefore;
  lines.forEach((line, i) => {
    const end = block.text.length;
    const isHeading = block.kind === "heading" && i === 0;
    const read = readLabel(block.text.slice(line.start, end), line.text.length, {
      isHeading,
      headsField: isHeading && template.headsFields(block.depth),
      group,
      recurs: template.recurs,
      heads,
    });
    const hit = isHeading && block.role === "label" ? asLabel(block, read, heads) : read;
    if (hit && hit.kind !== "own-part") group = groupOf(hit.kind);
    if (hit || cuts.length === 0) cuts.push({ start: line.start, hit });
  });
  return cuts.flatMap(({ start, hit }, i) => {
    const end = cuts[i + 1]?.start ?? block.text.length;
    const printed = part(block, block.text.slice(start, end).trim(), i === 0);
    if (!hit) return [{ hit: null, block: printed, printed }];
    const labelLength = block.text.length - start - hit.rest.length;
    const rest = block.text.slice(Math.min(start + labelLength, end), end).trim();
    return afterLabel({ ...hit, rest }, block, printed);
  });
}

/** A heading that comes back over parts is a label, whatever its words; a card or figures below it say more than these. */
function asLabel({ text }: Block, read: LabelHit | null, heads: FieldKind | null): LabelHit {
  const told = heads === "contact" && read !== null && read.kind !== "own-part" ? null : heads;
  const meant = labelMeaning(text.oneLine, null)?.kind ?? "own-part";
  const known = read ?? { kind: meant, label: text, rest: text.slice(text.length), expected: null };
  return { ...known, kind: told ?? known.kind };
}

/** A label whose text is itself a label of the form was left empty by both. */
function afterLabel(hit: LabelHit, block: Block, printed: Block): Token[] {
  const { rest } = hit;
  const blank = rest.length === 0 || rest.isBlank;
  if (blank) return [{ hit, block: null, printed }];
  const asked = groupOf(hit.kind) === "characteristics" && rest.length < 80 ? labelKind(rest.text) : null;
  if (asked && groupOf(asked) === "characteristics" && asked !== "innovation") {
    const second: LabelHit = {
      kind: asked,
      label: rest,
      rest: SourcedText.empty(rest.document),
      expected: null,
    };
    return [
      { hit, block: null, printed: part(block, hit.label, true) },
      { hit: second, block: null, printed: part(block, rest, false) },
    ];
  }
  return [{ hit, block: { ...part(block, rest, false), kind: "paragraph", depth: 0 }, printed }];
}

/** A block that holds only a piece of another one. */
function part(block: Block, text: SourcedText, first: boolean): Block {
  if (text.length === 0 || text.isBlank) return { ...block, text };
  const lineStart = first ? block.lineStart : text.lineStart;
  const lineEnd = Math.max(text.lineEnd, lineStart);
  const links = block.links.filter(
    ({ text: t }) => !t.isBlank && t.lineStart >= lineStart && t.lineEnd <= lineEnd,
  );
  const noteCalls = block.noteCalls.filter(({ line }) => line >= lineStart && line <= lineEnd);
  const kind = first || block.kind === "item" ? block.kind : "paragraph";
  return { ...block, kind, text, lineStart, lineEnd, links, noteCalls };
}
