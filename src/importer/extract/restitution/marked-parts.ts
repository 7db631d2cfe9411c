import type { Block } from "../../parse/block.ts";
import { boldLead } from "../common/bold-lead.ts";
import { readHeading } from "../common/headings.ts";
import { labelKind } from "../common/label-kinds.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { STRONG_PARTS, WEAK_PARTS } from "./expectations.ts";
import type { Part, PartKind } from "./parts.ts";
import { peoplePresented } from "./people-of-part.ts";
import { peopleTold } from "./people-told.ts";

/** What the words of a title may announce a part of the booklet to be. */
const BY_WORDS = {
  glossary: "glossary",
  questions: "faq",
  briefs: "briefs",
  resources: "resources",
  closing: "conclusion",
  thanks: "thanks",
  intro: "intro",
} as const;
const THINGS = Object.keys(BY_WORDS) as (keyof typeof BY_WORDS)[];
const PLAIN = 3;
const FEWEST = 2;

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

/** Questions above their answers, names with what they are and where, terms with what they mean. */
function kindByForm(blocks: readonly Block[]): PartKind | null {
  const asked = blocks.filter((b) => b.kind === "heading" && b.text.text.endsWith("?")).length;
  if (asked >= FEWEST) return "faq";
  const rests = blocks.flatMap((b) => (b.kind === "heading" ? [] : (boldLead(b.text)?.rest ?? [])));
  if (rests.length <= FEWEST) return null;
  const telling = rests.filter(
    (rest) =>
      structureTypesNamedIn(rest.slice(0, 90)).length > 0 ||
      rest.split(/[.,–—()]/u).some((piece) => readPlaceLine(piece) !== null),
  );
  return telling.length * 2 > rests.length ? "briefs" : "glossary";
}

function kindByWords({ title }: Part): PartKind | null {
  const text = title?.oneLine ?? "";
  const known = readHeading(text, STRONG_PARTS) ?? readHeading(text, WEAK_PARTS);
  if (known) return known;
  const read = labelKind(text, THINGS);
  return read && read.score >= PLAIN ? BY_WORDS[read.kind] : null;
}

/** Before the sessions of a day, several who are named with what they do are those of a round table. */
function speechOr({ blocks }: Part): PartKind {
  return peoplePresented(blocks).length + peopleTold(blocks).length > 1 ? "round-table" : "other";
}
