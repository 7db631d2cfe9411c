import { comparable, words } from "#lib/text.ts";
import type { Section } from "../directory.ts";
import type { PageStarts } from "../pages.ts";
import { type DocumentSectionKind, sectionLabel } from "../section-kinds.ts";
import type { Family } from "../vocabularies.ts";
import { type Block, type Syntax, vocabularyOf } from "./blocks.ts";
import { leveled } from "./levels.ts";
import type { Misread } from "./misread.ts";
import { asText, type Context, calm, ownSections, sectionsOf } from "./sections.ts";
import { spellingsOf } from "./sentence-case.ts";
import { speakersByLine, uniqueSpeakers, withSpeakers } from "./speakers.ts";
import { syntaxOf } from "./syntax.ts";
import { type Printed, shownTitle, takeTitle } from "./titles.ts";
import { type Node, treeOf } from "./tree.ts";

/** What a publication is read from. */
export interface ReadingSource {
  family: Family;
  title: string;
  lines: readonly string[];
  /** The lines where its pages begin, of one that came as pages. */
  pageStarts: PageStarts;
  sections: readonly Section[];
  /** Lines that no reader sees: running heads, a printed table of contents. */
  ignored: readonly { lineStart: number; lineEnd: number }[];
  /** The words that the import found spoiled by the recognition of characters. */
  misread: Misread;
}

/** A title, or words that stand without one, and the blocks under it. */
export interface ReadSection {
  /** Of the address: the id of the publication's section, or « L12 » where the title is but a heading of the text. */
  id: string;
  kind: DocumentSectionKind;
  /** Set to be read; null for words that go on under the title above. */
  title: string | null;
  /** The title as printed, with its lines; null where the publication prints none and the title is ours. */
  printed: Printed | null;
  /** Under the title of the part: 0 for its own sections. */
  depth: number;
  blocks: Block[];
}

/** What is read on one page: a workshop, a round table, a case study, a sheet. */
export interface ReadPart {
  id: string;
  kind: DocumentSectionKind;
  /** « Atelier 3 »; empty where the title says it all. */
  label: string;
  /** « atelier 3 », to tell apart titles that several parts have; null where the part has no number. */
  told: string | null;
  title: string;
  /** The chapter that holds it, where there is one. */
  group: string | null;
  /** The titles of the part and of its chapter as printed. */
  printed: Printed[];
  speakers: Section["speakers"];
  sections: ReadSection[];
  lineStart: number;
  lineEnd: number;
  wordCount: number;
}

export interface Reading {
  /** The cover, and a table of contents that nothing sets aside. */
  front: ReadSection[];
  parts: ReadPart[];
  /** Whether the marks of markdown mean something in its blocks. */
  syntax: Syntax;
  /** The lines where its pages begin; none of a text without pages. */
  pageStarts: PageStarts;
  misread: Misread;
}

const FRONT = new Set<string>(["cover", "contents"]);
/** Those that are read one by one, also where a chapter holds them. */
const READ_ALONE = new Set<string>(["workshop", "round-table", "case-study", "sheet"]);
/** A publication as it is read: its parts in order, each with its sections and blocks, every line in one of them. */
export function readingOf(source: ReadingSource): Reading {
  const { lines, pageStarts, family, misread } = source;
  const syntax = syntaxOf(family, lines, pageStarts);
  const context: Context = {
    syntax,
    misread,
    vocabulary: vocabularyOf(lines),
    spellings: spellingsOf(lines),
    speakerOf: speakersByLine(source.sections),
  };
  const said = { syntax, pageStarts, misread };
  const { roots, loose } = treeOf(source);
  const front: ReadSection[] = [];
  const parts: ReadPart[] = [];
  if (loose.length > 0) front.push(...ownSections(loose, { id: "debut", kind: "cover" }, 0, context));
  for (const root of roots) {
    const { section } = root;
    if (FRONT.has(section.kind)) {
      front.push(frontSection(root, context));
    } else if (section.kind === "other" && root.children.some((c) => READ_ALONE.has(c.section.kind))) {
      parts.push(...chapterOf(root, context));
    } else {
      parts.push(partOf(root, null, [], context));
    }
  }
  if (parts.length === 0 && front.length > 0)
    return { front: [], parts: [wholePart(source, front)], ...said };
  return {
    front: front.filter(({ blocks }) => blocks.length > 0),
    parts: leveled(parts.filter(hasWords)),
    ...said,
  };
}

/** A cover is printed large, without titles of anything. */
function frontSection({ section, own, children }: Node, context: Context): ReadSection {
  const lines = [own, ...children.map((child) => child.own)].flat().sort((a, b) => a.number - b.number);
  const blocks = withSpeakers(lines, context).map((block) => calm(asText(block), context));
  const { id, kind } = section;
  return { id, kind, title: shownTitle(section, context), printed: null, depth: 0, blocks };
}

function hasWords({ sections, printed }: ReadPart): boolean {
  return printed.length > 0 || sections.some((s) => s.printed !== null || s.blocks.length > 0);
}

/** A publication without parts is read as one text. */
function wholePart({ lines, title }: ReadingSource, sections: ReadSection[]): ReadPart {
  return {
    id: "texte",
    kind: "other",
    label: "",
    told: null,
    title,
    group: null,
    printed: [],
    speakers: [],
    sections,
    lineStart: 1,
    lineEnd: Math.max(lines.length, 1),
    wordCount: wordsIn(sections),
  };
}

/** The parts of a chapter; its title, which may be printed before each of them, goes with the one that follows. */
function chapterOf(root: Node, context: Context): ReadPart[] {
  const group = shownTitle(root.section, context);
  const titles: Printed[] = [];
  for (let rest = root.own; ; ) {
    const taken = takeTitle(rest, root.section.title);
    root.own = taken.rest;
    if (!taken.printed) break;
    titles.push(taken.printed);
    rest = taken.rest;
  }
  const parts = root.children.map((child, at) => {
    const isLast = at === root.children.length - 1;
    const before = titles.filter(({ lineStart }) => isLast || lineStart <= child.section.lineStart);
    titles.splice(0, titles.length, ...titles.filter((title) => !before.includes(title)));
    return partOf(child, group, before, context);
  });
  const own = root.own.some(({ text }) => text.trim())
    ? [partOf({ ...root, children: [] }, group, [], context)]
    : [];
  return [...own, ...parts];
}

function partOf(node: Node, group: string | null, printed: Printed[], context: Context): ReadPart {
  const { section } = node;
  const { rest, printed: title } = takeTitle(node.own, section.title);
  const sections = sectionsOf({ ...node, own: rest }, context, []).map((s) => ({
    ...s,
    depth: Math.max(0, s.depth - 1),
  }));
  const shown = shownTitle({ ...section, printed: title }, context);
  const label = [section.kind === "other" ? "" : sectionLabel(section.kind), section.number]
    .filter(Boolean)
    .join(" ");
  return {
    id: section.id,
    kind: section.kind,
    // « Introduction : Introduction » says it twice.
    label: comparable(shown).startsWith(comparable(label)) ? "" : label,
    told: section.number ? label.toLowerCase() : null,
    title: shown,
    group,
    printed: title ? [...printed, title] : printed,
    speakers: uniqueSpeakers(node, context.spellings),
    sections,
    lineStart: section.lineStart,
    lineEnd: section.lineEnd,
    wordCount: wordsIn(sections),
  };
}

function wordsIn(sections: readonly ReadSection[]): number {
  return sections.reduce(
    (sum, { blocks }) => sum + blocks.reduce((n, { text }) => n + words(text).length, 0),
    0,
  );
}
