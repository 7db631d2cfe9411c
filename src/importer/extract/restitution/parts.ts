import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import { isPersonName, readSpeaker } from "../common/speakers.ts";
import { SPEAKERS_LEAD, STRONG_PARTS, type StrongPart, WEAK_PARTS, type WeakPart } from "./expectations.ts";
import { isNumbered } from "./faq.ts";
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
}

const WORKSHOP =
  /^(?:synth[èe]se de l['’]|restitution de l['’])?(?:atelier|groupe(?:\s+de\s+travail)?|carrefour|session|s[ée]quence|parcours)\s*(?:n\s?[°ºo]\s?)?(\d{1,2}|[a-h]|i{1,3}|iv)(?![\p{L}\d])\s*[:.–—-]*\s*(.*)$/isu;

/** Cuts a booklet into its parts, in its order. What stands before the first heading of a part is its cover. */
export function cutParts(blocks: readonly Block[]): Part[] {
  const depth = partDepth(blocks);
  // Where all headings have one level, what stands inside a part has it too.
  const isFlat = !blocks.some((b) => b.kind === "heading" && b.depth > depth);
  const cutter = new Cutter(depth, isFlat);
  blocks.forEach((block, i) => {
    cutter.take(block, blocks[i + 1]);
  });
  return cutter.finish();
}

/** The level of the headings that open parts: the highest that one does. */
function partDepth(blocks: readonly Block[]): number {
  const depths = blocks.filter((b) => b.kind === "heading" && strongKind(b)).map((b) => b.depth);
  return Math.min(6, ...depths);
}

function strongKind(block: Block): StrongPart | null {
  return block.text.length <= 240 ? readHeading(block.text.oneLine, STRONG_PARTS) : null;
}

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

class Cutter {
  private readonly parts: Part[] = [];
  private current: Part = {
    kind: "cover",
    title: null,
    number: null,
    heading: null,
    blocks: [],
    lineStart: 1,
  };

  constructor(
    private readonly depth: number,
    private readonly isFlat: boolean,
  ) {}

  take(block: Block, next: Block | undefined): void {
    const kind = this.kindOf(block, next);
    if (kind) this.open(kind, block);
    else if (this.current.kind === "contents" && isRunningText(block)) this.openUntitled(block);
    else this.current.blocks.push(block);
  }

  finish(): Part[] {
    this.close();
    return this.parts;
  }

  private kindOf(block: Block, next: Block | undefined): PartKind | null {
    if (block.kind !== "heading" || this.isTitleOfWorkshop(block)) return null;
    const strong = strongKind(block);
    if (strong) return this.inContents(block, strong);
    if (this.current.kind === "workshops" && this.current.blocks.length === 0) return "workshop";
    if (block.depth > this.depth) return null;
    if (this.current.kind === "workshop" && workshopHeading(block.text) === "experience") return null;
    const weak = readHeading(block.text.oneLine, WEAK_PARTS);
    // « Pour aller plus loin » at the level of its workshop is the workshop's.
    if (weak === "resources" && (this.current.kind === "workshop" || this.current.kind === "round-table"))
      return null;
    if (weak) return this.inContents(block, weak);
    // The lines of a cover are set as titles are, and so are names.
    if (this.current.kind === "cover" || isSpeaker(block, next)) return null;
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
      !strongKind(block) &&
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
    this.close();
    const workshop = kind === "workshop" ? block.text.match(WORKSHOP) : null;
    const rest = workshop?.groups[1] ?? null;
    const title = workshop ? (rest && !rest.isBlank ? rest.trim() : null) : block.text.trim();
    this.current = {
      kind,
      title,
      number: workshop?.groups[0]?.oneLine ?? null,
      heading: block,
      blocks: [],
      lineStart: block.lineStart,
    };
  }

  /** Text after the contents that no heading opens: it is none of their entries. */
  private openUntitled(block: Block): void {
    this.close();
    this.current = {
      kind: "other",
      title: null,
      number: null,
      heading: null,
      blocks: [block],
      lineStart: block.lineStart,
    };
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
