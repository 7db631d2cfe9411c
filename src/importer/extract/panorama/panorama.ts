import { hull } from "#domain/passage.ts";
import { type Block, blockPassage, type Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { taught } from "../../structure/asides.ts";
import { contentsRange } from "../../structure/contents.ts";
import { withoutPageLines } from "../../structure/page-lines.ts";
import { foreignNotes } from "../common/foreign-notes.ts";
import { mergeIgnored, withoutIgnored } from "../common/furniture.ts";
import { layoutPassages } from "../common/layout.ts";
import { misprintsIn } from "../common/misprints.ts";
import { nameVariantFindings } from "../common/name-variants.ts";
import { deadLinkFindings, noteFindings } from "../common/notes.ts";
import { outline, type SectionStart } from "../common/outline.ts";
import { readResource } from "../common/resources.ts";
import { type DocumentDraft, emptyDocumentDraft, type FindingDraft } from "../draft.ts";
import { readEvents } from "./announced-events.ts";
import { readBriefs } from "./briefs.ts";
import { readCaseStudy } from "./case-study.ts";
import { contentsFindings } from "./contents.ts";
import { readGlossary } from "./glossary.ts";
import { isStudyMarker, profileKindOf } from "./heading-kinds.ts";
import { readLists } from "./lists.ts";
import { cutParts, type Part } from "./parts.ts";
import { structuresListed } from "./structures-listed.ts";
import { type Chapter, studiesOf } from "./studies.ts";
import { type Template, templateOf } from "./template.ts";
import { readThanks } from "./thanks.ts";
import { tidyBlocks } from "./tidy.ts";
import { withTitlesInPlace } from "./unit-titles.ts";
import { volumeFindings } from "./volume-findings.ts";

/** A part, with its studies where it is a chapter of them. */
interface Read {
  part: Part;
  chapter: Chapter | null;
}

/** What it calls the parts of a profile that other texts call otherwise. */
export const PANORAMA_KINDS = {
  "initial-observation": "context",
  results: "impact",
  actions: "activity",
  levers: "success-keys",
} as const;

/**
 * Reads a panorama: glossary, contexts with their lists of structures, case studies (« coups de projecteur »),
 * briefs (« on a aussi repéré »), thanks and resources, in whatever order and number they come.
 */
export function extractPanorama(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const { tree: clean, ignored } = withoutPageLines(source, tree);
  const tidy = tidyBlocks(clean.blocks);
  const template = templateOf(taught(tidy, contentsRange(tidy)));
  const { blocks, findings } = withTitlesInPlace(tidy, template);
  const read = cutParts(blocks, template).map(
    (part): Read => ({ part, chapter: part.kind === "case-study" ? studiesOf(part, template) : null }),
  );
  draft.sections = outline(source, read.flatMap(sectionStarts));
  draft.ignored.push(...ignored);
  draft.findings.push(...findings);
  for (const each of read) readPart(each, template, draft);
  const counted = noteFindings(blocks);
  const isCounted = (f: FindingDraft) => counted.some((c) => c.passage.lineStart === f.passage.lineStart);
  const noted = [...counted, ...foreignNotes(blocks).filter((f) => !isCounted(f))];
  for (const block of blocks) {
    if (
      block.kind === "note" &&
      !noted.some((f) => f.code === "foreign-note" && f.passage.lineStart === block.lineStart)
    ) {
      addResource({ ...block, text: block.text.without(/^source\s*:\s*/iu) }, draft);
    }
  }
  const contents = read.find(({ part }) => part.kind === "contents")?.part.blocks ?? [];
  draft.findings.push(
    ...noted,
    ...deadLinkFindings(blocks),
    ...contentsFindings(
      contents,
      read.map(({ part }) => part),
    ),
    ...volumeFindings(
      blocks.filter((b) => !contents.includes(b)),
      read.map(({ part }) => part),
      draft.initiatives.filter((i) => i.role === "own-section").length,
    ),
    ...nameVariantFindings(blocks.filter((b) => !contents.includes(b))),
    ...misprintsIn(blocks.filter((b) => !contents.includes(b))),
  );
  const marks = { ...tree, layoutLines: [...new Set([...tree.layoutLines, ...marksOutside(draft, source)])] };
  draft.ignored = mergeIgnored([...draft.ignored, ...layoutPassages(marks)], source.lines);
  draft.sections = withoutIgnored(
    draft.sections,
    draft.ignored.filter((g) => g.reason !== "sommaire"),
    source.lines,
  );
  return draft;
}

/** Lines that hold only marks and stand in no section, which end where their words do. */
function marksOutside(draft: DocumentDraft, source: SourceDocument): number[] {
  const within = new Uint8Array(source.lines.length + 2);
  for (const { lineStart, lineEnd } of draft.sections.filter((s) => s.level === 1))
    within.fill(1, lineStart, lineEnd + 1);
  return source.lines.flatMap((line, i) =>
    within[i + 1] === 0 && line.trim() !== "" && !/[\p{L}\p{N}]/u.test(line) ? [i + 1] : [],
  );
}

function readPart({ part, chapter }: Read, template: Template, draft: DocumentDraft): void {
  switch (part.kind) {
    case "contents": {
      const passage = hull([...(part.heading ? [part.heading] : []), ...part.blocks].map(blockPassage));
      if (passage) draft.ignored.push({ ...passage, reason: "sommaire" });
      return;
    }
    case "glossary":
      readGlossary(part.blocks, draft);
      return;
    case "case-study":
      if (chapter) readChapter(part, chapter, template, draft);
      return;
    case "briefs":
      draft.initiatives.push(...readBriefs(part.blocks, draft));
      return;
    case "thanks":
      readThanks(part.blocks, draft);
      return;
    case "resources":
      for (const block of part.blocks)
        if (block.kind === "item" || block.links.length > 0) addResource(block, draft);
      return;
    default:
      readEvents(part.blocks, draft);
      draft.initiatives.push(...readLists(part.blocks, draft));
  }
}

function readChapter(
  part: Part,
  { intro, studies }: Chapter,
  template: Template,
  draft: DocumentDraft,
): void {
  draft.initiatives.push(...readLists(intro, draft));
  const at = part.heading ?? part.blocks[0];
  if (studies.length === 0 && at) {
    draft.findings.push({
      code: "missing-title",
      passage: blockPassage(at),
      message:
        "Ce coup de projecteur ne contient pas d'étude de cas titrée : aucune initiative n'y a été lue.",
      found: part.title,
      expected: "un titre d'étude de cas",
      about: null,
    });
  }
  for (const study of studies) {
    const initiative = readCaseStudy(study, template, draft);
    if (initiative) draft.initiatives.push(initiative, ...structuresListed(study.body, initiative, draft));
    let further = false;
    for (const block of study.body) {
      if (block.kind === "heading") further = profileKindOf(block) === "resources";
      else if (further && (block.kind === "item" || block.links.length > 0)) addResource(block, draft);
    }
  }
}

/** What a block gives to read, with the address that its link leads to. */
function addResource(block: Block, draft: DocumentDraft): void {
  const resource = readResource(block.text, sectionAt(draft, block.lineStart));
  if (!resource) return;
  const link = block.links.find((l) => /^https?:\/\//iu.test(l.url) && URL.canParse(l.url))?.url ?? null;
  draft.resources.push({ ...resource, url: resource.url ?? link, passage: blockPassage(block) });
}

/** The innermost section that a line stands in. */
function sectionAt(draft: DocumentDraft, line: number): string | null {
  const around = draft.sections.filter((s) => s.lineStart <= line && line <= s.lineEnd);
  return around.sort((a, b) => b.level - a.level)[0]?.id ?? null;
}

const DIVIDED: ReadonlySet<string> = new Set(["context", "glossary", "resources", "other"]);

/** The part itself, and the titles inside it that a reader wants in a table of contents. */
function sectionStarts({ part, chapter }: Read): SectionStart[] {
  const own: SectionStart = {
    kind: part.kind,
    title: part.title,
    number: part.number,
    level: 1,
    lineStart: part.lineStart,
  };
  const start = (
    block: Block,
    level: number,
    title = block.text.without(/^→\s*/u).oneLine,
  ): SectionStart => ({
    kind: part.kind,
    title,
    level,
    lineStart: block.lineStart,
  });
  const headings = (blocks: readonly Block[]) =>
    blocks.filter((b) => b.kind === "heading" && b.text.oneLine !== part.title && !isStudyMarker(b));
  if (chapter) {
    return [
      own,
      ...headings(chapter.intro).map((b) => start(b, 2)),
      ...chapter.studies.flatMap(({ title, titleBlock, body }) => [
        ...(titleBlock === part.heading ? [] : [start(titleBlock, 2, title.oneLine)]),
        ...headings(body).map((b) => start(b, 3)),
      ]),
    ];
  }
  return DIVIDED.has(part.kind) ? [own, ...headings(part.blocks).map((b) => start(b, 2))] : [own];
}
