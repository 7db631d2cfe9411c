import { briefsIn } from "./briefs.ts";
import type { Part } from "./parts.ts";
import { peoplePresented } from "./people-of-part.ts";

/**
 * The parts with those under a title that the grammar does not know told by what they hold: a list of initiatives,
 * or the words of somebody, which open a booklet before its exchanges and close it after them.
 */
export function partsByContent(parts: readonly Part[]): Part[] {
  const exchanges = parts.flatMap((part, i) =>
    part.kind === "workshop" || part.kind === "round-table" || part.kind === "case-study" ? [i] : [],
  );
  const [first = parts.length, last = -1] = [exchanges[0], exchanges.at(-1)];
  return parts.map((part, i) => {
    if (part.kind !== "other" || !part.heading) return part;
    if (briefsIn(part.blocks).length > 0) return { ...part, kind: "briefs" };
    if (!isSpeech(part) || (i > first && i < last)) return part;
    return { ...part, kind: i < first ? "intro" : "conclusion" };
  });
}

/** Words in quotes and who says them, or somebody who is presented before running text. */
function isSpeech({ blocks }: Part): boolean {
  const isQuoted = blocks.some((b) => b.kind === "paragraph" && /^["«“]/u.test(b.text.text));
  return isQuoted && peoplePresented(blocks).length === 1;
}
