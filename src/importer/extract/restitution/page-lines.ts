import type { IgnoredPassage } from "#domain/directory.ts";
import { type Block, blockPassage, mend, type Tree } from "../../parse/block.ts";
import { furnitureReason } from "../common/furniture.ts";

/** The blocks without the marks of those who publish; what a page had cut is joined. */
export function withoutMarks(
  { blocks }: Tree,
  running: readonly IgnoredPassage[],
): { text: Block[]; furniture: IgnoredPassage[] } {
  const firstHeading = blocks.findIndex((b) => b.kind === "heading");
  const furniture: IgnoredPassage[] = [...running];
  const text = blocks.filter((block, i) => {
    const reason =
      block.kind === "paragraph" || block.kind === "heading" ? furnitureReason(block.text.oneLine) : null;
    if (!reason) return true;
    const isOfMap = i < firstHeading && /^\d{2}$/.test(block.text.oneLine);
    furniture.push({
      ...blockPassage(block),
      reason: isOfMap ? "numéros des départements d'une carte" : reason,
    });
    return false;
  });
  return { text: furniture.length > 0 ? mend(text) : text, furniture };
}
