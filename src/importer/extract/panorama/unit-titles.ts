import { type Block, blockPassage } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";
import { anchorAt } from "./anchors.ts";
import { CLOSING_PARTS } from "./expectations.ts";
import { inlineTitle, isStudyMarker, mayOpenStudy, partKind } from "./heading-kinds.ts";
import { isUnitMarker, labelKind, type Template } from "./template.ts";

/**
 * Titles of studies put under the line that numbers their study (« Gros plan 2 »), wherever the page prints them:
 * right before it, or behind the identity card, which is reported.
 */
export function withTitlesInPlace(
  blocks: readonly Block[],
  template: Template,
): { blocks: Block[]; findings: FindingDraft[] } {
  const out = [...blocks];
  const findings: FindingDraft[] = [];
  const starts = out.flatMap((block, i) => (isNumbering(block, template) ? [i] : []));
  starts.forEach((at, n) => {
    const marker = out[at] as Block;
    const end = endOfUnit(out, at, starts[n + 1] ?? out.length);
    const first = firstAnchor(out, at + 1, end, template);
    if (first < 0 || inlineTitle(marker.text)) return;
    const early = out.slice(at + 1, first).filter((b) => isTitle(b, template));
    const late = lateTitle(out, first, end, template);
    const title = out[late];
    const before = out[at - 1];
    if (title && early.every((b) => title.depth < b.depth)) {
      out.splice(late, 1);
      // What stands over the first part introduces the chapter, where another title opens it.
      out.splice(early.length > 0 ? first : at + 1, 0, title);
      findings.push(printedLate(title));
    } else if (early.length === 0 && before && isTitle(before, template)) {
      out[at - 1] = { ...marker, lineStart: before.lineStart };
      out[at] = before;
    }
  });
  return { blocks: out, findings };
}

function printedLate(title: Block): FindingDraft {
  return {
    code: "misplaced-heading",
    passage: blockPassage(title),
    message: `Le titre « ${title.text.oneLine} » est imprimé après le début de son étude.`,
    found: title.text.oneLine,
    expected: "un titre en tête de l'étude",
    about: null,
  };
}

function isNumbering(block: Block, template: Template): boolean {
  if (block.kind !== "heading") return false;
  const text = block.text.oneLine;
  return isUnitMarker(block, template) || mayOpenStudy(text) || partKind(text) === "case-study";
}

/** A heading that names something of its own: no part of the publication, of a profile, nor « L'étude de cas ». */
function isTitle(block: Block, template: Template): boolean {
  const text = block.text.oneLine;
  return (
    block.kind === "heading" &&
    !labelKind(block, template) &&
    !isUnitMarker(block, template) &&
    !partKind(text) &&
    !mayOpenStudy(text) &&
    !isStudyMarker(block)
  );
}

function endOfUnit(blocks: readonly Block[], at: number, next: number): number {
  for (let i = at + 1; i < next; i++) {
    const block = blocks[i] as Block;
    const kind = block.kind === "heading" ? partKind(block.text.oneLine) : null;
    if (kind && CLOSING_PARTS.has(kind)) return i;
  }
  return next;
}

function firstAnchor(blocks: readonly Block[], from: number, end: number, template: Template): number {
  for (let i = from; i < end; i++) if (anchorAt(blocks, i, template)) return i;
  return -1;
}

/** A title among the parts of its study: a heading that stands above theirs. */
function lateTitle(blocks: readonly Block[], first: number, end: number, template: Template): number {
  for (let i = first; i < end; i++) {
    const block = blocks[i] as Block;
    if (!isTitle(block, template)) continue;
    const below = blocks.slice(i + 1, end).find((b) => b.kind === "heading");
    const isAbove = below !== undefined && labelKind(below, template) !== null && block.depth < below.depth;
    return isAbove && block.depth <= 3 ? i : -1;
  }
  return -1;
}
