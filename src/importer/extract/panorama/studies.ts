import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { inlineTitle, isStudyMarker, partKind, profileKind } from "./heading-kinds.ts";
import type { Part } from "./parts.ts";
import { type ProfilePartKind, SUBTITLE } from "./profile-headings.ts";

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

const OPENERS: ReadonlySet<ProfilePartKind> = new Set([
  "context",
  "initial-observation",
  "challenge",
  "history",
  "objectives",
]);

const kindOf = (block: Block): ProfilePartKind | null =>
  block.kind === "heading" ? profileKind(block.text.oneLine) : null;

/**
 * Finds the studies of a chapter: after each « L'étude de cas », or under the heading that stands right before the
 * parts of a profile. A second one begins where a title is followed by a part that the first had already.
 */
export function studiesOf(part: Part): Chapter {
  const { blocks } = part;
  const starts = studyStarts(blocks);
  if (starts.length === 0) return lonelyStudy(part);
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

function studyStarts(blocks: readonly Block[]): Start[] {
  const starts: Start[] = [];
  let seen = new Set<ProfilePartKind>();
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (isStudyMarker(block)) {
      const start = afterMarker(blocks, i);
      if (!start) continue;
      starts.push(start);
      seen = new Set();
      i = start.body - 1;
      continue;
    }
    const kind = kindOf(block);
    if (kind) {
      const title = starts.length === 0 ? titleBefore(blocks, i) : null;
      if (title) starts.push(title);
      seen.add(kind);
      continue;
    }
    if (block.kind !== "heading" || starts.length === 0 || SUBTITLE.test(block.text.text)) continue;
    // Another title, whose profile begins again.
    const next = blocks.findIndex((b, j) => j > i && b.kind === "heading");
    const again = next > 0 ? kindOf(blocks[next] as Block) : null;
    if (again && OPENERS.has(again) && seen.has(again) && next - i <= 2) {
      starts.push({ title: block.text, titleBlock: block, at: i, body: i + 1 });
      seen = new Set();
    }
  }
  return starts;
}

/** The title behind a marker: on its own line, or the heading or short loud line that follows. */
function afterMarker(blocks: readonly Block[], marker: number): Start | null {
  const block = blocks[marker] as Block;
  const inline = inlineTitle(block.text);
  if (inline) return { title: inline, titleBlock: block, at: marker, body: marker + 1 };
  for (let i = marker + 1; i < Math.min(marker + 4, blocks.length); i++) {
    const next = blocks[i] as Block;
    if (kindOf(next) || isStudyMarker(next)) return null;
    const after = blocks[i + 1];
    const stands = i === marker + 1 && after !== undefined && kindOf(after) !== null && isLine(next);
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
function titleBefore(blocks: readonly Block[], firstPart: number): Start | null {
  for (let i = firstPart - 1; i > 0; i--) {
    const block = blocks[i] as Block;
    if (isStudyMarker(block)) continue;
    if (block.kind === "heading" || (block.kind === "paragraph" && isTitleLike(block) && i === firstPart - 1))
      return { title: block.text, titleBlock: block, at: i, body: i + 1 };
  }
  return null;
}

/** A chapter whose only title is its own: a study stands there if several parts of a profile do. */
function lonelyStudy(part: Part): Chapter {
  const { blocks, heading } = part;
  const first = blocks.findIndex((b) => kindOf(b) !== null);
  const kinds = new Set(blocks.map(kindOf).filter((kind) => kind !== null));
  const [opening] = blocks;
  const ownHeading =
    opening && first > 0 && opening.kind === "heading" && !isStudyMarker(opening) ? opening : null;
  const inline = part.inline;
  const enough = kinds.size >= 3 || (kinds.size >= 2 && inline !== null);
  const line = blocks[first - 1];
  const plain = line && isLine(line) && kinds.size >= 3 ? line : null;
  // « Coup de projecteur n° 4 » alone is no title.
  const own = heading && !isStudyMarker(heading) && partKind(heading.text.oneLine) === null ? heading : null;
  const title = ownHeading?.text ?? inline ?? plain?.text ?? own?.text ?? null;
  const titleBlock = ownHeading ?? (inline ? heading : (plain ?? own));
  if (first < 0 || !enough || !title || !titleBlock) return { intro: blocks, studies: [] };
  return { intro: blocks.slice(0, first), studies: [{ title, titleBlock, body: blocks.slice(first) }] };
}
