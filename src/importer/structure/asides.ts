import { comparable } from "#lib/text.ts";
import type { Block } from "../parse/block.ts";

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
