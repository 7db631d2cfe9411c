import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { isPersonName } from "../common/speakers.ts";
import { briefHeader } from "./brief-header.ts";

const THANKS = /(?<![\p{L}])(?:remerci\p{L}*|merci (?:a|aux)|gratitude|reconnaissance)(?![\p{L}])/u;
const REACH = 40;

/** What a part whose heading nobody expected is, by what stands under it; null where nothing says so. */
export function kindByContent(blocks: readonly Block[], heading: number): DocumentSectionKind | null {
  const under: Block[] = [];
  for (let i = heading + 1; i < blocks.length && under.length < REACH; i++) {
    const block = blocks[i] as Block;
    if (block.kind === "heading") break;
    if (block.kind !== "note") under.push(block);
  }
  const [first] = under;
  const items = under.filter((b) => b.kind === "item");
  const people = items.filter((b) => isPersonName(b.text.text.split(/[,(:–]/u)[0] ?? "")).length;
  if (first && THANKS.test(fold(first.text.text.slice(0, 300))) && people >= 2) return "thanks";
  const told = under.filter((b) => b.text.length > 70 && (briefHeader(b)?.places.length ?? 0) > 0).length;
  return told >= 3 ? "briefs" : null;
}
