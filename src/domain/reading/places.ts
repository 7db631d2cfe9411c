import { wordsOf } from "./inline.ts";
import type { Reading, ReadPart, ReadSection } from "./reading.ts";

/** As much of a publication as a page shows, in characters. */
const MOST_CHARACTERS = 42_000;

/** A page of a part: its sections, of which the first may go on from the page before. */
export type PartPage = ReadSection[];

/** The pages of a part; one, but for a text that has no end. */
export function pagesOf(sections: readonly ReadSection[]): PartPage[] {
  const pages: PartPage[] = [[]];
  let characters = 0;
  for (const section of sections) {
    let open: ReadSection = { ...section, blocks: [] };
    let isPlaced = false;
    for (const block of section.blocks) {
      if (characters > 0 && characters + block.text.length > MOST_CHARACTERS) {
        if (!isPlaced && open.blocks.length > 0) pages.at(-1)?.push(open);
        pages.push([]);
        characters = 0;
        if (open.blocks.length > 0) open = { ...section, title: null, printed: null, blocks: [] };
        isPlaced = false;
      }
      characters += block.text.length;
      open.blocks.push(block);
      if (!isPlaced) pages.at(-1)?.push(open);
      isPlaced = true;
    }
    if (section.blocks.length === 0) pages.at(-1)?.push(open);
  }
  return pages;
}

/** What a page of the whole text has of a part. */
export interface WholePiece {
  part: ReadPart;
  sections: PartPage;
  /** Whether the part begins here. */
  isStart: boolean;
}

/** Without links to each paragraph, a page shows more. */
export const MOST_CHARACTERS_PLAIN = 3 * MOST_CHARACTERS;

/** The pages of the whole text: parts one after the other, as many to a page as it has room for. */
export function wholePagesOf(parts: readonly ReadPart[], most = MOST_CHARACTERS): WholePiece[][] {
  const pages: WholePiece[][] = [[]];
  let characters = 0;
  for (const part of parts) {
    for (const [at, sections] of pagesOf(part.sections).entries()) {
      const size = sections.reduce(
        (sum, { blocks }) => sum + blocks.reduce((n, b) => n + b.text.length, 0),
        0,
      );
      if (characters > 0 && characters + size > most) {
        pages.push([]);
        characters = 0;
      }
      characters += size;
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
        const block = section.blocks.find((b) => holds(b, line));
        if (block) return { part, page: at + 1, section, anchor: `L${block.lineStart}` };
      }
    }
  }
  return null;
}

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
