import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import type { Block } from "../../parse/block.ts";
import { headingForm, readHeading } from "../common/headings.ts";
import { CASE_STUDY, PARTS } from "./expectations.ts";

/** A part of the panorama: its heading, and the blocks up to the next part. */
export interface Part {
  kind: DocumentSectionKind;
  title: string;
  number: string | null;
  /** The heading block(s) that name it, then its content. */
  heading: Block | null;
  blocks: Block[];
  lineStart: number;
}

const PAGE_NUMBER = /(?:^|[\s.…]{2,})\d{1,3}$/u;

/** Index of the first block after the table of contents that begins at `from`: its entries end in page numbers. */
export function endOfContents(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  for (let i = from + 1, gap = 0; i < blocks.length && gap <= 4; i++, gap++) {
    const text = blocks[i]?.text.oneLine ?? "";
    if (PAGE_NUMBER.test(text) && text.length < 240) {
      end = i + 1;
      gap = -1;
    }
  }
  return end;
}

/** Cuts a panorama into its parts. What stands before the first is its cover. */
export function cutParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let current: Part = {
    kind: "cover",
    title: "Couverture",
    number: null,
    heading: null,
    blocks: [],
    lineStart: 1,
  };
  const open = (part: Part) => {
    if (current.blocks.length > 0 || current.heading) parts.push(current);
    current = part;
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const kind = block.kind === "heading" ? readHeading(block.text.oneLine, PARTS) : null;
    if (kind === "contents") {
      const end = endOfContents(blocks, i);
      open({
        kind,
        title: block.text.oneLine,
        number: null,
        heading: block,
        blocks: blocks.slice(i + 1, end),
        lineStart: block.lineStart,
      });
      i = end - 1;
      continue;
    }
    // Inside a case study « Pour aller plus loin » or « Introduction » one level down is a part of it.
    if (!kind || (kind !== "case-study" && current.kind === "case-study" && !opensPart(block, current))) {
      current.blocks.push(block);
      continue;
    }
    // « C'est bon à savoir » and « Le contexte national » one level down are one title in two lines.
    if (
      current.heading &&
      current.blocks.length === 0 &&
      current.kind === kind &&
      block.depth > current.heading.depth
    ) {
      current = { ...current, title: `${current.title} : ${block.text.oneLine}` };
      continue;
    }
    open({
      kind,
      title: block.text.oneLine,
      number: /\d+/.exec(headingForm(block.text.oneLine))?.[0] ?? null,
      heading: block,
      blocks: [],
      lineStart: block.lineStart,
    });
  }
  open(current);
  return parts.map(name);
}

/** A chapter's own title stands in its heading or in the heading after it. */
function opensPart(block: Block, current: Part): boolean {
  return block.depth <= (current.heading?.depth ?? 1) || block.depth <= 2;
}

function name(part: Part): Part {
  const [first] = part.blocks;
  if (!part.heading || !first) return part;
  const title = part.heading.text.oneLine;
  if (part.kind === "case-study") {
    const inline = /[-–:]\s+(\p{L}.+)$/u.exec(title)?.[1];
    const subject =
      first.kind === "heading" && !readHeading(first.text.oneLine, CASE_STUDY) ? first.text.oneLine : null;
    return { ...part, title: inline ?? subject ?? title };
  }
  if (
    /mots[ -]cl[ée]s|d[ée]finitions/iu.test(first.text.oneLine) &&
    (part.kind === "intro" || part.kind === "glossary")
  ) {
    return { ...part, kind: "glossary", title: first.text.oneLine, blocks: part.blocks.slice(1) };
  }
  return part;
}
