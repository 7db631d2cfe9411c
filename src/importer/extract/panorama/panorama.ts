import { hull } from "#domain/passage.ts";
import { type Block, blockPassage, type Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { readHeading } from "../common/headings.ts";
import { layoutPassages } from "../common/layout.ts";
import { deadLinkFindings, noteFindings } from "../common/notes.ts";
import { outline, type SectionStart } from "../common/outline.ts";
import { quotedPeopleIn } from "../common/quoted-people.ts";
import { readResource } from "../common/resources.ts";
import { type DocumentDraft, emptyDocumentDraft } from "../draft.ts";
import { readBriefs } from "./briefs.ts";
import { readCaseStudy } from "./case-study.ts";
import { CASE_STUDY } from "./expectations.ts";
import { readGlossary } from "./glossary.ts";
import { readLists } from "./lists.ts";
import { cutParts, type Part } from "./parts.ts";
import { readThanks } from "./thanks.ts";

/**
 * Reads a panorama: glossary, contexts with their lists of structures, case studies (« coups de projecteur »),
 * briefs (« on a aussi repéré »), thanks and resources, in whatever order and number they come.
 */
export function extractPanorama(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const parts = cutParts(tree.blocks);
  draft.sections = outline(source, parts.flatMap(sectionStarts));
  for (const part of parts) readPart(part, draft);
  for (const block of tree.blocks) {
    if (block.kind !== "note") continue;
    const resource = readResource(block.text.without(/^source\s*:\s*/iu), sectionAt(draft, block.lineStart));
    if (resource) draft.resources.push({ ...resource, passage: blockPassage(block) });
  }
  draft.findings.push(...noteFindings(tree.blocks), ...deadLinkFindings(tree.blocks));
  draft.ignored.push(...layoutPassages(tree));
  return draft;
}

function readPart(part: Part, draft: DocumentDraft): void {
  switch (part.kind) {
    case "contents": {
      const passage = hull([...(part.heading ? [part.heading] : []), ...part.blocks].map(blockPassage));
      if (passage) draft.ignored.push({ ...passage, reason: "sommaire" });
      return;
    }
    case "glossary":
      readGlossary(part.blocks, draft);
      return;
    case "case-study": {
      const initiative = readCaseStudy(part, draft);
      if (!initiative) return;
      draft.initiatives.push(initiative);
      const inside = part.blocks.filter(
        (b) => b.lineStart >= initiative.passage.lineStart && b.kind !== "heading",
      );
      draft.people.push(...inside.flatMap((b) => quotedPeopleIn(b.text, initiative.name.value)));
      return;
    }
    case "briefs":
      draft.initiatives.push(...readBriefs(part.blocks, draft));
      return;
    case "thanks":
      readThanks(part.blocks, draft);
      return;
    case "resources":
      for (const block of part.blocks.filter((b) => b.kind === "item")) {
        const resource = readResource(block.text, sectionAt(draft, block.lineStart));
        if (resource) draft.resources.push(resource);
      }
      return;
    default:
      draft.initiatives.push(...readLists(part.blocks, draft));
  }
}

/** The innermost section that a line stands in. */
function sectionAt(draft: DocumentDraft, line: number): string | null {
  const around = draft.sections.filter((s) => s.lineStart <= line && line <= s.lineEnd);
  return around.sort((a, b) => b.level - a.level)[0]?.id ?? null;
}

/** The part itself, and the titles inside it that a reader wants in a table of contents. */
function sectionStarts(part: Part): SectionStart[] {
  const own: SectionStart = {
    kind: part.kind,
    title: part.title,
    number: part.number,
    level: 1,
    lineStart: part.lineStart,
  };
  if (
    part.kind !== "context" &&
    part.kind !== "glossary" &&
    part.kind !== "resources" &&
    part.kind !== "case-study"
  )
    return [own];
  const inside = part.blocks.filter(
    (b: Block) =>
      b.kind === "heading" && b.text.oneLine !== part.title && !readHeading(b.text.oneLine, CASE_STUDY),
  );
  const study = part.kind === "case-study" ? inside[0] : undefined;
  const levelOf = (b: Block) => (part.kind === "case-study" && b !== study ? 3 : 2);
  return [
    own,
    ...inside.map(
      (b): SectionStart => ({
        kind: part.kind,
        title: b.text.without(/^→\s*/u).oneLine,
        level: levelOf(b),
        lineStart: b.lineStart,
      }),
    ),
  ];
}
