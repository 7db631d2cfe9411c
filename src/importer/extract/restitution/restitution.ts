import type { IgnoredPassage, Section } from "#domain/directory.ts";
import { hull, type Passage } from "#domain/passage.ts";
import { blockPassage, type Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { withoutPageLines } from "../../structure/page-lines.ts";
import { mergeIgnored, withoutIgnored } from "../common/furniture.ts";
import { layoutPassages } from "../common/layout.ts";
import { printedItems, tableRows } from "../common/printed-items.ts";
import { type DocumentDraft, emptyDocumentDraft } from "../draft.ts";
import { crossMentions } from "./cross-mentions.ts";
import { eventsTold, mainEvent } from "./events.ts";
import { aboutOf, findingsOf } from "./findings.ts";
import { markedParts } from "./marked-parts.ts";
import { withoutMarks } from "./page-lines.ts";
import { cutParts, type Part } from "./parts.ts";
import { partsByContent } from "./parts-by-content.ts";
import { readMarkedPart } from "./read-marked-part.ts";
import { readPart } from "./read-part.ts";
import { sectionsOf } from "./sections.ts";
import { withMarkedTitles } from "./title-marks.ts";
import { withTitles } from "./titles.ts";
import { withSpeeches } from "./untitled-speeches.ts";

/**
 * Reads the booklet of a colloquium: foreword, opening and closing speeches, questions and answers, round tables,
 * workshops with whom they tell of, the zoom on another publication, resources; in any order and number.
 */
export function extractRestitution(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const { tree: clean, ignored: running } = withoutPageLines(source, tree);
  const { text, furniture } = withoutMarks(clean, running);
  const blocks = text.flatMap(tableRows).flatMap(printedItems);
  const marked = markedParts(blocks);
  const parts =
    marked ??
    partsByContent(withSpeeches(cutParts(withMarkedTitles(withTitles(blocks, source.lines), source.lines))));
  const { sections, idOf } = sectionsOf(source, parts);
  for (const part of parts)
    if (marked) readMarkedPart(source, part, idOf(part), draft, sections);
    else readPart(part, idOf(part), draft, sections);
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
  draft.findings.push(
    ...findingsOf({
      source,
      tree,
      read,
      parts: outside,
      contents,
      initiatives: draft.initiatives,
      furniture,
    }),
  );
  draft.findings = draft.findings
    .map((finding) => ({ ...finding, about: finding.about ?? aboutOf(finding, draft) }))
    .sort((a, b) => a.passage.lineStart - b.passage.lineStart);
  const ignored = [
    ...furniture,
    ...contents.map((passage) => ({ ...passage, reason: "sommaire" })),
    ...layoutPassages(tree),
    ...loneMarks(source, sections),
  ];
  draft.ignored = mergeIgnored(ignored, source.lines);
  draft.sections = withoutIgnored(sections, draft.ignored, source.lines);
  return draft;
}

/** Lines of marks without a word that end a section, and so stand in none. */
function loneMarks({ lines, entry }: SourceDocument, sections: readonly Section[]): IgnoredPassage[] {
  return lines.flatMap((line, i) => {
    const n = i + 1;
    const isMark = line.trim() !== "" && !/[\p{L}\p{N}]/u.test(line);
    if (!isMark || sections.some((s) => s.passages.some((p) => p.lineStart <= n && n <= p.lineEnd)))
      return [];
    return [{ document: entry.id, lineStart: n, lineEnd: n, reason: "signe de mise en page sans texte" }];
  });
}

function partPassage(part: Part): Passage | null {
  return hull([...(part.heading ? [part.heading] : []), ...part.blocks].map(blockPassage));
}

function firstLine(source: SourceDocument): Passage {
  return { document: source.entry.id, lineStart: 1, lineEnd: 1 };
}
