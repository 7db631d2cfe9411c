import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { sentences } from "../common/sentences.ts";
import { isPersonName, isRole, readSpeaker, type Speaker } from "../common/speakers.ts";

/** A line that presents people is short; what is longer is what they say. */
export const LINE = 260;
const HONORIFIC = /^(?:M\.|Mme|Mlle|Monsieur|Madame|Dr)\s+/u;
const BETWEEN =
  /\s*[;\n]\s*(?:et\s+|puis\s+)?|,\s+(?:et\s+|puis\s+|ainsi\s+que\s+)?|\s+(?:et|puis|ainsi\s+que)\s+(?:de\s+|d['’])?/gu;
/**
 * « A, rôle, X ; B, rôle, Y », « A, rôle, et B, rôle, X », « A (X) et B (Y) » or one of them; only where the text is a
 * list of people and nothing else, unless it has `announced` them. Two who share one house share it.
 */
export function peopleListed(text: SourcedText, announced: boolean): Speaker[] {
  const isProse = text.length > LINE || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.text);
  const whole = isProse ? null : readSpeaker(text, null, announced);
  const parts = cut(text);
  const each = parts.map((part) => read(part, announced));
  const found = each.flat();
  if (parts.length > 1 || found.length > 1) {
    const isList = each.every((speakers) => speakers.length > 0);
    if ((isList || (announced && each[0]?.length)) && found.length > 0) return sharing(found, text);
  }
  const one = found[0] ?? whole;
  return one && !isProse && (announced || isPresentation(one)) ? [one] : [];
}

const TWO = /^([^,;(:–]{4,40}?)\s+(?:et|&)\s+([^,;(:–]{4,40}?)(?=\s*[,(:–]|\s+-\s)/u;

/** « A, rôle », or « A et B, rôles » who hold one role together. */
function read(part: SourcedText, announced: boolean): Speaker[] {
  const alone = announced ? part.without(/(?<=\))(?:\s+(?:et|avec)\s|,\s+\p{Ll}).*$/su) : part;
  const two = alone.match(TWO);
  const [first, second] = two?.groups ?? [];
  if (two && first && second && isPersonName(first.text) && isPersonName(second.text)) {
    const other = readSpeaker(alone.slice(alone.text.indexOf(second.text, first.length)), null, announced);
    return other ? [{ ...other, name: first.without(HONORIFIC).sourced() }, other] : [];
  }
  const speaker = readSpeaker(alone, null, announced);
  return speaker ? [speaker] : [];
}

/** Cuts before each name that a role or a house in brackets follows. */
function cut(text: SourcedText): SourcedText[] {
  const starts = new Set([0]);
  const lines = printedLines(text).map(({ start }) => ({ at: start, isHard: false }));
  const joints = text
    .matchAll(BETWEEN)
    .map(({ whole, end }) => ({ at: end, isHard: whole.text.includes(";") }));
  for (const { at, isHard } of [...joints, ...lines]) {
    const rest = text.slice(at, at + 200);
    const head = rest.match(/^[^,;(–—:\n]{4,60}/u)?.whole;
    if (isHard || (head && startsPerson(head, rest.slice(head.length)))) starts.add(at);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  // « A et B, co-gérants »: a name alone goes with the one after it.
  const kept = sorted.filter((at, i) => {
    const before = text.slice(sorted[i - 1] ?? 0, at).text.replace(/(?:[\s,]+(?:et|puis|&))?\s*$/u, "");
    return i === 0 || !isPersonName(before.replace(HONORIFIC, ""));
  });
  return cutAt(text, kept);
}

function cutAt(text: SourcedText, starts: readonly number[]): SourcedText[] {
  return starts
    .map((start, i) =>
      text
        .slice(start, starts[i + 1] ?? text.length)
        .without(/(?:[\s,;]|(?<=[\s,;])(?:et|puis|ainsi\s+que|de|d['’])(?=[\s,;]|$))+$/u)
        .trim(),
    )
    .filter((part) => !part.isBlank);
}

function startsPerson(head: SourcedText, after: SourcedText): boolean {
  if (!isPersonName(head.text.trim().replace(HONORIFIC, ""))) return false;
  return /^\s*\(/u.test(after.text) || isRole(after.text.replace(/^\s*[,:–—-]\s*/u, ""));
}

/** « A, directrice, et B, encadrant, X »: the house said last is that of both. */
function sharing(speakers: readonly Speaker[], text: SourcedText): Speaker[] {
  const last = speakers.at(-1)?.organisation ?? null;
  if (!last || text.text.includes(";") || printedLines(text).length > 2) return [...speakers];
  return speakers.map((speaker) =>
    speaker.organisation === null &&
    speaker.role !== null &&
    !/\s(?:(?:d[eu]s?|chez)\s|d['’]).*\p{Lu}/u.test(speaker.role.raw)
      ? { ...speaker, organisation: last }
      : speaker,
  );
}

/** Running text may open with a name and a comma too; a presentation says what the person does. */
function isPresentation(speaker: Speaker): boolean {
  return speaker.role === null ? speaker.organisation !== null : isRole(speaker.role.value);
}

const GATHERS =
  /(?:r[ée]uni(?:t|s|ssait)?|rassembl(?:é|ait|e)|(?:ont|y\s+ont)\s+(?:particip|t[ée]moign|d[ée]batt)[éu]|autour\s+de|[ée]changes?\s+entre)\s*:?\s+(?=(?:M\.\s|Mme\s)?\p{Lu})/u;

/** Those whom a sentence gathers: « la table ronde a réuni A, rôle, et B, rôle ». */
export function peopleGathered(text: SourcedText): Speaker[] {
  return sentences(text).flatMap((sentence) => {
    const lead = sentence.match(GATHERS);
    if (!lead) return [];
    return cut(sentence.slice(lead.end))
      .map((part) => readSpeaker(part))
      .filter((speaker) => speaker !== null && isPresentation(speaker))
      .filter((speaker) => speaker !== null);
  });
}

/** Those whom running text thanks by name: « Prénom Nom (X), qui a coordonné… », « Mme Nom, rôle ». */
export function peopleThanked(text: SourcedText): Speaker[] {
  const pieces = text.split(/\s*[,;\n]\s*|\s+et\s+(?=\p{Lu}|M\.|Mme|(?:à|aux?)\s)|\s+pour\s+|\.\s+/u);
  return pieces.flatMap((piece, i): Speaker[] => {
    const bare = piece
      .without(/^.*?(?:merci(?:e|ent|ons)?|gratitude|reconnaissance)\s+(?:\p{Ll}+\s+)?(?=à\s|\p{Lu})/iu)
      .without(/^(?:à|aux?|envers)\s+/u);
    const bracketed = bare.match(/^([^()]{4,60}?)\s+\(([^()]{2,80})\)/u);
    const [name, house] = bracketed?.groups ?? [];
    if (name && house && isPersonName(name.text))
      return [{ name: name.without(HONORIFIC).sourced(), role: null, organisation: house.sourced() }];
    const next = pieces[i + 1];
    if (!isPersonName(bare.text)) return [];
    // « Merci à Prénom Nom et à l'équipe »: what one thanks « pour » or with « remercie » may be a house.
    if (!next || !isRole(next.text))
      return /(?:merci\s+|^)à\s+\p{Lu}/iu.test(piece.text) && piece.length > bare.length
        ? [{ name: bare.without(HONORIFIC).sourced(), role: null, organisation: null }]
        : [];
    return hull([bare.passage, next.passage])
      ? [{ name: bare.without(HONORIFIC).sourced(), role: next.sourced(), organisation: null }]
      : [];
  });
}
