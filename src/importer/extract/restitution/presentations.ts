import { hull } from "#domain/passage.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isAcronymOf } from "../common/near-names.ts";
import { type Presented, peoplePresented, type SectionSpeaker, sectionSpeaker } from "./people-of-part.ts";

/** Who is presented at the head of a workshop: a person, or an organisation that nobody is named for. */
export interface Entry {
  kind: "person" | "organisation";
  presented: Presented | null;
  organisation: SourcedText | null;
  /** The name that an acronym stands for. */
  alias: SourcedText | null;
  /** What is said of the organisation on the line that names it. */
  what: SourcedText | null;
  blocks: Block[];
  description: Block[];
}

/** Reads the presentation of the speakers: each entry with the blocks that describe its organisation. */
export function entriesOf(blocks: readonly Block[], expected: boolean): { entries: Entry[]; rest: Block[] } {
  const presented = peoplePresented(blocks, expected);
  const entries: Entry[] = [];
  const rest: Block[] = [];
  for (const block of blocks) {
    const people = presented.filter((p) => p.blocks.includes(block));
    const starting = people.filter((p) => p.blocks[0] === block);
    if (people.length > 0) {
      entries.push(...starting.map((p) => personEntry(p, block)));
      continue;
    }
    const organisation = organisationEntry(block);
    const last = entries.at(-1);
    if (organisation) entries.push(organisation);
    else if (last) last.description.push(block);
    else rest.push(block);
  }
  return { entries, rest };
}

function personEntry(presented: Presented, block: Block): Entry {
  const printed = presented.speaker.organisation?.raw ?? null;
  const texts = presented.blocks.map((b) => b.text);
  const organisation = printed
    ? (texts.map((text) => sliceOf(text, printed)).find((slice) => slice !== null) ?? null)
    : null;
  return {
    kind: "person",
    presented,
    organisation,
    alias: null,
    what: null,
    blocks: [block],
    description: [],
  };
}

function sliceOf(text: SourcedText, printed: string): SourcedText | null {
  const at = text.text.lastIndexOf(printed);
  return at >= 0 ? text.slice(at, at + printed.length) : null;
}

const NAMED = /^(.{2,80}?)(?:\s*:\s+|\s+[–—-]\s+|,\s+|\s+\((?=.{3,}))(.*)$/su;

/** « **Nom : ce que c'est** »: a bold line or a heading that names an organisation. */
function organisationEntry(block: Block): Entry | null {
  const isTitle = block.kind === "heading" || (block.kind !== "note" && block.text.boldness > 0.95);
  if (
    !isTitle ||
    block.text.length > 260 ||
    /\?$/u.test(block.text.oneLine) ||
    /:\s*$/u.test(block.text.text)
  )
    return null;
  const cut = block.text.match(NAMED);
  const name = (cut?.groups[0] ?? block.text).trim().without(/[\s.,;:]+$/u);
  if (name.isBlank || name.length > 80 || !/\p{Lu}/u.test(name.text)) return null;
  // What is said goes on to the end of its clause, an unpaired bracket left out.
  const said = cut?.groups[1]?.match(/^[^,;.()]+/u)?.whole.trim() ?? null;
  const what = said && !said.isBlank ? said : null;
  const alias = what && isAcronymOf(name.text, what.text) ? what : null;
  return {
    kind: "organisation",
    presented: null,
    organisation: name,
    alias,
    what,
    blocks: [block],
    description: [],
  };
}

/** The entry as a section gives its speakers. */
export function speakerOfEntry(entry: Entry): SectionSpeaker {
  if (entry.presented) return sectionSpeaker(entry.presented);
  const passage = hull([
    ...(entry.organisation ? [entry.organisation.passage] : []),
    ...(entry.what ? [entry.what.passage] : []),
  ]);
  const at = passage ?? blockPassage(entry.blocks[0] as Block);
  return {
    name: entry.organisation?.oneLine ?? "",
    role: entry.what?.oneLine ?? null,
    organisation: null,
    lineStart: at.lineStart,
    lineEnd: at.lineEnd,
  };
}
