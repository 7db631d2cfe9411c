import type { Section } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";
import { isPersonName, isRole, readSpeaker, type Speaker } from "../common/speakers.ts";
import { SPEAKERS_LEAD } from "./expectations.ts";

export type SectionSpeaker = Section["speakers"][number];

/** A line that presents people is short; what is longer is what they say. */
const LINE = 260;

export interface Presented {
  speaker: Speaker;
  /** First and last of the blocks that present the person. */
  blocks: Block[];
}

/**
 * The people that a run of blocks presents, in the ways booklets do: « Nom, rôle, organisation » in a heading, an
 * item or a line; a name in bold or in a heading with the role under it; a list after « Avec l'intervention de : ».
 * People are `expected` under a heading that announces them.
 */
export function peoplePresented(blocks: readonly Block[], expected = false): Presented[] {
  const found: Presented[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const announced = block.text.match(SPEAKERS_LEAD);
    const text = announced ? block.text.slice(announced.end).trim() : block.text;
    if (text.isBlank) continue;
    const several = text.length <= LINE * 3 ? people(text, announced !== null || expected) : [];
    if (several.length > 0) {
      found.push(...several.map((speaker) => ({ speaker, blocks: [block] })));
      continue;
    }
    const under = blocks[i + 1];
    const named = nameAlone(block);
    if (!named || !under) continue;
    const role = roleUnder(named.rest ?? under.text);
    const speaker = role ? readSpeaker(named.name, role) : null;
    if (!speaker) continue;
    found.push({ speaker, blocks: named.rest ? [block] : [block, under] });
    if (!named.rest) i++;
  }
  return found;
}

/** « A, rôle, X ; B, rôle, Y » or one of them; only where the text is a list of people and nothing else. */
function people(text: SourcedText, announced: boolean): Speaker[] {
  const whole =
    text.length <= LINE && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.text)
      ? readSpeaker(text, null, announced)
      : null;
  const parts = text.split(/\s*;\s*|\n/u);
  const each = parts.map((part) => readSpeaker(part.without(/^(?:et|puis)\s+/iu), null, announced));
  if (parts.length > 1 && each.every((speaker) => speaker !== null)) return each.filter((s) => s !== null);
  if (announced && parts.length > 1 && each[0] !== null && each.some((s, i) => i > 0 && s !== null)) {
    return each.filter((s) => s !== null);
  }
  return whole && (announced || isPresentation(whole)) ? [whole] : [];
}

/** Running text may open with a name and a comma too; a presentation says what the person does. */
function isPresentation(speaker: Speaker): boolean {
  return speaker.role === null ? speaker.organisation !== null : isRole(speaker.role.value);
}

/** A name printed as a title: a heading or bold words. `rest` is what follows it in its own block. */
function nameAlone(block: Block): { name: SourcedText; rest: SourcedText | null } | null {
  if (block.text.length > LINE) return null;
  const bare = block.text.without(/[\s,:;.]+$/u);
  if (
    (block.kind === "heading" || bare.boldness > 0.95 || bare.text === bare.text.toUpperCase()) &&
    isPersonName(bare.text)
  ) {
    return { name: bare, rest: null };
  }
  const bold = boldLead(block.text);
  const name = bold?.lead.without(/[\s,:;.]+$/u);
  if (!bold || !name || bold.rest.isBlank || !isPersonName(name.text)) return null;
  return { name, rest: bold.rest.without(/^[\s,:;–—-]+/u) };
}

/** The text under a name, where it says what the person does. */
function roleUnder(text: SourcedText): SourcedText | null {
  return text.length <= LINE && isRole(text.text) && !/[.!?]["»”]?\s+\p{Lu}/u.test(text.text) ? text : null;
}

/** A speaker as a section gives it, with the lines of all that is said of the person. */
export function sectionSpeaker({ speaker }: Presented): SectionSpeaker {
  const values = [speaker.name, speaker.role, speaker.organisation].filter((v) => v !== null);
  const passage = hull(values.map((v) => v.passage)) ?? speaker.name.passage;
  return {
    name: speaker.name.value,
    role: speaker.role?.value ?? null,
    organisation: speaker.organisation?.value ?? null,
    lineStart: passage.lineStart,
    lineEnd: passage.lineEnd,
  };
}

/** The blocks that present somebody, to be left out of what is said. */
export function presentingBlocks(presented: readonly Presented[]): Set<Block> {
  return new Set(presented.flatMap(({ blocks }) => blocks));
}
