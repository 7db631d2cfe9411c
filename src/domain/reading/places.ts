import type { Block } from "./blocks.ts";
import { addressesIn, wordsOf } from "./inline.ts";
import type { Reading, ReadPart, ReadSection } from "./reading.ts";

/** Where a text is read: each paragraph of a part has its ways; in the whole text its titles have; on paper nothing has. */
export type Medium = "screen" | "whole" | "paper";

/**
 * As much of a publication as a page shows, in bytes of its HTML: what a paragraph and a title cost besides their words,
 * and a character, which accents, entities and links make more of.
 */
const BYTES_OF: Record<Medium, { most: number; block: number; title: number; character: number }> = {
  screen: { most: 150_000, block: 450, title: 1_000, character: 1.3 },
  whole: { most: 165_000, block: 120, title: 350, character: 1.1 },
  paper: { most: 165_000, block: 45, title: 110, character: 1.1 },
};
/** What may be an address, which is written twice to lead somewhere. */
const LINKED = /@|https?:|www\./i;
const A_LINK = 40;
/** Contents beside a text list so many parts at most; both of its forms take so many bytes for each. */
export const MOST_LISTED_PARTS = 80;
const BYTES_OF_LISTED = 600;

/** A page of a part: its sections, of which the first may go on from the page before. */
export type PartPage = ReadSection[];

/** The pages of a part; one, but for a text that has no end. */
export function pagesOf(sections: readonly ReadSection[], medium: Medium = "screen"): PartPage[] {
  const pages: PartPage[] = [[]];
  let bytes = 0;
  const turn = (size: number): boolean => {
    const isFull = bytes > 0 && bytes + size > BYTES_OF[medium].most;
    if (isFull) pages.push([]);
    bytes = (isFull ? 0 : bytes) + size;
    return isFull;
  };
  for (const section of sections) {
    const [first] = section.blocks;
    // A title never ends a page: its first paragraph goes with it.
    if (section.title !== null) turn(bytesOf({ ...section, blocks: first ? [first] : [] }, medium));
    let open: ReadSection = { ...section, blocks: [] };
    pages.at(-1)?.push(open);
    for (const block of section.blocks) {
      const isCounted = section.title !== null && block === first;
      if (!isCounted && turn(blockBytes(block, medium))) {
        open = {
          ...section,
          title: open.blocks.length > 0 ? null : section.title,
          printed: null,
          blocks: [],
        };
        pages.at(-1)?.push(open);
      }
      open.blocks.push(block);
    }
  }
  return pages.map((page) =>
    page.filter(({ title, printed, blocks }) => title !== null || printed !== null || blocks.length > 0),
  );
}

function blockBytes({ text }: Block, medium: Medium): number {
  const { block, character } = BYTES_OF[medium];
  const links = LINKED.test(text)
    ? addressesIn(text).reduce((sum, { href }) => sum + A_LINK + href.length, 0)
    : 0;
  return block + character * text.length + links;
}

function bytesOf({ title, blocks }: ReadSection, medium: Medium): number {
  const { title: head, character } = BYTES_OF[medium];
  const words = title === null ? 0 : head + character * title.length;
  return words + blocks.reduce((sum, block) => sum + blockBytes(block, medium), 0);
}

/** What a page of the whole text has of a part. */
export interface WholePiece {
  part: ReadPart;
  sections: PartPage;
  /** Whether the part begins here. */
  isStart: boolean;
}

/** The pages of the whole text: parts one after the other, as many to a page as it has room for. */
export function wholePagesOf(
  parts: readonly ReadPart[],
  medium: "whole" | "paper" = "whole",
): WholePiece[][] {
  const pages: WholePiece[][] = [[]];
  const listed = medium === "whole" ? Math.min(parts.length, MOST_LISTED_PARTS) : 0;
  const room = BYTES_OF[medium].most - listed * BYTES_OF_LISTED;
  let bytes = 0;
  for (const part of parts) {
    for (const [at, sections] of pagesOf(part.sections, medium).entries()) {
      const size =
        BYTES_OF[medium].title + sections.reduce((sum, section) => sum + bytesOf(section, medium), 0);
      if (bytes > 0 && bytes + size > room) {
        pages.push([]);
        bytes = 0;
      }
      bytes += size;
      pages.at(-1)?.push({ part, sections, isStart: at === 0 });
    }
  }
  return pages;
}

/** Where a line is read: the part, its page, and the anchor of its paragraph. */
export interface Place {
  part: ReadPart;
  page: number;
  /** The section in which it stands, with its title. */
  section: ReadSection | null;
  anchor: string;
}

/** The place of a line; null where no part shows it. */
export function placeOf({ parts }: Reading, line: number): Place | null {
  for (const part of parts) {
    if (part.printed.some((printed) => holds(printed, line)))
      return { part, page: 1, section: null, anchor: "contenu" };
    for (const [at, page] of pagesOf(part.sections).entries()) {
      for (const section of page) {
        if (section.printed && holds(section.printed, line))
          return { part, page: at + 1, section, anchor: section.id };
        // A note stands inside the lines of the sentence that goes on after it.
        const block = section.blocks.filter((b) => holds(b, line)).sort((a, b) => height(a) - height(b))[0];
        if (block) return { part, page: at + 1, section, anchor: `L${block.lineStart}` };
      }
    }
  }
  return null;
}

const height = ({ lineStart, lineEnd }: Block) => lineEnd - lineStart;

/** What a reader is shown of some lines: titles and paragraphs, whole, in the order of the lines. */
export function textsAt(
  { front, parts, syntax }: Reading,
  passage: { lineStart: number; lineEnd: number },
): string[] {
  const sections = [...front, ...parts.flatMap((part) => part.sections)];
  const shown = [
    ...parts.flatMap(({ printed }) => printed),
    ...sections.flatMap(({ printed, blocks }) => [...(printed ? [printed] : []), ...blocks]),
  ];
  return shown
    .filter(({ lineStart, lineEnd }) => lineStart <= passage.lineEnd && passage.lineStart <= lineEnd)
    .sort((a, b) => a.lineStart - b.lineStart)
    .map(({ text }) => wordsOf(text, syntax));
}

function holds({ lineStart, lineEnd }: { lineStart: number; lineEnd: number }, line: number): boolean {
  return lineStart <= line && line <= lineEnd;
}

const LONGEST_OPENING = 420;
/** Shorter ones are lines of a cover. */
const SHORTEST_OPENING = 80;

/** The first sentences by which a publication introduces itself, with their lines; null of one without an introduction. */
export function openingOf({
  parts,
  syntax,
}: Reading): { text: string; lineStart: number; lineEnd: number } | null {
  const blocks = parts
    .filter(({ kind }) => kind === "intro")
    .flatMap(({ sections }) => sections.flatMap((s) => s.blocks));
  const first = blocks.find(({ kind, text }) => kind === "paragraph" && text.length > SHORTEST_OPENING);
  if (!first) return null;
  const { lineStart, lineEnd } = first;
  let text = "";
  for (const sentence of wordsOf(first.text, syntax).split(/(?<=[.!?…])\s+(?=[\p{Lu}«])/u)) {
    if (text && text.length + sentence.length > LONGEST_OPENING) break;
    text = text ? `${text} ${sentence}` : sentence;
  }
  return { text, lineStart, lineEnd };
}

/** The part of an id, which may be that of a section inside it. */
export function partCalled({ parts }: Reading, id: string): { part: ReadPart; isWhole: boolean } | null {
  const whole = parts.find((part) => part.id === id);
  if (whole) return { part: whole, isWhole: true };
  const holder = parts.find(({ sections }) => sections.some((section) => section.id === id));
  return holder ? { part: holder, isWhole: false } : null;
}

const WORDS_A_MINUTE = 220;

/** How long a text is read, in minutes. */
export function minutesOf(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_A_MINUTE));
}
