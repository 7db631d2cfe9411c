import type { Section } from "../directory.ts";
import type { DocumentSectionKind } from "../section-kinds.ts";
import type { Block, Line } from "./blocks.ts";
import { type Misread, readable } from "./misread.ts";
import type { ReadSection } from "./reading.ts";
import { type Spellings, sentenceCase } from "./sentence-case.ts";
import { isName, type SpeakerContext, withNames, withSpeakers } from "./speakers.ts";
import { plain, shownTitle, takeTitle } from "./titles.ts";
import type { Node } from "./tree.ts";

/** What a publication says of its own words, for all of its sections. */
export interface Context extends SpeakerContext {
  spellings: Spellings;
  misread: Misread;
}

/** Where a page's columns mix them, the sections of these are put in the order of meaning. */
const ORDERED = new Set<string>(["workshop", "round-table"]);
const ORDER: Partial<Record<DocumentSectionKind, number>> = { context: 0, "case-study": 1, resources: 3 };
/** Words that stand alone over the sections of one kind: « Retours d'expérience ». */
const LONGEST_LABEL = 60;

/** The sections of a node in the order in which they are read; the first is what stands before any title of its own. */
export function sectionsOf(node: Node, context: Context, above: readonly number[]): ReadSection[] {
  const { section, children } = node;
  const depth = above.length;
  const runs = runsOf(node.own, children);
  const ranked = [
    ...runs.map((own) => ({ own, child: null, line: own[0]?.number ?? 0 })),
    ...children.map((child) => ({ own: null, child, line: child.section.lineStart })),
  ].sort((a, b) => a.line - b.line);
  const rankOf = (at: number): number => {
    const child = ranked.slice(at).find((r) => r.child)?.child ?? ranked.findLast((r) => r.child)?.child;
    return child ? (ORDER[child.section.kind] ?? 2) : 0;
  };
  const pieces = ranked.map(({ own, child }, at) => {
    const rank = ORDERED.has(section.kind) ? rankOf(at) : 0;
    if (child) {
      const { rest, printed } = takeTitle(child.own, child.section.title);
      const [first, ...others] = sectionsOf({ ...child, own: rest }, context, [...above, at]);
      const title = shownTitle({ ...child.section, printed }, context);
      const head: ReadSection = {
        id: child.section.id,
        kind: child.section.kind,
        title,
        printed,
        depth: depth + 1,
        blocks: [],
      };
      // What stands under the title before any other one is its own.
      const isOwn = first && first.title === null;
      return {
        rank,
        isLabel: false,
        sections: isOwn
          ? [{ ...head, blocks: first.blocks }, ...others]
          : [head, ...(first ? [first, ...others] : [])],
      };
    }
    const sections = ownSections(own ?? [], section, depth, context);
    const [only] = sections;
    const isLabel =
      ranked.length > 1 && sections.length === 1 && only !== undefined && isLabelOf(only) && rank === 1;
    return {
      rank,
      isLabel,
      sections: isLabel && only ? [labelled(only, depth + 1, context)] : sections,
    };
  });
  // What stands under a label is told as such.
  const isUnder = (piece: (typeof pieces)[number]) =>
    !piece.isLabel && pieces.some(({ isLabel, rank }) => isLabel && rank === piece.rank);
  return pieces
    .map((piece, at) => ({ ...piece, at }))
    .sort((a, b) => a.rank - b.rank || Number(b.isLabel) - Number(a.isLabel) || a.at - b.at)
    .flatMap((piece) =>
      isUnder(piece) ? piece.sections.map((s) => ({ ...s, depth: s.depth + 1 })) : piece.sections,
    );
}

/** Lines of a node between its children. */
function runsOf(own: readonly Line[], children: readonly Node[]): Line[][] {
  const runs: Line[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const line of own) {
    const parted = children.some(({ section: s }) => s.lineStart > before && s.lineStart < line.number);
    if (parted || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(line);
    before = line.number;
  }
  return runs.filter((run) => run.some(({ text }) => text.trim()));
}

function isLabelOf({ title, blocks: [block, ...others] }: ReadSection): boolean {
  return (
    title === null &&
    block?.kind === "paragraph" &&
    others.length === 0 &&
    block.text.length <= LONGEST_LABEL &&
    /^\p{Lu}/u.test(block.text) &&
    !/[.!?;]$/.test(block.text)
  );
}

function labelled(section: ReadSection, depth: number, { spellings }: Context): ReadSection {
  const [block] = section.blocks;
  if (!block) return section;
  return {
    ...section,
    id: `L${block.lineStart}`,
    title: sentenceCase(block.text, spellings),
    printed: block,
    depth,
    blocks: [],
  };
}

/** Lines without sections of their own, cut at the headings that the text has. */
export function ownSections(
  lines: readonly Line[],
  { id, kind }: Pick<Section, "id" | "kind">,
  depth: number,
  context: Context,
): ReadSection[] {
  const sections: ReadSection[] = [];
  const levels: number[] = [];
  const blocks = withSpeakers(lines, context);
  for (const [at, block] of blocks.entries()) {
    const isTitle = block.kind === "question" || (block.kind === "heading" && stands(blocks, at));
    // What nobody can read for sure is no title.
    const title = isTitle ? readable(plain(block.text), context.misread) : null;
    if (title !== null) {
      while (levels.length > 0 && (levels.at(-1) ?? 0) >= block.depth) levels.pop();
      levels.push(block.depth);
      sections.push({
        id: `L${block.lineStart}`,
        kind,
        // « BUDGET GLOBAL : » stands over what it announces.
        title: sentenceCase(title, context.spellings).replace(/\s*:$/u, ""),
        printed: block,
        depth: depth + levels.length,
        blocks: [],
      });
      continue;
    }
    if (sections.length === 0) sections.push({ id, kind, title: null, printed: null, depth, blocks: [] });
    sections.at(-1)?.blocks.push(calm(asText(block), context));
  }
  return sections.map((section) => ({ ...section, blocks: notesLast(section.blocks) }));
}

/** The notes of the feet of pages follow the text that calls them, and cut none of its lists. */
function notesLast(blocks: readonly Block[]): Block[] {
  const isNote = ({ kind }: Block) => kind === "note";
  return [...blocks.filter((block) => !isNote(block)), ...blocks.filter(isNote)];
}

/** A heading under which nothing stands is what a page printed large, and no title of anything. */
function stands(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next) return false;
  return next.kind !== "heading" || next.depth > block.depth;
}

/** Words in capitals are read more easily as a sentence. */
export function calm(block: Block, { spellings, speakerOf }: Context): Block {
  if (block.kind === "damaged" || block.kind === "mixed" || isName(block.text)) return block;
  const text = sentenceCase(block.text, spellings, "text");
  return {
    ...block,
    text: block.kind === "speaker" ? withNames(text, speakerOf.get(block.lineStart)) : text,
  };
}

/** A heading that is no title of anything is text that was printed large. */
export function asText(block: Block): Block {
  return block.kind === "heading" ? { ...block, kind: "paragraph", depth: 0 } : block;
}
