import type { Block } from "../../parse/block.ts";
import { cardLength } from "./identity-labels.ts";
import type { ProfilePartKind } from "./profile-headings.ts";
import { labelKind, type Template } from "./template.ts";

/** Parts that a profile begins with. */
export const OPENERS: ReadonlySet<ProfilePartKind> = new Set([
  "identity",
  "context",
  "initial-observation",
  "challenge",
  "history",
  "objectives",
]);

/** The part of a profile that begins at a block: by its heading, or as an identity card without one. */
export function anchorAt(blocks: readonly Block[], at: number, template: Template): ProfilePartKind | null {
  const block = blocks[at];
  if (!block) return null;
  if (block.kind === "heading") return labelKind(block, template);
  if (block.kind === "note" || cardLength(blocks, at) === 0) return null;
  const before = blocks[at - 1];
  // The lines under « Fiche d'identité » belong to that heading, and an item goes on with the card before it.
  const under = before?.kind === "heading" && labelKind(before, template) === "identity";
  return under || (block.kind === "item" && before?.kind === "item") ? null : "identity";
}

/** Does a profile begin within the next blocks? */
export function profileBegins(
  blocks: readonly Block[],
  after: number,
  template: Template,
  reach = 3,
): boolean {
  let told = false;
  for (let i = after + 1; i <= after + reach && i < blocks.length; i++) {
    const kind = anchorAt(blocks, i, template);
    if (kind) return OPENERS.has(kind);
    // A text, then another title: what begins there is that title's.
    if (told && blocks[i]?.kind === "heading") return false;
    told ||= blocks[i]?.kind === "paragraph";
  }
  return false;
}
