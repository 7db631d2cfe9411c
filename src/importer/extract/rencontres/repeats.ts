import type { Passage } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";
import type { Experience } from "./experience.ts";
import type { LabelledPart } from "./labelled-parts.ts";

/** Experiences that the pages print twice, whole or their beginning, told once; what is repeated is kept as a passage. */
export function withoutRepeats(experiences: readonly Experience[]): Experience[] {
  const told: Experience[] = [];
  for (const experience of experiences) {
    const before = told.findIndex((e) => isSame(e, experience));
    const first = told[before];
    if (first) told[before] = merged(first, experience);
    else told.push(experience);
  }
  return told;
}

/** The same title, and a part with the same words. */
function isSame(a: Experience, b: Experience): boolean {
  const [x, y] = [a.header.title, b.header.title];
  if (!x || !y || comparable(x.text) !== comparable(y.text)) return false;
  const parts = new Set(a.parts.map(wordsOf));
  return b.parts.some((part) => parts.has(wordsOf(part)));
}

function merged(first: Experience, again: Experience): Experience {
  const known = new Set(first.parts.map(wordsOf));
  const repeated = again.parts.filter((part) => known.has(wordsOf(part)));
  const lineEnd = Math.max(...repeated.map((p) => p.lineEnd));
  const repeat: Passage = { document: again.document, lineStart: again.lineStart, lineEnd };
  return {
    ...first,
    parts: [...first.parts, ...again.parts.filter((part) => !known.has(wordsOf(part)))],
    fields: [...first.fields, ...again.fields],
    repeats: [...first.repeats, repeat],
    lineEnd: Math.max(first.lineEnd, again.lineEnd),
  };
}

function wordsOf({ kind, blocks }: LabelledPart): string {
  return `${kind} ${blocks.map((b) => comparable(b.text.text)).join(" ")}`;
}

/** A text shorter than this may be said twice. */
const LONG = 80;

/** The same text printed in two places of the document: whole, under another experience or another part. */
export function repeatedTexts(blocks: readonly Block[], known: readonly FindingDraft[]): FindingDraft[] {
  const first = new Map<string, Block>();
  return blocks.flatMap((block): FindingDraft[] => {
    const key = comparable(block.text.text);
    const before = key.length >= LONG ? first.get(key) : undefined;
    if (key.length >= LONG && !before) first.set(key, block);
    const told = known.some(
      ({ code, passage }) =>
        code === "repeated-section" &&
        passage.lineStart <= block.lineStart &&
        block.lineEnd <= passage.lineEnd,
    );
    if (!before || told) return [];
    return [
      {
        code: "pasted-passage",
        passage: block.text.passage,
        message: `Ce passage est déjà imprimé à la ligne ${before.lineStart} : il vient sans doute d'une autre partie.`,
        found: block.text.oneLine,
        expected: null,
        about: null,
      },
    ];
  });
}
