import type { Block } from "#domain/reading/blocks.ts";
import { addressesIn, type Run } from "#domain/reading/inline.ts";
import type { ReadSection } from "#domain/reading/reading.ts";
import type { LostResource } from "#queries/reading.ts";

const NUMBER = /^<sup>(\d+)<\/sup>\s*/i;
const SOURCE = /^sources?\s*:\s*/iu;
/** « 10 m² » calls no note. */
const MEASURE = /(?<!\p{L})[dck]?m$/u;

/** The notes of a page by their numbers, each once. */
export function notesOf(sections: readonly ReadSection[]): Map<string, Block> {
  const found = new Map<string, Block>();
  for (const note of sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "note"))) {
    const number = NUMBER.exec(note.text)?.[1] ?? "";
    if (!found.has(number)) found.set(number, note);
  }
  return found;
}

/** The number of the note that raised words call; empty where they are something else. */
export function calledBy({ script, text }: Run, before: Run | undefined): string {
  return script === "sup" && /^\d+$/.test(text) && !MEASURE.test(before?.text ?? "") ? text : "";
}

/** What a block gives to read without an address: the resources that it recommends, the source that a note names. */
export function lostTitles(block: Block, runs: readonly Run[], lost: readonly LostResource[]): string[] {
  const said = runs.map(({ text }) => text).join("");
  const isReached = runs.some(({ href }) => href !== null) || addressesIn(said).length > 0;
  if (isReached || block.kind === "damaged") return [];
  const titles = lost
    .filter(({ lineStart, lineEnd }) => block.lineStart <= lineEnd && lineStart <= block.lineEnd)
    .map(({ title }) => title);
  if (titles.length > 0 || block.kind !== "note") return titles;
  const noted = said.replace(/^\d+\s*/, "");
  return SOURCE.test(noted) ? [noted.replace(SOURCE, "").replace(/["«»]/g, "").trim()] : [];
}
