import type { CatalogueEntry } from "#domain/catalogue.ts";
import type { IgnoredPassage } from "#domain/directory.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { fold, words } from "#lib/text.ts";
import type { Block, Tree } from "../../parse/block.ts";
import { readingOrder } from "../../parse/columns.ts";
import { isDebris } from "../../parse/ocr.ts";
import { plainLine, slideFurniture } from "../../parse/slide-furniture.ts";
import { slidesOf } from "../../parse/slides.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { markedTitles } from "../../parse/title-marks.ts";
import type { SourceDocument } from "../../read/document.ts";
import { readDate } from "../common/dates.ts";
import { nameForm } from "../common/near-names.ts";
import { datesIn } from "./dates.ts";
import { DEFINES, INVITES_TO_VOTE, LETTERHEAD, PUBLICATIONS, type SlideKind, VOTE } from "./expectations.ts";
import { namedOverTowns } from "./named-over-towns.ts";
import { printedSlides } from "./slide-cuts.ts";
import { bearsOut, kindByContent } from "./slide-evidence.ts";
import { likelyKind, wordedKind } from "./slide-titles.ts";

/** A slide with what it says; letterheads and debris are left out of its lines and blocks. */
export interface Slide {
  kind: SlideKind;
  lineStart: number;
  lineEnd: number;
  blocks: Block[];
  /** Its lines with text, one by one. */
  lines: SourcedText[];
}

/** Reads the slides of a document and says what each is for; what is no text is told apart with its reason. */
export function readSlides(
  source: SourceDocument,
  tree: Tree,
): { slides: Slide[]; ignored: IgnoredPassage[] } {
  const document = source.entry.id;
  const ignored: IgnoredPassage[] = [];
  const marked = markedTitles(source.lines);
  const printed = printedSlides(document, marked);
  const pages = marked.titles.size > 0 ? slidesOf(marked.lines) : printed;
  const furniture = slideFurniture(marked.lines, pages);
  const kept = marked.lines.map((raw, i) => {
    if (raw.replace(/\f/g, "").trim() === "") return "";
    const text = plainLine(raw);
    const reason = isLetterhead(text)
      ? "bloc-marque de la préfecture"
      : INVITES_TO_VOTE.test(fold(text))
        ? "écran de vote"
        : (furniture.get(i + 1) ?? (isDebris(text) ? "débris de la reconnaissance de caractères" : null));
    if (reason) ignored.push({ document, lineStart: i + 1, lineEnd: i + 1, reason });
    return reason ? "" : raw;
  });
  let at = 0;
  const slides = printed.map(({ lineStart, lineEnd }): Slide => {
    const lines = readingOrder(kept, lineStart, lineEnd).map((piece) =>
      SourcedText.ofLine(document, piece.line, plainLine(piece.text)),
    );
    const blocks: Block[] = [];
    for (; at < tree.blocks.length && (tree.blocks[at]?.lineStart ?? 0) <= lineEnd; at++)
      blocks.push(tree.blocks[at] as Block);
    return {
      kind: "context",
      lineStart,
      lineEnd,
      blocks: blocks.filter((b) => !isLetterhead(b.text.text) && !INVITES_TO_VOTE.test(fold(b.text.text))),
      lines,
    };
  });
  slides.forEach((slide, i) => {
    slide.kind = kindOf(slide, i, source.entry, source.lines);
  });
  return { slides, ignored };
}

function isLetterhead(text: string): boolean {
  const plain = words(text).join(" ");
  // In small letters the region stands on a map.
  if (plain === "hauts de france" && text !== text.toUpperCase()) return false;
  return plain.length <= 90 && LETTERHEAD.some((variant) => variant.test(plain));
}

function kindOf(slide: Slide, index: number, entry: CatalogueEntry, lines: readonly string[]): SlideKind {
  const text = fold(slide.blocks.map((b) => b.text.oneLine).join(" "));
  const [first] = slide.blocks;
  const titled = first ? titleKind(first, slide.blocks) : null;
  if ((VOTE.test(text) || titled === "vote") && slide.lines.length <= 12) return "vote";
  if (index === 0 || (index < 3 && slide.lines.length <= 10 && isCover(text, entry))) return "cover";
  if (!first || slide.lines.length === 0) return "fragment";
  if (isFacilitator(first.text, entry)) return "facilitator";
  if (holdsOnlyTitles(slide) || hasHours(slide)) return "contents";
  const names = Math.max(listedWith(slide), labelledByDepartment(slide));
  if (titled !== "contents" && namedOverTowns(slide.blocks).length >= 3) return "list";
  if (titled === "briefs" && names >= 2 && !slide.blocks.some(isToldText)) return "list";
  if (titled && titled !== "vote" && (slide.lines.length > 1 || titled === "contents")) return titled;
  if (datesIn(slide.lines, entry.event?.date ?? null).length >= 3 && !tellsHistory(slide)) return "agenda";
  if (isNumbered(slide, lines)) return "contents";
  if (definedOn(slide)) return "definition";
  if (listedWith(slide) >= 4 || labelledByDepartment(slide) >= 2) return "list";
  if (index > 3 && PUBLICATIONS.test(text) && !slide.blocks.some(isToldText)) return "publications";
  // A slide that opens on debris is the rest of the one before it.
  if ((slide.lines[0]?.lineStart ?? 0) > slide.lineStart || slide.lines.length === 1) return "fragment";
  return "context";
}

/** What the title says, where a likely one is borne out by the slide. */
function titleKind(first: Block, blocks: readonly Block[]): ReturnType<typeof wordedKind> {
  const worded = wordedKind(first.text);
  if (worded) return worded;
  const likely = likelyKind(first.text);
  if (likely && bearsOut(likely, blocks)) return likely;
  return kindByContent(blocks);
}

/** Days of the past with what was done then are no agenda. */
function tellsHistory(slide: Slide): boolean {
  const dated = slide.lines.filter((line) => /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(line.text));
  return new Set(dated.flatMap((line) => line.text.match(/(?:19|20)\d{2}/gu) ?? [])).size >= 3;
}

/** The term that a slide defines in its first paragraph: « L'économie locale regroupe … ». */
export function definedOn(slide: Slide): SourcedText | null {
  const [first] = slide.blocks;
  if (!first || first.kind === "item" || first.text.length < 120) return null;
  const found = first.text.match(DEFINES);
  return slide.blocks.length <= 4 ? (found?.groups[0] ?? null) : null;
}

/** How many departments head names: « Nord : La Boutique, Denain », or « Nord » alone over a list. */
function labelledByDepartment(slide: Slide): number {
  const labels = slide.lines.filter((line) => {
    const label = line.match(/^(.{3,24}?)(?:\s\(\d\d\))?\s*:\s*\S/u)?.groups[0];
    return label && parseDepartment(label.text) !== null;
  }).length;
  const heads = slide.blocks.filter((b, i) => {
    const next = slide.blocks[i + 1];
    const isHead = b.text.length <= 26 && parseDepartment(b.text.oneLine) !== null;
    return isHead && next !== undefined && /^\p{Lu}/u.test(next.text.text) && next.text.length <= 120;
  }).length;
  return Math.max(labels, heads);
}

function isCover(text: string, entry: CatalogueEntry): boolean {
  return text.includes(fold(entry.title)) && (/webinaire/.test(text) || readDate(text) === entry.event?.date);
}

function isFacilitator(text: SourcedText, entry: CatalogueEntry): boolean {
  return entry.facilitator !== undefined && nameForm(text.oneLine).startsWith(nameForm(entry.facilitator));
}

/** Hours, one a line, with what comes then. */
function hasHours({ lines }: Slide): boolean {
  const hours = lines.filter((line) =>
    /^(?:de\s)?\d{1,2}\s?[hH:]\s?(?:\d{2})?(?!\d)[^\d]*\p{L}{3}/u.test(line.text),
  );
  return hours.length >= 3 && hours.length >= lines.length / 4;
}

/** Titles in capitals and nothing else: what is to come, not what is told. */
function holdsOnlyTitles({ blocks }: Slide): boolean {
  return (
    blocks.length >= 3 &&
    blocks.every((b) => b.kind === "heading" && b.text.oneLine.split(" ").length >= 3) &&
    !blocks.some((b) => /\p{Ll}[.!?]\s*$/u.test(b.text.text))
  );
}

/** Titles that are numbered, with no sentence among them. */
function isNumbered({ blocks }: Slide, lines: readonly string[]): boolean {
  const numbered = blocks.filter((b) =>
    /^\s*\d{1,2}(?:\s?[.)]|\s+\p{Lu}{2})/u.test(lines[b.lineStart - 1] ?? ""),
  );
  return numbered.length >= 2 && !blocks.some((b) => /\p{Ll}[.!?]\s*$/u.test(b.text.text));
}

/** Running text: a sentence of some length that ends. */
function isToldText(block: Block): boolean {
  return block.text.length >= 110 && /\p{Ll}\.\s*$/u.test(block.text.text);
}

/** How many semicolons separate short names. */
function listedWith(slide: Slide): number {
  return slide.blocks
    .filter((b) => b.text.length <= 300)
    .flatMap((b) => b.text.text.split(";").slice(1))
    .filter((name) => name.trim().split(/\s+/u).length <= 8).length;
}

/** Can a block be the title of its slide? */
export function isTitle(block: Block): boolean {
  const text = block.text.oneLine;
  return (
    block.kind !== "item" &&
    text.split(" ").length >= 2 &&
    text.length <= 110 &&
    !/[.;,]$/u.test(text) &&
    !/^\d/u.test(text)
  );
}
