import { fold, words } from "#lib/text.ts";
import { isDamaged } from "./damage.ts";
import { slideTitles, withMixedSlides } from "./slides.ts";

/** A line of a publication under its number. */
export interface Line {
  number: number;
  text: string;
}

/** Whether `#`, `**` and `- ` mean something in the text of a publication. */
export type Syntax = "markdown" | "plain";

/** What a reader sees as one thing, with the lines that it was printed on. */
export interface Block {
  kind: "paragraph" | "item" | "heading" | "question" | "speaker" | "quote" | "damaged" | "mixed" | "note";
  /** How deep an item or a heading stands among its like; 0 for the outermost. */
  depth: number;
  lineStart: number;
  lineEnd: number;
  /** The words, a line break of the author's as « \n »; in markdown with its marks inside a line. */
  text: string;
}

/** Signs that open an item of a list; those of the private area are what a PDF's bullets become. */
const BULLET = /^(\s*)((?:\\\*|[•●▪■◦‣→»✓✖☰]|[-–*](?=\s)|[\uE000-\uF8FF])\s*)/u;
/** Where a bullet got lost with its font, the room that it took is left. */
const LOST_BULLET = /^ {2,}(?=\S)/;
const LOST = "lost";
/** A note of the foot of a page opens with its number; what it notes may stand under it, behind a bullet. */
const NOTE = /^<sup>\d{1,3}<\/sup>/i;
const NOTE_BULLET = /(?<=:) (?:\\\*|✖|▸|•) /u;
const HEADING = /^\s{0,3}(#{1,6})\s+/;
const QUESTION = /^\s*\d{1,2}[.)]\s+\p{Lu}/u;
/** A printed question has no more lines than that. */
const QUESTION_LINES = 4;
const DEEPEST = 3;

/** Of lines that were read before: those of a publication stay the same as long as they are held. */
const readBefore = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words that a publication uses, folded: a word cut at the end of a line is known by them. */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  const vocabulary = readBefore.get(lines) ?? new Set(lines.flatMap((line) => words(line)));
  readBefore.set(lines, vocabulary);
  return vocabulary;
}

/**
 * The blocks of a text whose lines are those of a page. A blank line ends a block, unless the sentence goes on after
 * it, as it does over a page break; a bullet opens an item; other line breaks are the page's own.
 */
export function blocksOf(lines: readonly Line[], syntax: Syntax, vocabulary: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [];
  /** The bullets of the list that is open, the outermost first. */
  let signs: string[] = [];
  let open: Block | null = null;
  let before = lines[0] ? lines[0].number - 1 : 0;
  const titles = syntax === "plain" ? slideTitles(lines) : new Map<number, number>();
  let titleEnd = 0;
  for (const [at, { number, text: printed }] of lines.entries()) {
    const text = printed.replace(/\s+/gu, " ").trim();
    const follows = number === before + 1;
    before = number;
    if (!text) {
      open = null;
      continue;
    }
    const add = (kind: Block["kind"], depth: number, words: string) => {
      open = { kind, depth, lineStart: number, lineEnd: number, text: words };
      blocks.push(open);
    };
    const heading = syntax === "markdown" ? HEADING.exec(printed) : null;
    const bullet = BULLET.exec(printed);
    // A sentence goes on over the notes at the foot of its page.
    const cut = blocks.findLast(({ kind }) => kind !== "note");
    const last: Block | undefined = open ?? cut;
    const note = blocks.at(-1);
    if (titles.has(number) || number <= titleEnd) {
      if (number > titleEnd) add("heading", 0, text);
      else if (note) extend(note, number, text, false, vocabulary);
      titleEnd = titles.get(number) ?? titleEnd;
      open = null;
    } else if (syntax === "markdown" && NOTE.test(text)) {
      add("note", 0, text.replace(NOTE_BULLET, " ").replace(/<\/sup>(?=\S)/i, "$& "));
    } else if (bullet && note?.kind === "note" && note.text.endsWith(":")) {
      extend(note, number, printed.slice(bullet[0].length).replace(/\s+/gu, " ").trim(), false, vocabulary);
      open = note;
    } else if (heading) {
      add("heading", (heading[1]?.length ?? 1) - 1, text.replace(/^#+ /, ""));
      open = null;
    } else if (bullet) {
      const [all, indent = "", mark = ""] = bullet;
      const sign = mark.trim() || mark;
      if (blocks.at(-1)?.kind !== "item") signs = [];
      if (!signs.includes(sign)) signs.push(sign);
      const depth = syntax === "markdown" ? Math.floor(indent.length / 2) : signs.indexOf(sign);
      add("item", Math.min(depth, DEEPEST), printed.slice(all.length).replace(/\s+/gu, " ").trim());
    } else if (syntax === "plain" && LOST_BULLET.test(printed)) {
      if (blocks.at(-1)?.kind !== "item") signs = [LOST];
      add("item", Math.max(signs.indexOf(LOST), 0), text);
    } else if (syntax === "plain" && QUESTION.test(printed) && asks(lines.slice(at, at + QUESTION_LINES))) {
      add("question", 0, text);
    } else if (open && follows && last && !isAsked(last) && !isFull(last)) {
      extend(last, number, text, isBroken(lines[at - 1], syntax), vocabulary);
    } else if (cut && !isFull(cut) && goesOn(cut, text)) {
      extend(cut, number, text, false, vocabulary);
      open = cut;
    } else {
      add("paragraph", 0, text);
    }
  }
  const shown = titles.size > 0 ? withMixedSlides(blocks, lines) : blocks;
  return quoted(
    shown.map((block) =>
      syntax === "plain" && block.kind !== "mixed" && isDamaged(block.text) ? damaged(block) : block,
    ),
  );
}

/** A text without a blank line is cut after a sentence; one without sentences somewhere. */
const FULL = 3_000;

function isFull({ text }: Block): boolean {
  return text.length > 2 * FULL || (text.length > FULL && /[.!?…»]\s*$/u.test(text));
}

/** A question ends with its question mark: what follows answers it. */
function isAsked({ kind, text }: Block): boolean {
  return kind === "question" && /\?\s*$/.test(text);
}

function asks(lines: readonly Line[]): boolean {
  const blank = lines.findIndex(({ text }) => !text.trim());
  return lines.slice(0, blank < 0 ? lines.length : blank).some(({ text }) => /\?\s*$/.test(text));
}

/** Two blanks at the end of a line of markdown are a line break of the author's. */
function isBroken(line: Line | undefined, syntax: Syntax): boolean {
  return syntax === "markdown" && line !== undefined && / {2}$/.test(line.text);
}

function extend(block: Block, line: number, text: string, isBreak: boolean, vocabulary: ReadonlySet<string>) {
  block.lineEnd = line;
  block.text = isBreak ? `${block.text}\n${text}` : glued(block.text, text, vocabulary);
}

/** Whether a sentence that a page break cut goes on here. */
function goesOn({ kind, text }: Block, next: string): boolean {
  if (kind !== "paragraph" && kind !== "item") return false;
  return (
    !/[.!?:;…»")\]]\s*$/u.test(text.replace(/[*\s]+$/u, "")) && /^\p{Ll}/u.test(next.replace(/^\*+/, ""))
  );
}

/** An address that is cut goes on without a blank; a word does without its hyphen where the publication knows it whole. */
export function glued(before: string, after: string, vocabulary: Pick<ReadonlySet<string>, "has">): string {
  if (/(?:https?:\/\/|www\.)\S*[-./_?=&]$|https?:\/\/$/i.test(before)) return before + after;
  const [, first] = /(\p{L}+)-$/u.exec(before) ?? [];
  const [next] = /^\p{Ll}+/u.exec(after) ?? [];
  if (first && next) return vocabulary.has(fold(first + next)) ? before.slice(0, -1) + after : before + after;
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}

function damaged(block: Block): Block {
  return { ...block, kind: "damaged", depth: 0 };
}

/** What stands between guillemets, over as many paragraphs as they hold, is said by somebody. */
function quoted(blocks: readonly Block[]): Block[] {
  let open = false;
  return blocks.map((block, at) => {
    if (block.kind !== "paragraph") {
      open = false;
      return block;
    }
    const text = block.text.trim();
    const opens = text.startsWith("«") && balance(text) > 0;
    const isWhole = /^«[^»]*»[.\s]*$/u.test(text);
    const closes = open && balance(text) < 0;
    const isQuote = isWhole || open || (opens && closesAfter(blocks, at));
    open = (open || (opens && isQuote)) && !closes;
    return isQuote ? { ...block, kind: "quote" } : block;
  });
}

function balance(text: string): number {
  return (text.match(/«/g)?.length ?? 0) - (text.match(/»/g)?.length ?? 0);
}

function closesAfter(blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1)) {
    if (block.kind !== "paragraph") return false;
    if (balance(block.text) < 0) return true;
  }
  return false;
}
