import { comparable } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { isPersonName, isRole, readSpeaker } from "../common/speakers.ts";
import { ANNOUNCES } from "./titles.ts";

/** Below all other headings. */
const LOWEST = 6;
const LONGEST = 80;
const FEWEST = 3;
/** A sign of one to three characters that is neither letter, digit, quote, bracket nor a mark of markdown. */
const MARK = /^[^\p{L}\p{N}\s«»"“”'’([<|#…]{1,3}(?=\s*[\p{L}\p{N}«])/u;

/**
 * Lines made headings that a sign before them, or their coming back, tells to be titles: « ► Avec », « // Le décor ».
 * A sign is one where the lines that it opens stand alone, and what stands under them is text without it.
 */
export function withMarkedTitles(blocks: readonly Block[], lines: readonly string[]): Block[] {
  const marks = blocks.map((block) => markOf(block, lines));
  const isTitleAt = (i: number) => {
    const next = blocks[i + 1];
    return marks[i] !== null && next !== undefined && marks[i + 1] !== marks[i] && isShortLine(blocks[i]);
  };
  const seen = new Map<string, { titles: number; all: number }>();
  marks.forEach((mark, i) => {
    if (mark === null) return;
    const { titles, all } = seen.get(mark) ?? { titles: 0, all: 0 };
    seen.set(mark, { titles: titles + (isTitleAt(i) ? 1 : 0), all: all + 1 });
  });
  const isTitleMark = (mark: string) => {
    const { titles, all } = seen.get(mark) ?? { titles: 0, all: 0 };
    return titles >= FEWEST && titles * 4 >= all * 3;
  };
  const back = comingBack(blocks);
  return blocks.map((block, i) => {
    const mark = marks[i];
    if (mark && isTitleMark(mark) && isTitleAt(i))
      return { ...block, kind: "heading", depth: LOWEST, text: block.text.without(MARK).trim() };
    return back.has(block) ? { ...block, kind: "heading", depth: LOWEST } : block;
  });
}

/** The sign that opens a line which stands alone between blank lines. */
function markOf(block: Block, lines: readonly string[]): string | null {
  if ((block.kind !== "paragraph" && block.kind !== "item") || block.lineStart !== block.lineEnd) return null;
  const isAlone = [lines[block.lineStart - 2], lines[block.lineEnd]].every((l) => (l?.trim() ?? "") === "");
  const printed = lines[block.lineStart - 1]?.replace(/^[\s*_#]+(?=[^\s*_#])/u, "") ?? "";
  return isAlone ? (MARK.exec(printed)?.[0] ?? null) : null;
}

function isShortLine(block: Block | undefined): boolean {
  const line = block?.text.oneLine ?? "";
  return line !== "" && line.length <= LONGEST && !/[.;,]$/u.test(line) && block?.links.length === 0;
}

/** Short lines in plain type that come back word for word above text: the labels of a template. */
function comingBack(blocks: readonly Block[]): Set<Block> {
  const places = new Map<string, Block[]>();
  blocks.forEach((block, i) => {
    const line = block.text.oneLine;
    const next = blocks[i + 1];
    const isLabel =
      block.kind === "paragraph" &&
      block.lineStart === block.lineEnd &&
      isShortLine(block) &&
      line.length <= 50 &&
      !/:$/u.test(line) &&
      /^\p{Lu}/u.test(line) &&
      !ANNOUNCES.test(line) &&
      !isPersonName(line) &&
      !isRole(line) &&
      readSpeaker(block.text) === null;
    if (!isLabel || next === undefined || next.kind === "heading") return;
    const key = comparable(line);
    places.set(key, [...(places.get(key) ?? []), block]);
  });
  return new Set([...places.values()].filter((seen) => seen.length >= 2).flat());
}
