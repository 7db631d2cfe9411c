import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { contentsRange } from "../../structure/contents.ts";
import { kindByForm, kindByTitle } from "../common/part-form.ts";
import { anchorAt, OPENERS, profileBegins } from "./anchors.ts";
import { CLOSING_PARTS } from "./expectations.ts";
import { inlineTitle, isStudyMarker, mayOpenStudy, numberOf, partKind } from "./heading-kinds.ts";
import { kindByContent } from "./part-evidence.ts";
import type { ProfilePartKind } from "./profile-headings.ts";
import { isRepeatedLabel, isUnitMarker, labelKind, type Template } from "./template.ts";

/** A part of the panorama: its heading, and the blocks up to the next part. */
export interface Part {
  kind: DocumentSectionKind;
  title: string;
  number: string | null;
  /** The heading block that names it. */
  heading: Block | null;
  /** The title that its heading gives behind a dash or colon. */
  inline: SourcedText | null;
  blocks: Block[];
  lineStart: number;
}

/** Looks ahead in the blocks, each question answered once for all blocks. */
class Ahead {
  /** Kinds of profile heading between each block and the next that closes a study. */
  private readonly kinds: ReadonlySet<ProfilePartKind>[];

  constructor(blocks: readonly Block[], template: Template) {
    this.kinds = [];
    let kinds: ReadonlySet<ProfilePartKind> = new Set();
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = blocks[i] as Block;
      this.kinds[i] = kinds;
      const profile = anchorAt(blocks, i, template);
      if (profile && !kinds.has(profile)) kinds = new Set([...kinds, profile]);
      else if (block.kind !== "heading" || profile) continue;
      else if (CLOSING_PARTS.has(partKind(block.text.oneLine) ?? "other")) kinds = new Set();
    }
  }

  profileKinds(i: number): number {
    return this.kinds[i]?.size ?? 0;
  }
}

const COVER: Part = {
  kind: "cover",
  title: "Couverture",
  number: null,
  heading: null,
  inline: null,
  blocks: [],
  lineStart: 1,
};

/** Cuts a panorama into its parts. What stands before the first is its cover. */
export function cutParts(blocks: readonly Block[], template: Template): Part[] {
  const parts: Part[] = [];
  const ahead = new Ahead(blocks, template);
  const contents = contentsRange(blocks);
  let current: Part = { ...COVER, blocks: [] };
  /** Profile headings met in the current case study. */
  let met = 0;
  const open = (part: Part) => {
    if (current.blocks.length > 0 || current.heading) parts.push(current);
    current = part;
    met = 0;
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (i === contents.from) {
      open({ ...partOf(block, "contents"), blocks: blocks.slice(i + 1, contents.to) });
      i = contents.to - 1;
      continue;
    }
    const around: Around = { blocks, at: i, template, profileAhead: ahead.profileKinds(i), met };
    if (block.kind !== "heading" && !(current.kind !== "case-study" && opensAsCard(around))) {
      current.blocks.push(block);
      continue;
    }
    const kind = openedBy(block, current, around);
    if (kind === "study-of-its-own") {
      const title = current.blocks.findLastIndex((b) => b.kind === "heading");
      const [heading, ...rest] = title < 0 ? [] : current.blocks.splice(title);
      open({ ...partOf(heading ?? block, "case-study"), blocks: heading ? [...rest, block] : [] });
      met = 1;
    } else if (!kind) {
      if (anchorAt(blocks, i, template)) met++;
      current.blocks.push(block);
    } else if (isSecondLine(block, kind, current)) {
      const title = kind === current.kind ? `${current.title} : ${block.text.oneLine}` : block.text.oneLine;
      current = { ...current, kind, title };
    } else open(partOf(block, kind));
  }
  open(current);
  return parts.map((part) => name(part, template));
}

function partOf(heading: Block, kind: DocumentSectionKind): Part {
  return {
    kind,
    title: heading.text.oneLine,
    number: heading.role === "unit" ? null : numberOf(heading.text.oneLine),
    heading,
    inline: kind === "case-study" && heading.role !== "unit" ? inlineTitle(heading.text) : null,
    blocks: [],
    lineStart: heading.lineStart,
  };
}

/**
 * « C'est bon à savoir » and « Le contexte national » one level down are one title in two lines, and so are
 * « Introduction » and « Les mots-clés ».
 */
function isSecondLine(block: Block, kind: DocumentSectionKind, current: Part): boolean {
  const goesOn =
    (current.kind === kind && kind !== "case-study") || (current.kind === "intro" && kind === "glossary");
  return (
    current.heading !== null && current.blocks.length === 0 && goesOn && block.depth > current.heading.depth
  );
}

/** Parts that a title of their own rank ends, where running text stands under it. */
const ENDS_AT_TITLE: ReadonlySet<DocumentSectionKind> = new Set(["intro", "glossary", "thanks", "resources"]);

/** Where a block stands among the others, and what comes after it. */
interface Around {
  blocks: readonly Block[];
  at: number;
  template: Template;
  /** Kinds of profile part from here to the next heading that closes a study. */
  profileAhead: number;
  /** Profile headings met in the current case study. */
  met: number;
}

/** An identity card that parts of a profile follow, with no heading of its own. */
function opensAsCard({ blocks, at, template, profileAhead }: Around): boolean {
  return profileAhead > 2 && anchorAt(blocks, at, template) === "identity";
}

/**
 * The part that a heading opens where it stands, null where it belongs to the current one. Inside a case study
 * « Ressources » or « Chiffres clés » are parts of it as long as other parts of a study follow.
 */
function openedBy(
  block: Block,
  current: Part,
  around: Around,
): DocumentSectionKind | "study-of-its-own" | null {
  const { blocks, at, template, profileAhead, met } = around;
  const text = block.text.oneLine;
  if (block.role === "unit") return "case-study";
  if (block.role === "chapter") return chapterKind(blocks, at);
  if (block.role === "label") return null;
  const profile = anchorAt(blocks, at, template);
  const kind = block.kind === "heading" && !isRepeatedLabel(block, template) ? partKind(text) : null;
  const numbers = mayOpenStudy(text) || isUnitMarker(block, template);
  if (current.kind !== "case-study") {
    if (kind)
      return profile && kind !== "resources" && profileAhead > 1 && current.kind !== "contents" ? null : kind;
    if ((isStudyMarker(block) || numbers) && profileAhead > 1) return "case-study";
    if (profile !== null && profileAhead > 2 && OPENERS.has(profile) && current.kind !== "glossary")
      return "study-of-its-own";
    if (profile !== null || block.depth > (current.heading?.depth ?? 2)) return null;
    if (profileAhead > 2 && profileBegins(blocks, at, template)) return null;
    if (ENDS_AT_TITLE.has(current.kind) && current.heading && (isTold(around) || hasTerms(current)))
      return kindByContent(blocks, at) ?? "context";
    return kindByContent(blocks, at) ?? (current.kind === "contents" && isTold(around) ? "context" : null);
  }
  if (kind && CLOSING_PARTS.has(kind)) return kind;
  const high = block.depth <= (current.heading?.depth ?? 1);
  if (
    high &&
    met > 1 &&
    profileAhead > 1 &&
    (numbers || (!profile && !kind && !isStudyMarker(block) && profileBegins(blocks, at, template)))
  )
    return "case-study";
  if (
    profile &&
    (kind !== "resources" || met > 0) &&
    !(kind && high && profileAhead === 0 && kind === "resources")
  )
    return null;
  if (kind) return high || (block.depth <= 2 && profileAhead === 0) ? kind : null;
  if (!high || met < 2 || isStudyMarker(block)) return null;
  return kindByContent(blocks, at) ?? (profileAhead === 0 ? "other" : null);
}

/** What a title opens that repetition alone shows to be one: by its words, else by what stands below it. */
function chapterKind(blocks: readonly Block[], at: number): DocumentSectionKind {
  const text = blocks[at]?.text.oneLine ?? "";
  const known = partKind(text) ?? kindByForm(under(blocks, at)) ?? kindByTitle(text);
  return known ?? kindByContent(blocks, at) ?? "other";
}

/** The blocks from a heading to the next. */
function under(blocks: readonly Block[], at: number): Block[] {
  const next = blocks.findIndex((b, i) => i > at && b.kind === "heading" && b.role !== undefined);
  return blocks.slice(at + 1, next < 0 ? blocks.length : next);
}

/** A glossary whose terms are items or labels: a heading of its rank is no term. */
function hasTerms({ kind, blocks }: Part): boolean {
  return kind === "glossary" && blocks.length > 1 && blocks.every((b) => b.kind !== "heading");
}

/** A heading with running text under it: no entry of a table of contents. */
function isTold({ blocks, at }: Around): boolean {
  return blocks.slice(at + 1, at + 4).some((b) => b.kind === "paragraph" && b.text.length > 160);
}

/** A chapter's own title stands in its heading or in the heading after it. */
function name(part: Part, template: Template): Part {
  const [first] = part.blocks;
  if (!part.heading || !first) return part;
  const firstText = first.text.oneLine;
  if (part.heading.role === "unit") return part;
  if (part.kind === "case-study") {
    const subject =
      first.kind === "heading" && !isStudyMarker(first) && !labelKind(first, template) ? firstText : null;
    return { ...part, title: part.inline?.oneLine ?? subject ?? part.title };
  }
  if (
    (part.kind === "intro" || part.kind === "glossary") &&
    first.text.length < 90 &&
    partKind(firstText) === "glossary"
  )
    return { ...part, kind: "glossary", title: firstText, blocks: part.blocks.slice(1) };
  return part;
}
