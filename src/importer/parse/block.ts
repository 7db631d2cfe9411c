import type { Passage } from "#domain/passage.ts";
import { SourcedText } from "./sourced-text.ts";

export interface Link {
  text: SourcedText;
  url: string;
}

/** A block of a publication: the one node type of both readers. */
export interface Block {
  kind: "heading" | "paragraph" | "item" | "note";
  /** Heading: 1 to 6. Item: nesting, from 0. Else 0. */
  depth: number;
  text: SourcedText;
  /** All the source lines of the block, those of its marks included. */
  lineStart: number;
  lineEnd: number;
  links: Link[];
  /** Numbers of the notes that its text calls, with the line of the call. */
  noteCalls: { number: string; line: number }[];
  /** Number of the note that it is, for a note. */
  noteNumber: string | null;
  /** What the repetition of a text shows a heading to be, where nothing else marks it. */
  role?: HeadingRole;
}

/**
 * The title of what the text tells of one after the other, a label inside such a unit, the title of any other part, or
 * that of a session of a day.
 */
export type HeadingRole = "unit" | "label" | "chapter" | "session";

/** What both readers make of a document. */
export interface Tree {
  document: string;
  lineCount: number;
  blocks: Block[];
  /** Lines that hold only layout: « ## » without a title, rules, lone marks. */
  layoutLines: number[];
}

/**
 * A block has so many characters at most, and no run of blanks: an expression that takes the square of its text at
 * worst (tests/expressions.test.ts allows no more) so comes to an end, whatever a publication prints.
 */
export const LONGEST_BLOCK = 4000;

/** The blocks as grammars read them: runs of three blanks and more made one, what is too long cut in several. */
export function evenBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map(withSingleBlanks).flatMap(cutLong);
}

/** Runs of blanks made one: a line's end stays one. */
function withSingleBlanks(block: Block): Block {
  const runs = block.text.matchAll(/\s{3,}/gu);
  if (runs.length === 0) return block;
  const parts: SourcedText[] = [];
  let from = 0;
  for (const { start, end, whole } of runs) {
    const kept = Math.max(0, whole.text.indexOf("\n"));
    parts.push(block.text.slice(from, start), block.text.slice(start + kept, start + kept + 1));
    from = end;
  }
  return { ...block, text: SourcedText.join([...parts, block.text.slice(from)]) };
}

/** A block that is too long, cut at the ends of sentences, or of words where it has none. */
function cutLong(block: Block): Block[] {
  if (block.text.length <= LONGEST_BLOCK) return [block];
  const window = block.text.text.slice(0, LONGEST_BLOCK);
  const at = [window.lastIndexOf(". ") + 1, window.lastIndexOf(" ")].find((end) => end > 0) ?? LONGEST_BLOCK;
  const [head, tail] = [block.text.slice(0, at).trim(), block.text.slice(at).trim()];
  const [lineEnd, lineStart] = [head.lineEnd, tail.lineStart];
  const rest = { ...block, text: tail, lineStart, links: [], noteCalls: [] };
  return [{ ...block, text: head, lineEnd }, ...(tail.isBlank ? [] : cutLong(rest))];
}

export function blockPassage(block: Block): Passage {
  return { document: block.text.document, lineStart: block.lineStart, lineEnd: block.lineEnd };
}

/** Does the next block go on with the sentence of this one? A page break, a picture or a column came between. */
function continues(a: Block, b: Block): boolean {
  if (b.kind !== "paragraph" || (a.kind !== "paragraph" && a.kind !== "item")) return false;
  const end = a.text.text.trimEnd();
  const start = b.text.text.trimStart();
  // A short line in bold over plain type is a title, and an address begins nothing that goes on.
  const isTitle = a.kind === "paragraph" && end.length < 90 && a.text.boldness > 0.9 && b.text.boldness < 0.1;
  if (isTitle || /^\S+@\S+/u.test(start)) return false;
  if (/\p{Ll}-$/u.test(end)) return /^\p{Ll}/u.test(start);
  return !/[.!?:;…»"”]$/u.test(end) && /^\p{Ll}/u.test(start);
}

/**
 * Joins what the page cut: a paragraph that ends without an end and the one that goes on in lower case; where a reader
 * says so, only those that are `open` for it.
 */
export function mend(
  blocks: readonly Block[],
  open: (block: Block, next: Block) => boolean = () => true,
): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (
      !last ||
      !continues(last, block) ||
      !open(last, block) ||
      last.text.length + block.text.length >= LONGEST_BLOCK
    ) {
      out.push(block);
      continue;
    }
    const hyphen = /\p{Ll}-\s*$/u.test(last.text.text);
    const head = hyphen ? last.text.without(/-\s*$/u) : last.text;
    out[out.length - 1] = {
      ...last,
      text: SourcedText.join([head, block.text], hyphen ? "" : " "),
      lineEnd: block.lineEnd,
      links: [...last.links, ...block.links],
      noteCalls: [...last.noteCalls, ...block.noteCalls],
    };
  }
  return out;
}

/** Markdown of a run of blocks, for the reader of a profile. Headings inside become bold lines. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  let out = "";
  let before: Block["kind"] | null = null;
  for (const block of blocks) {
    if (block.kind === "note") continue;
    const text = block.text.toMarkdown();
    if (!text) continue;
    const line =
      block.kind === "item"
        ? `${"  ".repeat(block.depth)}- ${text.replace(/\n/g, `\n${"  ".repeat(block.depth + 1)}`)}`
        : block.kind === "heading"
          ? `#### ${text.replace(/\*\*/g, "")}`
          : text;
    out += `${out ? (before === "item" && block.kind === "item" ? "\n" : "\n\n") : ""}${line}`;
    before = block.kind;
  }
  return out;
}
