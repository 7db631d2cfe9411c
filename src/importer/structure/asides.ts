import { comparable } from "#lib/text.ts";
import type { Note } from "../layers/note.ts";
import type { Block, Tree } from "../parse/block.ts";
import { printedLines } from "../parse/text-lines.ts";
import type { SourceDocument } from "../read/document.ts";
import { contentsRange } from "./contents.ts";
import { pageLines } from "./page-lines.ts";

/** Where the table of contents stands among blocks; nowhere is after the last. */
export interface Contents {
  from: number;
  to: number;
}

/**
 * The blocks that may teach a grammar what a publication repeats: not its cover, its contents, the notes at the foot of
 * its pages, nor a heading that prints what the cover prints, the title of the volume.
 */
export function taught(blocks: readonly Block[], { from, to }: Contents): Block[] {
  const cover = from < blocks.length ? blocks.slice(0, from) : [];
  const title = new Set(cover.map((block) => comparable(block.text.oneLine)));
  return blocks.filter(
    (block, i) =>
      (i >= to || (i < from && !cover.includes(block))) &&
      block.kind !== "note" &&
      !(block.kind === "heading" && title.has(comparable(block.text.oneLine))),
  );
}

/** What stands aside in the text of a document: what pages print around it, its contents, its notes. */
export function asidesOf(source: SourceDocument, { blocks }: Tree): Note<"aside">[] {
  const pages = pageLines(source);
  const contents = contentsRange(blocks);
  let at = 0;
  return blocks.flatMap((block, i): Note<"aside">[] => {
    const start = at;
    at += block.text.length + 1;
    const inContents = contents.from <= i && i < contents.to;
    if (inContents || block.kind === "note") {
      const [value, rule] = inContents
        ? (["contents", "table of contents"] as const)
        : (["note", "note"] as const);
      return [{ layer: "aside", start, end: start + block.text.length, value, rule, from: [] }];
    }
    return printedLines(block.text).flatMap((line): Note<"aside">[] => {
      const why = pages.get(line.text.lineStart);
      const from = start + line.start;
      return why
        ? [{ layer: "aside", start: from, end: from + line.text.length, value: "page", rule: why, from: [] }]
        : [];
    });
  });
}
