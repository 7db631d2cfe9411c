import type { IgnoredPassage } from "#domain/directory.ts";
import { hull, type Passage } from "#domain/passage.ts";
import { type Block, blockPassage, mend, type Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { furnitureReason, mergeIgnored, withoutIgnored } from "../common/furniture.ts";
import { layoutPassages } from "../common/layout.ts";
import { type DocumentDraft, emptyDocumentDraft } from "../draft.ts";
import { crossMentions } from "./cross-mentions.ts";
import { eventsTold, mainEvent } from "./events.ts";
import { aboutOf, findingsOf } from "./findings.ts";
import { cutParts, type Part } from "./parts.ts";
import { readPart } from "./read-part.ts";
import { sectionsOf } from "./sections.ts";

/**
 * Reads the booklet of a colloquium: foreword, opening and closing speeches, questions and answers, round tables,
 * workshops with whom they tell of, the zoom on another publication, resources; in any order and number.
 */
export function extractRestitution(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const { text, furniture } = withoutFurniture(tree.blocks);
  const parts = cutParts(text);
  const { sections, idOf } = sectionsOf(source, parts);
  for (const part of parts) readPart(part, idOf(part), draft, sections);
  const cover = parts.filter((p) => p.kind === "cover").flatMap((p) => p.blocks);
  const outside = parts.filter((p) => p.kind !== "contents");
  const read = outside.flatMap((p) => [...(p.heading ? [p.heading] : []), ...p.blocks]);
  if (source.lines.length > 0) draft.events.push(...mainEvent(source.entry, cover, firstLine(source)));
  draft.events.push(
    ...eventsTold(
      outside
        .filter((p) => p.kind === "preamble" || p.kind === "intro" || p.kind === "context")
        .flatMap((p) => p.blocks),
      source.entry,
    ),
  );
  crossMentions(draft.initiatives, outside);
  const contents = parts
    .filter((p) => p.kind === "contents")
    .map(partPassage)
    .filter((p) => p !== null);
  draft.findings.push(...findingsOf({ source, tree, read, parts: outside, contents }));
  draft.findings = draft.findings
    .map((finding) => ({ ...finding, about: finding.about ?? aboutOf(finding, draft) }))
    .sort((a, b) => a.passage.lineStart - b.passage.lineStart);
  const ignored = [
    ...furniture,
    ...contents.map((passage) => ({ ...passage, reason: "sommaire" })),
    ...layoutPassages(tree),
  ];
  draft.ignored = mergeIgnored(ignored, source.lines);
  draft.sections = withoutIgnored(sections, draft.ignored, source.lines);
  return draft;
}

/** The blocks without what pages print around them; what a page number had cut is joined. */
function withoutFurniture(blocks: readonly Block[]): { text: Block[]; furniture: IgnoredPassage[] } {
  const firstHeading = blocks.findIndex((b) => b.kind === "heading");
  const furniture: IgnoredPassage[] = [];
  const text = blocks.filter((block, i) => {
    const reason =
      block.kind === "paragraph" || block.kind === "heading" ? furnitureReason(block.text.oneLine) : null;
    if (!reason) return true;
    const isOfMap = i < firstHeading && /^\d{2}$/.test(block.text.oneLine);
    furniture.push({
      ...blockPassage(block),
      reason: isOfMap ? "numéros des départements d'une carte" : reason,
    });
    return false;
  });
  return { text: furniture.length > 0 ? mend(text) : text, furniture };
}

function partPassage(part: Part): Passage | null {
  return hull([...(part.heading ? [part.heading] : []), ...part.blocks].map(blockPassage));
}

function firstLine(source: SourceDocument): Passage {
  return { document: source.entry.id, lineStart: 1, lineEnd: 1 };
}
