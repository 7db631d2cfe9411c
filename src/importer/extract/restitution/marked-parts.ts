import type { Block } from "../../parse/block.ts";
import { readHeading } from "../common/headings.ts";
import { kindByForm, kindByTitle } from "../common/part-form.ts";
import { STRONG_PARTS, WEAK_PARTS } from "./expectations.ts";
import type { Part, PartKind } from "./parts.ts";
import { peoplePresented } from "./people-of-part.ts";
import { peopleTold } from "./people-told.ts";

/** The parts of a booklet whose titles its contents announce, each known by its form, else by its words; null without such. */
export function markedParts(blocks: readonly Block[]): Part[] | null {
  if (!blocks.some(({ role }) => role === "chapter")) return null;
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.role === "chapter" || block.role === "session") parts.push(partUnder(block));
    else if (parts.length === 0)
      parts.push({ ...partUnder(block), kind: "cover", heading: null, title: null, blocks: [block] });
    else parts.at(-1)?.blocks.push(block);
  }
  const sessions = parts.flatMap((part, i) => (part.heading?.role === "session" ? [i] : []));
  const [first = parts.length, last = -1] = [sessions[0], sessions.at(-1)];
  return parts.map((part, i) => {
    if (!part.heading || part.heading.role === "session") return part;
    const isTitle = part.blocks.length === 0 && sessions.includes(i + 1);
    const known = isTitle ? "workshops" : (kindByForm(part.blocks) ?? kindByWords(part));
    const isLast = i > last && i === parts.length - 1;
    return { ...part, kind: known ?? (isLast ? "conclusion" : i < first ? speechOr(part) : "other") };
  });
}

function partUnder(heading: Block): Part {
  return {
    kind: "workshop",
    title: heading.text.trim(),
    number: null,
    heading,
    blocks: [],
    lineStart: heading.lineStart,
    isTitledLate: false,
  };
}

function kindByWords({ title }: Part): PartKind | null {
  const text = title?.oneLine ?? "";
  return readHeading(text, STRONG_PARTS) ?? readHeading(text, WEAK_PARTS) ?? kindByTitle(text);
}

/** Before the sessions of a day, several who are named with what they do are those of a round table. */
function speechOr({ blocks }: Part): PartKind {
  return peoplePresented(blocks).length + peopleTold(blocks).length > 1 ? "round-table" : "other";
}
