import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { anchorAt, OPENERS } from "./anchors.ts";
import { inlineTitle, isStudyMarker, mayOpenStudy, partKind } from "./heading-kinds.ts";
import type { Part } from "./parts.ts";
import type { ProfilePartKind } from "./profile-headings.ts";
import { SUBTITLE } from "./profile-words.ts";
import { isUnitMarker, type Template } from "./template.ts";

/** One case study: its title, the block that prints it, and what it tells. */
export interface Study {
  title: SourcedText;
  titleBlock: Block;
  body: Block[];
}

/** A chapter: what introduces it, which speaks of the region, and its studies. */
export interface Chapter {
  intro: Block[];
  studies: Study[];
}

/**
 * Finds the studies of a chapter: after each « L'étude de cas », or under the heading that stands right before the
 * parts of a profile. A second one begins where a title is followed by a part that the first had already.
 */
export function studiesOf(part: Part, template: Template): Chapter {
  const { blocks, heading } = part;
  if (heading?.role === "unit")
    return { intro: [], studies: [{ title: heading.text, titleBlock: heading, body: blocks }] };
  const starts = studyStarts(blocks, part.inline !== null, template);
  if (starts.length === 0) return lonelyStudy(part, template);
  const studies = starts.map(({ title, titleBlock, at, body }, i): Study => {
    const next = starts[i + 1]?.at ?? blocks.length;
    return { title, titleBlock, body: blocks.slice(Math.max(body, at), next) };
  });
  return { intro: blocks.slice(0, starts[0]?.at ?? 0), studies };
}

interface Start {
  title: SourcedText;
  titleBlock: Block;
  /** Index of the first block that belongs to it, its marker included. */
  at: number;
  /** Index of the first block after its title. */
  body: number;
}

function studyStarts(blocks: readonly Block[], inline: boolean, template: Template): Start[] {
  const starts: Start[] = [];
  let seen = new Set<ProfilePartKind>();
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (isStudyMarker(block) || isUnitMarker(block, template)) {
      const start = afterMarker(blocks, i, template);
      if (!start) continue;
      starts.push(start);
      seen = new Set();
      i = start.body - 1;
      continue;
    }
    const kind = anchorAt(blocks, i, template);
    if (kind) {
      const title = starts.length === 0 && seen.size === 0 ? titleBefore(blocks, i, inline) : null;
      if (title) starts.push(title);
      seen.add(kind);
      continue;
    }
    if (block.kind !== "heading" || starts.length === 0 || SUBTITLE.test(block.text.text)) continue;
    // Another title, whose profile begins again.
    const next = [i + 1, i + 2].find(
      (j) => anchorAt(blocks, j, template) !== null || blocks[j]?.kind === "heading",
    );
    const again = next === undefined ? null : anchorAt(blocks, next, template);
    if (again && OPENERS.has(again) && seen.has(again)) {
      starts.push({ title: block.text, titleBlock: block, at: i, body: i + 1 });
      seen = new Set();
    }
  }
  return starts;
}

/** The title behind a marker: on its own line, or the heading or short loud line that follows. */
function afterMarker(blocks: readonly Block[], marker: number, template: Template): Start | null {
  const block = blocks[marker] as Block;
  const inline = inlineTitle(block.text);
  if (inline) return { title: inline, titleBlock: block, at: marker, body: marker + 1 };
  for (let i = marker + 1; i < Math.min(marker + 4, blocks.length); i++) {
    const next = blocks[i] as Block;
    if (anchorAt(blocks, i, template) || isStudyMarker(next)) return null;
    const stands = i === marker + 1 && anchorAt(blocks, i + 1, template) !== null && isLine(next);
    if (next.kind === "heading" || stands || (next.kind === "paragraph" && isTitleLike(next)))
      return { title: next.text, titleBlock: next, at: marker, body: i + 1 };
  }
  return null;
}

/** A short line without an end: a title in plain type, where its place says so. */
function isLine(block: Block): boolean {
  return block.kind === "paragraph" && block.text.length <= 220 && !/[.;,:]$/u.test(block.text.text);
}

function isTitleLike(block: Block): boolean {
  return (
    block.text.length <= 220 &&
    !/[.;,]$/u.test(block.text.text) &&
    (block.text.boldness > 0.8 || !/\p{Ll}/u.test(block.text.text))
  );
}

/** Without a marker: the last heading before the first part of the profile, the chapter's own title aside. */
function titleBefore(blocks: readonly Block[], firstPart: number, inline: boolean): Start | null {
  for (let i = firstPart - 1; i > 0; i--) {
    const block = blocks[i] as Block;
    // A question is no title where the chapter gives one.
    if (isStudyMarker(block) || (inline && /\?$/u.test(block.text.text))) continue;
    if (block.kind === "heading" || (block.kind === "paragraph" && isTitleLike(block) && i === firstPart - 1))
      return { title: block.text, titleBlock: block, at: i, body: i + 1 };
  }
  return null;
}

/** A chapter whose only title is its own: a study stands there if several parts of a profile do. */
function lonelyStudy(part: Part, template: Template): Chapter {
  const { blocks, heading } = part;
  const anchors = blocks.map((_, i) => anchorAt(blocks, i, template));
  const first = anchors.findIndex((kind) => kind !== null);
  const kinds = new Set(anchors.filter((kind) => kind !== null));
  const [opening] = blocks;
  const ownHeading =
    opening && first > 0 && opening.kind === "heading" && !isStudyMarker(opening) ? opening : null;
  const inline = part.inline;
  const enough = kinds.size >= 3 || (kinds.size >= 2 && inline !== null);
  const before = blocks[first - 1];
  const plain = before && isLine(before) && kinds.size >= 3 ? before : null;
  // « Coup de projecteur n° 4 » alone is no title.
  const own = heading && !isStudyMarker(heading) && partKind(heading.text.oneLine) === null ? heading : null;
  const numbers = own !== null && (isUnitMarker(own, template) || mayOpenStudy(own.text.oneLine));
  const line = own && !numbers ? own : (plain ?? own);
  const title = ownHeading?.text ?? inline ?? line?.text ?? null;
  const titleBlock = ownHeading ?? (inline ? heading : line);
  if (first < 0 || !enough || !title || !titleBlock) return { intro: blocks, studies: [] };
  return { intro: blocks.slice(0, first), studies: [{ title, titleBlock, body: blocks.slice(first) }] };
}
