import { comparable } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { printedLines } from "../../parse/text-lines.ts";

const LEADER = /(?:[\s.…_·]|\s[–—-])*(?:p(?:age|\.)?\s{0,2})?\d{1,3}\s{0,2}$/u;

/** What a table of contents announces, each entry as words to compare by. */
export function announcedTitles(contents: readonly Block[]): ReadonlySet<string> {
  const entries = contents.flatMap((block) => printedLines(block.text).map(({ text }) => text.oneLine));
  const titles = entries.map((entry) => comparable(entry.replace(LEADER, "")));
  return new Set(titles.filter((words) => words.length > 4 && /\p{L}{3}/u.test(words)));
}

/** Lines of the body that the contents announce are titles, though they stand in bold or capitals only. */
export function withAnnouncedTitles(blocks: readonly Block[], titles: ReadonlySet<string>): Block[] {
  if (titles.size === 0) return [...blocks];
  return blocks.map((block) =>
    block.kind === "paragraph" &&
    block.text.length <= 140 &&
    (block.text.boldness > 0.9 || !/\p{Ll}/u.test(block.text.text)) &&
    titles.has(comparable(block.text.oneLine))
      ? { ...block, kind: "heading", depth: 2 }
      : block,
  );
}
