import { comparable } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import { readSpeaker } from "../common/speakers.ts";
import { placesIn } from "./briefs.ts";
import { PLAIN_TITLES, SPEAKERS_LEAD, STRONG_PARTS, WEAK_PARTS } from "./expectations.ts";
import { strongPart } from "./part-names.ts";
import { workshopHeading } from "./workshop-headings.ts";

/** How a line that no mark makes a heading is set off from the text around it. */
type Look = "capitals" | "bold" | "italics" | "plain";

const LONGEST: Record<Look, number> = { capitals: 160, bold: 160, italics: 100, plain: 140 };
/** Below the headings that are marked as such. */
const BELOW = 6;
/** A line of a table of contents ends in its page number. */
export const ANNOUNCES =
  /(?<!(?:^|\s)(?:n\s?[°ºo]|ateliers?|partie|session|acte|en))(?:\s|\.{2,}\s*)\d{1,3}$/iu;

/**
 * The blocks with the lines that are titles made headings, whatever their mark. In a booklet whose headings are
 * marked, only the words tell another title. In one without marks the looks do: the look of the headings of parts is
 * the first level, that of the headings of workshops the second, the others stand below.
 */
export function withTitles(blocks: readonly Block[], lines: readonly string[]): Block[] {
  const isMarked = blocks.filter((b) => b.kind === "heading" && partOf(b.text)).length >= 2;
  const hasMarkedInside = blocks.filter((b) => b.kind === "heading" && isInside(b.text)).length >= 2;
  const alone = new Set([...numberedTitles(blocks, lines), ...announcedTitles(blocks, lines)]);
  const looks = blocks.map((block, i) => (alone.has(block) ? "plain" : lookOf(block, blocks[i + 1])));
  const levels = levelsOf(blocks, looks);
  return blocks.map((block, i) => {
    const look = looks[i];
    if (!look || (isMarked && hasMarkedInside && !isKnown(block.text, look))) return block;
    const isPart = partOf(block.text) === "part" || alone.has(block);
    const depth = isMarked ? BELOW : isPart ? 1 : levels[look];
    return { ...block, kind: "heading", depth };
  });
}

/**
 * Numbered lines that stand alone and say what titles say: « 2. Table ronde », which a parser takes for a list. Two of
 * them show that the booklet numbers its parts so; the others are titles too.
 */
function numberedTitles(blocks: readonly Block[], lines: readonly string[]): Set<Block> {
  const isNumbered = (block: Block | undefined) =>
    block?.kind === "item" && /^\s*\d{1,2}[.)]\s/u.test(lines[block.lineStart - 1] ?? "");
  const alone = blocks.filter(
    (b, i) =>
      isNumbered(b) &&
      b.text.length <= 100 &&
      !/[.;,]$/u.test(b.text.oneLine) &&
      !ANNOUNCES.test(b.text.oneLine) &&
      blocks[i + 1] !== undefined &&
      !isNumbered(blocks[i - 1]) &&
      !isNumbered(blocks[i + 1]),
  );
  return new Set(alone.filter((b) => partOf(b.text)).length >= 2 ? alone : []);
}

const ENTRY_END = /(?:[\s.…·_|*]|<[^<>]*>)*(?:\d{1,3}(?:[\s|*_]|<[^<>]*>)*)?$/u;
const FARTHEST = 60;

/** Lines in plain type that say what a part is called and that the table of contents has announced. */
function announcedTitles(blocks: readonly Block[], lines: readonly string[]): Set<Block> {
  const start = lines.findIndex(
    (line) => readHeading(line.replace(/[*_#☰]/g, ""), STRONG_PARTS) === "contents",
  );
  if (start < 0) return new Set();
  const entries = new Map<string, number>();
  for (const [i, line] of lines.slice(start + 1, start + 1 + FARTHEST).entries()) {
    const key = comparable(line.replace(ENTRY_END, "").replace(/^[^\p{L}\d]+/u, ""));
    if (key.length > 3 && !entries.has(key)) entries.set(key, start + 2 + i);
  }
  return new Set(
    blocks.filter(
      (b) =>
        b.kind === "paragraph" &&
        b.lineStart === b.lineEnd &&
        b.text.length <= LONGEST.plain &&
        (entries.get(comparable(b.text.text)) ?? b.lineStart) < b.lineStart &&
        partOf(b.text) !== null,
    ),
  );
}

/** The level that a look gives to a title whose words say nothing. */
function levelsOf(blocks: readonly Block[], looks: readonly (Look | null)[]): Record<Look, number> {
  const count = (look: Look, what: "part" | "workshop") =>
    blocks.filter((b, i) => looks[i] === look && partOf(b.text) === what).length;
  const all = ["capitals", "bold", "italics"] as const;
  const first = all.reduce((best, look) => (count(look, "part") > count(best, "part") ? look : best));
  const level = (look: Look) => (look === first ? 1 : count(look, "workshop") > 0 ? 2 : 3);
  return { capitals: level("capitals"), bold: level("bold"), italics: level("italics"), plain: 3 };
}

/** Does a title open a part or a workshop? */
function partOf(text: SourcedText): "part" | "workshop" | null {
  if (text.length > 240) return null;
  const strong = readHeading(text.oneLine, STRONG_PARTS);
  if (strong) return strong === "workshop" ? "workshop" : "part";
  return readHeading(text.oneLine, WEAK_PARTS) ? "part" : null;
}

function isInside(text: SourcedText): boolean {
  return workshopHeading(text) !== null;
}

function isKnown(text: SourcedText, look: Look): boolean {
  const isPart = strongPart(text) !== null;
  return look === "italics" ? false : look === "plain" || isPart || isInside(text);
}

/** How a block is set as a title; null for text. */
function lookOf(block: Block, next: Block | undefined): Look | null {
  const { text } = block;
  const line = text.oneLine;
  if (block.kind !== "paragraph" || block.links.length > 0 || !/^[\p{Lu}\d«"“]/u.test(line)) return null;
  if (ANNOUNCES.test(line) || /[,;.…]$/u.test(line) || presentsSomebody(text)) return null;
  const look = setOff(text);
  if (line.length > LONGEST[look]) return null;
  if (look === "plain")
    return next !== undefined && !text.text.includes("\n") && PLAIN_TITLES.test(line) ? look : null;
  return /:$/u.test(line) && !isInside(text) && !partOf(text) ? null : look;
}

function setOff(text: SourcedText): Look {
  const line = text.oneLine;
  if (line === line.toUpperCase() && /\p{Lu}{3}/u.test(line)) return "capitals";
  return text.boldness > 0.95 ? "bold" : text.slant > 0.95 ? "italics" : "plain";
}

/** A name with its role, or « animée par … » tells who speaks. */
function presentsSomebody(text: SourcedText): boolean {
  const lead = text.match(SPEAKERS_LEAD);
  if (/(?:anim|mod[ée]r|pr[ée]sent|coordonn)[ée]{1,2}e?s?\s+par\s/iu.test(text.text)) return true;
  if (partOf(text) || isInside(text)) return false;
  const speaker = readSpeaker(text);
  // « Atelier du X (Lille) »: a name with its town is that of a house.
  const isHouse =
    speaker?.role === null &&
    placesIn(text.slice(text.text.lastIndexOf("(") + 1).without(/\).*$/su)).length > 0;
  return (speaker !== null && !isHouse) || (lead !== null && lead.end < text.length);
}
