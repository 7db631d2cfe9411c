import type { Person, Section } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { type Affiliation, affiliations, namedPeople, startsWithRole } from "../common/affiliations.ts";
import { looksLikeName } from "../common/people.ts";
import type { UnitPart } from "./experience.ts";

export interface Intervenant {
  name: SourcedText;
  /** The whole text after the name. */
  functions: SourcedText | null;
  affiliations: Affiliation[];
}

/** Those who speak at a round table or a workshop, one or several a text. */
export function intervenantsIn(parts: readonly UnitPart[]): Intervenant[] {
  return parts
    .filter((p) => p.part === "speakers")
    .flatMap((p) => p.pieces)
    .flatMap(({ text }) => onePerLine(text))
    .flatMap(readSpeakers);
}

/** Is a text nothing but people, each with what they do? */
export function namesSpeakers(text: SourcedText): boolean {
  const read = onePerLine(text).map(readSpeakers);
  return (
    text.length <= 400 &&
    read.every(([first]) => first?.affiliations.some((a) => a.role && startsWithRole(a.role.text)) === true)
  );
}

/** A text cut before each line that opens with somebody and what they do. */
function onePerLine(text: SourcedText): SourcedText[] {
  const starts = printedLines(text)
    .filter(({ text: line }, i) => i === 0 || opensWithSomebody(line))
    .map((line) => line.start);
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim());
}

function opensWithSomebody(line: SourcedText): boolean {
  const people = namedPeople(line);
  return people !== null && startsWithRole(people.rest.text);
}

/** Who leads the talk and tells nothing of their own. */
const LEADS = /^(?:animation|anim[ée]e?s? par|animat(?:eur|rice)s?|mod[ée]rat(?:ion|eur|rice)s?)\s*:/iu;
const HONORIFIC = /^(?:M\.|Mme|Mlle|Monsieur|Madame|Dr|Pr|Sœur|Frère|Père|Maître)\s+/u;
/** « … infirmière, et Salim HADDOU, directeur »: somebody else begins. */
const AND_SOMEBODY = /,?\s+et\s+(\p{Lu}[^,()]{4,40}?)(?=\s*[,(])/gu;
const BRACKET = /\s{0,2}\((?=[^()]*\p{Lu})([^()]*)\)/u;

/**
 * « Nom, rôle, organisation ; autre rôle, autre organisation », « Nom (Organisation), rôle », « Nom et Nom
 * (Organisation), rôles », « Nom, rôle, et Nom, rôle (Organisation) ».
 */
export function readSpeakers(text: SourcedText): Intervenant[] {
  if (LEADS.test(text.text)) return [];
  const cuts = text
    .matchAll(AND_SOMEBODY)
    .filter(({ groups: [name], start }) => {
      const isAlone = !/[,(]/u.test(text.text.slice(0, start));
      return (
        name !== null &&
        name !== undefined &&
        !isAlone &&
        looksLikeName(name.oneLine) &&
        name.text.includes(" ")
      );
    })
    .map(({ start, end, groups: [name] }) => ({ start, name: end - (name?.length ?? 0) }));
  const pieces = [0, ...cuts.map((c) => c.name)].map((from, i) =>
    text.slice(from, cuts[i]?.start ?? text.length).trim(),
  );
  const found = pieces.map(readOne);
  // « …, infirmière, et …, directeur (Organisation) »: the organisation of the last one is that of all.
  const shared = cuts.length > 0 ? found.at(-1)?.[0]?.affiliations[0]?.organisation : null;
  return found.flat().map((speaker) => {
    const [own] = speaker.affiliations;
    if (!shared || own?.organisation) return speaker;
    return { ...speaker, affiliations: [{ role: own?.role ?? speaker.functions, organisation: shared }] };
  });
}

function readOne(printed: SourcedText): Intervenant[] {
  const text = printed.without(HONORIFIC).trim();
  const bracket = text.match(BRACKET);
  const inside = bracket?.groups[0];
  const head = bracket ? text.slice(0, bracket.start).trim() : null;
  const names = head?.split(/\s+(?:et|&)\s+(?=\p{Lu})|,\s+(?=\p{Lu})/u) ?? [];
  if (
    bracket &&
    inside &&
    names.length > 0 &&
    names.every((n) => looksLikeName(n.oneLine) && !startsWithRole(n.text))
  ) {
    const rest = text
      .slice(bracket.end)
      .without(/^\s*[,:–-]?\s*/u)
      .trim();
    const role = rest.isBlank ? null : rest;
    const organisation = inside;
    return names.map((name) => ({ name, functions: role, affiliations: [{ role, organisation }] }));
  }
  const people = namedPeople(text);
  const rest = people && !people.rest.isBlank ? people.rest : null;
  // « rôle (Organisation) »
  const held = rest?.match(/^([^()]+)\((?=[^()]*\p{Lu}[^()]{2})([^()]*)\)$/u);
  const [role, organisation] = held?.groups.map((group) => group?.trim()) ?? [];
  const ofBracket = role && organisation && !/^\p{Lu}{2,8}$/u.test(organisation.text);
  const functions = ofBracket ? [{ role, organisation }] : rest ? affiliations(rest) : [];
  return (people?.names ?? []).map((name) => ({ name, functions: rest, affiliations: functions }));
}

/** One record a function: somebody who stands for two organisations has two. */
export function peopleOf(intervenant: Intervenant): Person[] {
  const { name, affiliations: held } = intervenant;
  const all: Affiliation[] = held.length > 0 ? held : [{ role: null, organisation: null }];
  return all.map(({ role, organisation }) => ({
    name: name.oneLine,
    role: role?.oneLine ?? null,
    organisation: organisation?.oneLine ?? null,
    context: "speaker",
    passage: hull([name, role, organisation].flatMap((t) => (t ? [t.passage] : []))) ?? name.passage,
  }));
}

/** The speaker of a section; with several functions, all of them as printed and the first organisation. */
export function speakerOf({ name, functions, affiliations: held }: Intervenant): Section["speakers"][number] {
  const [first] = held;
  return {
    name: name.oneLine,
    role: (held.length > 1 ? functions : first?.role)?.oneLine ?? null,
    organisation: first?.organisation?.oneLine ?? null,
    lineStart: Math.min(name.lineStart, first?.organisation?.lineStart ?? name.lineStart),
    lineEnd: Math.max(name.lineEnd, functions?.lineEnd ?? 0, first?.organisation?.lineEnd ?? 0),
  };
}
