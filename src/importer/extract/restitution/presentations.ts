import { hull } from "#domain/passage.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isAcronymOf, isNearName } from "../common/near-names.ts";
import { KINDS, NOUNS } from "../common/organisation-nouns.ts";
import { placesOf } from "../common/proper-names.ts";
import type { PlaceDraft } from "../draft.ts";
import { placesIn } from "./briefs.ts";
import { type Presented, peoplePresented, type SectionSpeaker, sectionSpeaker } from "./people-of-part.ts";
import type { Subject } from "./subjects.ts";

/** Who is presented at the head of a workshop: a person, or an organisation that nobody is named for. */
export interface Entry {
  kind: "person" | "organisation";
  presented: Presented | null;
  organisation: SourcedText | null;
  /** The name that an acronym stands for. */
  alias: SourcedText | null;
  /** Where its name is printed to be, in brackets. */
  places: PlaceDraft[];
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
    else if (last) (houseToldIn(block, entries) ?? last).description.push(block);
    else rest.push(block);
  }
  return { entries, rest };
}

/** The entry whose house a text opens with: of two who speak, it presents the one that it names. */
function houseToldIn({ text }: Block, entries: readonly Entry[]): Entry | null {
  const named = entries.flatMap((entry) => {
    const [place] = entry.organisation ? placesOf(entry.organisation.oneLine, text) : [];
    return place ? [{ entry, at: text.text.indexOf(place.text) }] : [];
  });
  return named.sort((a, b) => a.at - b.at)[0]?.entry ?? null;
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
    // « X (Ville) »: the town is none of the name.
    organisation: organisation?.without(/\s*\([^()]*\)$/u) ?? null,
    places: placesOfHouse(organisation),
    alias: null,
    what: null,
    blocks: [block],
    description: [],
  };
}

function placesOfHouse(organisation: SourcedText | null): PlaceDraft[] {
  const bracket = organisation?.match(/\(([^()]{2,60})\)$/u)?.groups[0];
  return bracket ? placesIn(bracket) : [];
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
  const name = (cut?.groups[0] ?? block.text).trim();
  if (name.isBlank || name.length > 80 || !/\p{Lu}/u.test(name.text)) return null;
  // What is said goes on to the end of its clause, an unpaired bracket left out.
  const said = cut?.groups[1]?.match(/^[^,;.()]+/u)?.whole.trim() ?? null;
  const what = said && !said.isBlank ? said : null;
  const alias = what && isAcronymOf(name.text, what.text) ? what : null;
  return {
    kind: "organisation",
    presented: null,
    organisation: name,
    places: [],
    alias,
    what,
    blocks: [block],
    description: [],
  };
}

const HELD_AT = new RegExp(
  `\\s(?:de\\s(?:la\\s|l['’])?|du\\s|des\\s|d['’]|au\\s|à\\s(?:la\\s|l['’])?|chez\\s)(?:(?:${NOUNS}|${KINDS})\\s)?(\\p{Lu}[^,;()]*)$`,
  "u",
);

/** What a role says that it is held at: « gérant du Fil de X » → « Fil de X ». */
export function heldAt(entry: Entry): SourcedText | null {
  return roleAndHouse(entry)?.house ?? null;
}

function roleAndHouse({ presented, blocks, organisation }: Entry) {
  const role = presented?.speaker.role;
  if (!role || organisation) return null;
  for (const { text } of blocks) {
    const printed = sliceOf(text, role.raw);
    const held = printed?.match(HELD_AT);
    const house = held?.groups[0];
    if (printed && held && house) return { role: printed.slice(0, held.start), house };
  }
  return null;
}

/** The entry with the house in its role, where that is whom the workshop tells of. */
export function affiliated(entry: Entry, subjects: readonly Subject[]): Entry {
  const held = roleAndHouse(entry);
  if (!entry.presented || !held || held.role.isBlank) return entry;
  if (!subjects.some((s) => isNearName(s.name.text, held.house.text))) return entry;
  const speaker = {
    ...entry.presented.speaker,
    role: held.role.sourced(),
    organisation: held.house.sourced(),
  };
  return { ...entry, organisation: held.house, presented: { ...entry.presented, speaker } };
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
