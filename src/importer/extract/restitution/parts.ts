import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { readHeading } from "../common/headings.ts";
import { isPersonName, readSpeaker } from "../common/speakers.ts";
import { SPEAKERS_LEAD, type StrongPart, WEAK_PARTS, type WeakPart } from "./expectations.ts";
import { isNumbered } from "./faq.ts";
import { sessionOf, strongPart } from "./part-names.ts";
import { peoplePresented } from "./people-of-part.ts";
import { ANNOUNCES } from "./titles.ts";
import { WORKSHOP_PARTS } from "./workshop-expectations.ts";
import { workshopHeading } from "./workshop-headings.ts";

export type PartKind = StrongPart | WeakPart | "cover" | "other";

/** A part of the booklet: its heading, and the blocks up to the next part. */
export interface Part {
  kind: PartKind;
  /** As printed, with the subtitle that stands right under it; null for the cover. */
  title: SourcedText | null;
  number: string | null;
  heading: Block | null;
  blocks: Block[];
  lineStart: number;
  /** Its title is printed after its first blocks. */
  isTitledLate: boolean;
}

const NO_PART: Part = {
  kind: "cover",
  title: null,
  number: null,
  heading: null,
  blocks: [],
  lineStart: 1,
  isTitledLate: false,
};

/** Cuts a booklet into its parts, in its order. What stands before the first heading of a part is its cover. */
export function cutParts(blocks: readonly Block[]): Part[] {
  const depths = blocks.filter((b) => b.kind === "heading" && strongPart(b.text)).map((b) => b.depth);
  // The level of the headings that open parts is the highest that one does.
  const depth = Math.min(6, ...depths);
  // Where all headings have one level, what stands inside a part has it too.
  const isFlat = !blocks.some((b) => b.kind === "heading" && b.depth > depth);
  const cutter = new Cutter(depth, isFlat);
  blocks.forEach((block, i) => {
    cutter.take(block, blocks.slice(i + 1, i + 1 + AHEAD));
  });
  return cutter.finish();
}

/** How many blocks after a heading tell what it opens. */
const AHEAD = 4;

/** A sentence of some length: no title, no entry of a table of contents. */
function isRunningText(block: Block): boolean {
  return (
    block.text.length >= 160 && /[.!?»"”]\s*$/u.test(block.text.text) && !ANNOUNCES.test(block.text.oneLine)
  );
}

/** Words that no person is called by, though a line of capitals may look like a name. */
const NO_NAME =
  /(?:^|\s)(?:on|en|aussi|nous|vous|ils?|elles?|qui|que|se|ce|au|aux|et|pas|plus|ici|pour|avec|dans|les|des|sur|paroles?|regards?|demain|ensemble)(?:\s|$)/iu;

/** A name, or a name with its role, titles a speech, not a part. What a speech does not follow is no name. */
function isSpeaker({ text }: Block, next: Block | undefined): boolean {
  if (readSpeaker(text) !== null) return true;
  if (!isPersonName(text.oneLine) || NO_NAME.test(text.oneLine)) return false;
  return next === undefined || next.kind === "paragraph";
}

/** As many blocks may stand before the title that they belong to. */
const FEW = 5;

/** Where the speakers of the next workshop begin at the end of one that has presented its own; -1 without. */
function lastSpeakers(blocks: readonly Block[]): number {
  const at = blocks.findLastIndex((b) => b.kind === "heading");
  const last = blocks[at];
  const isAnnounced = (b: Block) => b.kind === "heading" && workshopHeading(b.text) === "speakers";
  const isSecond = blocks.slice(0, at).some(isAnnounced);
  return last && isAnnounced(last) && isSecond && blocks.length - at <= FEW ? at : -1;
}

/** Lines that end in the number of their page. */
function isListOfPages(blocks: readonly Block[]): boolean {
  const end = blocks.findIndex((b) => b.kind === "heading" || b.text.length > 2_000);
  const lines = (end < 0 ? blocks : blocks.slice(0, end)).flatMap((b) => printedLines(b.text));
  return (
    lines.length >= 3 &&
    lines.filter(({ text }) => /\S\s*\.{3,}\s*\d{1,3}$|\s\d{1,3}$/u.test(text.text.trim())).length * 4 >=
      lines.length * 3
  );
}

class Cutter {
  private readonly parts: Part[] = [];
  private current: Part = { ...NO_PART, blocks: [] };

  constructor(
    private readonly depth: number,
    private readonly isFlat: boolean,
  ) {}

  take(block: Block, next: readonly Block[]): void {
    const kind = this.kindOf(block, next);
    if (kind) this.open(kind, block);
    else if (this.current.kind === "contents" && isRunningText(block)) this.openUntitled("other", block);
    else if (this.current.blocks.at(-1) !== block) this.current.blocks.push(block);
  }

  finish(): Part[] {
    this.close();
    return this.parts;
  }

  private kindOf(block: Block, next: readonly Block[]): PartKind | null {
    if (block.kind !== "heading" || this.isTitleOfWorkshop(block)) return null;
    const strong = strongPart(block.text);
    if (strong) return this.inContents(block, strong);
    if (this.current.kind === "workshops" && this.current.blocks.length === 0) {
      // « Avec », « Le décor »: the title of the workshop stands after what it opens.
      if (workshopHeading(block.text) === null) return "workshop";
      this.openUntitled("workshop", block);
      return null;
    }
    if (isListOfPages(next)) return "contents";
    if (this.current.kind === "cover" && next[0] && isRunningText(next[0]) && !isSpeaker(block, next[0]))
      return readHeading(block.text.oneLine, WEAK_PARTS) ?? "preamble";
    if (block.depth > this.depth) return null;
    if (this.current.kind === "workshop" && workshopHeading(block.text) === "experience") return null;
    const weak = readHeading(block.text.oneLine, WEAK_PARTS);
    // « Pour aller plus loin » at the level of its workshop is the workshop's.
    if (weak === "resources" && (this.current.kind === "workshop" || this.current.kind === "round-table"))
      return null;
    if (weak) return this.inContents(block, weak);
    // The lines of a cover are set as titles are, and so are names.
    if (this.current.kind === "cover" || isSpeaker(block, next[0])) return null;
    return this.isFlat || this.belongsInside(block) ? null : "other";
  }

  /** The first title after « Atelier 3 » and its speakers is that of the workshop. */
  private isTitleOfWorkshop(block: Block): boolean {
    const { kind, title, blocks } = this.current;
    return (
      kind === "workshop" &&
      title === null &&
      blocks.every((b) => b.kind !== "heading") &&
      blocks.length <= 3 &&
      !strongPart(block.text) &&
      workshopHeading(block.text) === null
    );
  }

  /** A line of the contents that ends in its page number opens nothing. */
  private inContents(block: Block, kind: PartKind | null): PartKind | null {
    return this.current.kind === "contents" && ANNOUNCES.test(block.text.oneLine) ? null : kind;
  }

  /** A heading of what a part is made of, printed at the level of the parts. */
  private belongsInside(block: Block): boolean {
    const text = block.text.oneLine;
    if (this.current.kind === "faq" && isNumbered(text)) return true;
    if (this.current.kind === "faq" || this.current.kind === "round-table") return /\?$/u.test(text);
    return this.current.kind === "workshop" && (/\?$/u.test(text) || workshopHeading(block.text) !== null);
  }

  private open(kind: PartKind, block: Block): void {
    const stray = kind === "workshop" ? this.strayBlocks() : [];
    this.close();
    const session = kind === "workshop" ? sessionOf(block.text) : null;
    this.current = {
      kind,
      title: session ? session.title : block.text.trim(),
      number: session?.number.oneLine ?? null,
      heading: block,
      blocks: stray,
      lineStart: stray[0]?.lineStart ?? block.lineStart,
      isTitledLate: stray.length > 0,
    };
  }

  /**
   * The blocks before the title of a workshop that belong to it: its speakers, printed above it. They stand in an
   * untitled workshop of their own, under the title that workshops share, or at the end of the workshop before.
   */
  private strayBlocks(): Block[] {
    const { kind, heading, blocks } = this.current;
    const from =
      (kind === "workshop" && heading === null && blocks.length <= FEW) ||
      (kind === "workshops" &&
        blocks.length > 0 &&
        blocks.length <= FEW &&
        peoplePresented(blocks).length > 0)
        ? 0
        : kind === "workshop"
          ? lastSpeakers(blocks)
          : -1;
    return from < 0 ? [] : blocks.splice(from);
  }

  /** Text that no heading opens. */
  private openUntitled(kind: "other" | "workshop", block: Block): void {
    this.close();
    this.current = { ...NO_PART, kind, blocks: [block], lineStart: block.lineStart };
  }

  private close(): void {
    if (this.current.heading || this.current.blocks.length > 0) this.parts.push(titled(this.current));
  }
}

/** Takes the subtitle under a heading into the title, and the title of a workshop that stands below its number. */
function titled(part: Part): Part {
  const heading = part.heading;
  if (!heading) return part;
  if (part.title === null) return { ...part, ...titleBelow(part.blocks, heading) };
  const [next] = part.blocks;
  const takesSubtitle =
    part.kind === "faq" || part.kind === "zoom" || part.kind === "round-table" || part.kind === "other";
  if (!takesSubtitle || !next || next.kind !== "heading" || next.depth <= heading.depth) return part;
  const text = next.text.oneLine;
  const isOwn =
    /\?$/.test(text) ||
    isPersonName(text) ||
    readSpeaker(next.text) ||
    readHeading(text, WEAK_PARTS) ||
    readHeading(text, WORKSHOP_PARTS);
  return isOwn
    ? part
    : { ...part, title: SourcedText.join([part.title, next.text.trim()], " "), blocks: part.blocks.slice(1) };
}

/** The title under « Atelier 3 », the line that names the speakers before it or not; else the number itself. */
function titleBelow(blocks: readonly Block[], heading: Block): Pick<Part, "title" | "blocks"> {
  const at = blocks.findIndex((b) => b.kind === "heading");
  const below = blocks[at];
  const isOwn =
    below !== undefined &&
    workshopHeading(below.text) === null &&
    (at === 0 || blocks.slice(0, at).every((b) => SPEAKERS_LEAD.test(b.text.text) || readSpeaker(b.text)));
  return isOwn
    ? { title: below.text.trim(), blocks: blocks.filter((b) => b !== below) }
    : { title: heading.text.trim(), blocks: [...blocks] };
}
