import type { Block } from "#domain/reading/blocks.ts";
import { addressesIn, type Run, UNREADABLE } from "#domain/reading/inline.ts";
import type { ReadSection } from "#domain/reading/reading.ts";
import { comparable } from "#lib/text.ts";
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

/** What is recommended without an address: the words to look for it by, and where it can be read here. */
export type LostWay = Pick<LostResource, "title" | "held">;

/** What a block gives to read without an address: the resources that it recommends, the source that a note names. */
export function lostWays(block: Block, runs: readonly Run[], lost: readonly LostResource[]): LostWay[] {
  const said = runs.map(({ text }) => text).join("");
  const isReached = runs.some(({ href }) => href !== null) || addressesIn(said).length > 0;
  if (isReached || UNREADABLE.has(block.kind)) return [];
  const ways = lost.filter((resource) => meet(block, resource));
  if (ways.length > 0 || block.kind !== "note") return ways;
  const noted = said.replace(/^\d+\s*/, "");
  const title = noted.replace(SOURCE, "").replace(/["«»]/g, "").trim();
  return SOURCE.test(noted) ? [{ title, held: null }] : [];
}

/**
 * What a link without an address led to: the resource that its words name, or, for the only such link of a block, the
 * only one of its lines or of the titles above, of which it is the « ici »; its own words where nothing is known of it.
 */
export function lostLink(
  { text }: Run,
  runs: readonly Run[],
  block: Block,
  titles: readonly Lines[],
  lost: readonly LostResource[],
): LostWay {
  const here = lost.filter((resource) => meet(block, resource));
  const above = lost.filter((resource) => here.length === 0 && titles.some((title) => meet(title, resource)));
  const words = comparable(text);
  const named = here.find(({ title }) => words.includes(comparable(title)));
  const [only, ...others] = [...here, ...above];
  const isSure = others.length === 0 && runs.filter(({ href }) => href === "").length === 1;
  return named ?? (only && isSure ? only : { title: text, held: null });
}

type Lines = Pick<Block, "lineStart" | "lineEnd">;
const meet = (a: Lines, b: Lines) => a.lineStart <= b.lineEnd && b.lineStart <= a.lineEnd;
