import { words } from "#lib/text.ts";
import { isFlattened } from "../flattened.ts";
import type { Block, Line } from "./blocks.ts";
import { isDamaged } from "./damage.ts";
import { isShouted } from "./sentence-case.ts";

/** So much room stands between two slides whose text was taken out of their file. */
const ROOM = 3;
const TITLE_LINES = 3;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 160;
/** Fewer of them may be a label that a page prints large. */
const FEWEST_TITLES = 2;
/** A page that begins leaves one blank before its first word. */
const OPENS = /^[\f ]\S/;
/** Labels of a drawing are shorter than any line of a text. */
const LABEL = 40;

/** The titles of slides by the line where each begins, with its last one; none of a text that is no slides. */
export function slideTitles(lines: readonly Line[]): Map<number, number> {
  const runs = titleRuns(lines);
  const loud = runs.filter(({ isLoud }) => isLoud);
  if (loud.filter(({ isFirst }) => isFirst).length < FEWEST_TITLES) return new Map();
  // Where titles in capitals open slides, what opens one in small letters is its title too.
  return new Map(runs.map(({ from, to }) => [from, to]));
}

interface Run {
  from: number;
  to: number;
  /** In capitals. */
  isLoud: boolean;
  /** The first words of a slide. */
  isFirst: boolean;
}

/** Lines that stand between blank ones, and are in capitals or open a slide. */
function titleRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let room = 1;
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? "";
    const opens = room > 0 || OPENS.test(text);
    if (!text.trim()) {
      room++;
      continue;
    }
    const isFirst = room >= ROOM;
    room = 0;
    if (!opens) continue;
    const to = lastOf(lines, at, isShouted(text));
    const title = lines.slice(at, to + 1).map((line) => line.text.trim());
    const isLoud = title.every(isShouted) && words(title.join(" ")).length >= SHORTEST_TITLE;
    const next = lines[to + 1]?.text ?? "";
    const isTitle = to - at < TITLE_LINES && (!next.trim() || OPENS.test(next)) && isShort(title.join(" "));
    const [first, last] = [lines[at], lines[to]];
    if (isTitle && (isLoud || isFirst) && first && last)
      runs.push({ from: first.number, to: last.number, isLoud, isFirst });
    if (isTitle) at = to;
  }
  return runs;
}

/** The last line of what begins at one: the blank that ends it, the page that begins, the end of the capitals. */
function lastOf(lines: readonly Line[], from: number, isLoud: boolean): number {
  let to = from;
  for (let next = lines[to + 1]; next?.text.trim(); next = lines[to + 1]) {
    if (OPENS.test(next.text) || (isLoud && !isShouted(next.text))) break;
    to++;
  }
  return to;
}

function isShort(title: string): boolean {
  return (
    title.length <= LONGEST_TITLE &&
    /^[«\d]?\s?[\p{Lu}\d]/u.test(title) &&
    !/[.:;,]$/.test(title) &&
    !isDamaged(title)
  );
}

/** The blocks of slides, those of one whose columns got mixed as one block that says so, line by line as received. */
export function withMixedSlides(blocks: readonly Block[], lines: readonly Line[]): Block[] {
  const slides: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading") slides.push([]);
    slides.at(-1)?.push(block);
  }
  return slides.flatMap((slide) => {
    const [title] = slide;
    const titled = title?.kind === "heading" ? [title] : [];
    const told = slide.slice(titled.length);
    if (!isMixed(told)) return slide;
    const [lineStart, lineEnd] = [told[0]?.lineStart ?? 0, Math.max(...told.map((block) => block.lineEnd))];
    const text = lines
      .filter(({ number, text: line }) => lineStart <= number && number <= lineEnd && line.trim())
      .map(({ text: line }) => line.replace(/\s+/gu, " ").trim())
      .join("\n");
    return [...titled, { kind: "mixed", depth: 0, lineStart, lineEnd, text }];
  });
}

function isMixed(told: readonly Block[]): boolean {
  const texts = told.filter(({ kind }) => kind !== "item").map(({ text }) => text);
  const isDrawing = texts.length > 1 && texts.every((text) => text.length < LABEL && !/[.;:!?]$/.test(text));
  return texts.some(isFlattened) || (isDrawing && isFlattened(texts.join(" ")));
}
