import type { Section } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";
import { isPersonName, isRole, readSpeaker, type Speaker } from "../common/speakers.ts";
import { SPEAKERS_LEAD } from "./expectations.ts";
import { LINE, peopleGathered, peopleListed } from "./people-lists.ts";

export type SectionSpeaker = Section["speakers"][number];

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
    const several = text.length <= LINE * 3 ? peopleListed(text, announced !== null || expected) : [];
    const gathered = block.kind === "paragraph" ? peopleGathered(text) : [];
    const all = [...several, ...gathered.filter((g) => !several.some((s) => s.name.value === g.name.value))];
    if (all.length > 0) {
      found.push(...all.map((speaker) => ({ speaker: housed(speaker), blocks: [block] })));
      continue;
    }
    const under = blocks[i + 1];
    const named = nameAlone(block);
    if (!named || !under) continue;
    const role = roleUnder(named.rest ?? under.text);
    const speaker = role ? readSpeaker(named.name, role) : null;
    if (!speaker) continue;
    found.push({ speaker: housed(speaker), blocks: named.rest ? [block] : [block, under] });
    if (!named.rest) i++;
  }
  return found;
}

/** « directeur adjoint de la DDETS de X »: a public body in a role is where it is held. */
const PUBLIC_HOUSE =
  /\s(?:de\s(?:la\s|l['’])|du\s|à\s(?:la\s|l['’]))((?:DREETS|DDETS|DRIEETS|DDTM?|ARS|CAF|CPAM|MSA|CCI|CMA|ADEME|CRESS|ANCT)(?![\p{L}]).*)$/u;

function housed(speaker: Speaker): Speaker {
  const held = speaker.organisation ? null : PUBLIC_HOUSE.exec(speaker.role?.value ?? "");
  const { role } = speaker;
  if (!held?.[1] || !role || held.index === 0) return speaker;
  return {
    ...speaker,
    role: { ...role, value: role.value.slice(0, held.index) },
    organisation: { ...role, value: held[1], raw: held[1] },
  };
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
  return { name, rest: bold.rest };
}

/** The text under a name, where it says what the person does. */
function roleUnder(text: SourcedText): SourcedText | null {
  return text.length <= LINE && isRole(text.text) ? text : null;
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
