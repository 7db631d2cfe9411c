import type { CatalogueEntry } from "#domain/catalogue.ts";
import type { IgnoredPassage } from "#domain/directory.ts";
import { comparable, fold, words } from "#lib/text.ts";
import type { Block, Tree } from "../../parse/block.ts";
import { isDebris } from "../../parse/ocr.ts";
import { slidesOf } from "../../parse/slides.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { readDate } from "../common/dates.ts";
import { nameForm } from "../common/near-names.ts";
import { datesIn } from "./dates.ts";
import {
  AGENDA_TITLE,
  CONTENTS_TITLE,
  DEFINES,
  LETTERHEAD,
  PUBLICATIONS,
  type SlideKind,
  VOTE,
} from "./expectations.ts";

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
  let at = 0;
  const slides = slidesOf(source.lines).map(({ lineStart, lineEnd }): Slide => {
    const lines: SourcedText[] = [];
    for (let number = lineStart; number <= lineEnd; number++) {
      const printed = (source.lines[number - 1] ?? "").replace(/\f/g, "").trim();
      if (printed === "") continue;
      const reason = isLetterhead(printed)
        ? "bloc-marque de la préfecture"
        : isDebris(printed)
          ? "débris de la reconnaissance de caractères"
          : null;
      if (reason) ignored.push({ document, lineStart: number, lineEnd: number, reason });
      else lines.push(SourcedText.ofLine(document, number, printed));
    }
    const blocks: Block[] = [];
    for (; at < tree.blocks.length && (tree.blocks[at]?.lineStart ?? 0) <= lineEnd; at++)
      blocks.push(tree.blocks[at] as Block);
    return {
      kind: "context",
      lineStart,
      lineEnd,
      blocks: blocks.filter((b) => !isLetterhead(b.text.text)),
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
  if (VOTE.test(text) && slide.lines.length <= 12) return "vote";
  if (index === 0 || (index < 3 && isCover(text, entry))) return "cover";
  if (!first || slide.lines.length === 0) return "fragment";
  if (isFacilitator(first.text, entry)) return "facilitator";
  if (isAgenda(slide, text, entry)) return "agenda";
  if (isContents(slide, lines)) return "contents";
  if (
    first.kind !== "item" &&
    slide.blocks.length <= 3 &&
    first.text.length >= 120 &&
    DEFINES.test(first.text.oneLine)
  )
    return "definition";
  if (listedWith(slide) >= 4) return "list";
  if (index > 3 && PUBLICATIONS.test(text) && !slide.blocks.some(isToldText)) return "publications";
  // A slide that opens on debris is the rest of the one before it.
  if ((slide.lines[0]?.lineStart ?? 0) > slide.lineStart || slide.lines.length === 1) return "fragment";
  return "context";
}

function isCover(text: string, entry: CatalogueEntry): boolean {
  return text.includes(fold(entry.title)) && (/webinaire/.test(text) || readDate(text) === entry.event?.date);
}

function isFacilitator(text: SourcedText, entry: CatalogueEntry): boolean {
  return entry.facilitator !== undefined && nameForm(text.oneLine).startsWith(nameForm(entry.facilitator));
}

function isAgenda(slide: Slide, text: string, entry: CatalogueEntry): boolean {
  const dates = datesIn(slide.lines, entry.event?.date ?? null).length;
  return (AGENDA_TITLE.test(text) && dates >= 1) || dates >= 3;
}

/** Only titles, or titles that are numbered: what is to come, not what is told. */
function isContents(slide: Slide, lines: readonly string[]): boolean {
  const [first] = slide.blocks;
  if (first && CONTENTS_TITLE.test(comparable(first.text.oneLine))) return true;
  const numbered = slide.blocks.filter((b) => /^\s*\d{1,2}\s?[.)]/u.test(lines[b.lineStart - 1] ?? ""));
  const told = slide.blocks.some((b) => /\p{Ll}[.!?]\s*$/u.test(b.text.text));
  if (told) return false;
  const titles = slide.blocks.filter((b) => b.kind === "heading" && b.text.oneLine.split(" ").length >= 3);
  return numbered.length >= 2 || (titles.length >= 3 && titles.length === slide.blocks.length);
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
