import { comparable, literally, words } from "#lib/text.ts";
import type { Section } from "../directory.ts";
import { type Block, blocksOf, glued, type Line, type Syntax } from "./blocks.ts";
import { capital, isShouted, nameCase, type Spellings, sentenceCase } from "./sentence-case.ts";
import { type Node, range } from "./tree.ts";

/** Where a speaker is printed, and who: several may stand on one line. */
export interface SpeakerLines {
  lineStart: number;
  lineEnd: number;
  names: readonly string[];
  organisations: readonly string[];
}

/** What telling speakers from text goes by. */
export interface SpeakerContext {
  syntax: Syntax;
  vocabulary: ReadonlySet<string>;
  /** For each line the speakers whose printed words it is. */
  speakerOf: ReadonlyMap<number, SpeakerLines>;
}

/** Somebody is presented in fewer lines than that. */
const SPEAKER_LINES = 6;

/** Who speaks in a part, each once, no role or organisation shouting. */
export function uniqueSpeakers(node: Node, spellings: Spellings): Section["speakers"] {
  // « LISE (CNAM) » shouts not, it has no word: those of the publication are in small letters elsewhere.
  const hasWord = (text: string) =>
    words(text).some((word) => word.length > 2 && /^\p{Ll}/u.test(spellings.get(word) ?? ""));
  const quiet = (text: string | null) =>
    text && isShouted(text) && hasWord(text) ? capital(sentenceCase(text, spellings)) : text;
  const all = [node, ...node.children].flatMap(({ section }) =>
    // « Jacques- Emmanuel » was cut at its hyphen.
    section.speakers.map((speaker) => ({
      ...speaker,
      name: speaker.name.replace(/(?<=\p{L}-)\s(?=\p{Lu})/u, ""),
    })),
  );
  const byName = new Map<string, Section["speakers"][number]>();
  for (const speaker of all) {
    const name = comparable(speaker.name);
    if (!byName.has(name))
      byName.set(name, isFullName(speaker.name) ? { ...speaker, name: nameCase(speaker.name) } : speaker);
  }
  return [...byName.values()].map((speaker) => ({
    ...speaker,
    role: quiet(speaker.role),
    organisation: quiet(speaker.organisation),
  }));
}

/** A name in capitals has them at the head of each of its parts: as a sentence it would have none. */
export function withNames(text: string, speaker: SpeakerLines | undefined): string {
  return (speaker?.names ?? []).filter(isFullName).reduce((shown, name) => {
    const found = new RegExp(literally(name), "iu");
    return isShouted(name) ? shown.replace(found, nameCase(name)) : shown;
  }, text);
}

/** Two words in capitals may well be a name; before a colon they are a label. */
export const isName = (text: string) => words(text).length < 3 && !text.includes(":");

/** Whether a name has a first and a last one: what speaks under one word is a house. */
export const isFullName = (name: string) => /\S\s\S/.test(name);

/** The blocks of lines, those that present a speaker apart. */
export function withSpeakers(
  lines: readonly Line[],
  { syntax, vocabulary, speakerOf }: SpeakerContext,
): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = () => {
    blocks.push(...blocksOf(run, syntax, vocabulary));
    run = [];
  };
  for (const line of lines) {
    const speaker = speakerOf.get(line.number);
    if (!speaker) {
      run.push(line);
      continue;
    }
    if (!line.text.trim()) continue;
    const last = blocks.at(-1);
    const text = line.text
      .replace(/^[\s#*\uE000-\uF8FF•-]+|[\s*]+$/gu, "")
      .replace(/\*\*/g, "")
      .replace(/\s+/gu, " ");
    if (run.every((l) => !l.text.trim()) && last?.kind === "speaker" && speaker.lineStart <= last.lineStart) {
      last.lineEnd = line.number;
      last.text = opens(text, speaker) ? `${last.text}\n${text}` : glued(last.text, text, vocabulary);
      continue;
    }
    flush();
    blocks.push({ kind: "speaker", depth: 0, lineStart: line.number, lineEnd: line.number, text });
  }
  flush();
  return blocks;
}

/** A line of its own has who speaks next, and for whom; a role goes on to its end. */
function opens(text: string, { names, organisations }: SpeakerLines): boolean {
  const line = comparable(text);
  return [...names, ...organisations].some((name) => line.startsWith(comparable(name)));
}

/** Where a speaker is printed with role and organisation: never a sentence of the text. */
export function speakersByLine(sections: readonly Pick<Section, "speakers">[]): SpeakerContext["speakerOf"] {
  const found = new Map<number, SpeakerLines>();
  for (const { name, organisation, lineStart, lineEnd } of sections.flatMap((s) => s.speakers)) {
    if (lineEnd - lineStart >= SPEAKER_LINES) continue;
    for (const line of range(lineStart, lineEnd)) {
      const known = found.get(line);
      found.set(line, {
        lineStart: known ? Math.min(known.lineStart, lineStart) : lineStart,
        lineEnd: known ? Math.max(known.lineEnd, lineEnd) : lineEnd,
        names: [...new Set([...(known?.names ?? []), name])],
        organisations: [...(known?.organisations ?? []), ...(organisation ? [organisation] : [])],
      });
    }
  }
  return found;
}
