import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import type { Block } from "../../parse/block.ts";
import { briefHeader } from "./brief-header.ts";

const REACH = 40;

/** What a part whose heading nobody expected is, by what stands under it; null where nothing says so. */
export function kindByContent(blocks: readonly Block[], heading: number): DocumentSectionKind | null {
  const under: Block[] = [];
  for (let i = heading + 1; i < blocks.length && under.length < REACH; i++) {
    const block = blocks[i] as Block;
    if (block.kind === "heading") break;
    if (block.kind !== "note") under.push(block);
  }
  const told = under.filter((b) => b.text.length > 70 && (briefHeader(b)?.places.length ?? 0) > 0).length;
  return told >= 3 ? "briefs" : null;
}
