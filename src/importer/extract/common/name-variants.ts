import { fold, words } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { FindingDraft } from "../draft.ts";
import { editDistance } from "./near-names.ts";

interface Name {
  text: string;
  places: SourcedText[];
}

const NAME_LIKE = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\d]{3,}(?![\p{L}\p{N}'’-])/gu;

/**
 * Names that a document spells in two ways, a letter apart: the rarer spelling is reported with the usual one as
 * expected. Only words that are never printed in lower case are names, and endings of number and gender do not count.
 */
export function nameVariantFindings(blocks: readonly Block[]): FindingDraft[] {
  const running = blocks.filter(({ text }) => /\p{Ll}/u.test(text.text));
  const ordinary = new Set<string>();
  const names = new Map<string, Name>();
  for (const { text } of blocks) {
    for (const word of text.text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]+/gu) ?? []) ordinary.add(fold(word));
  }
  for (const { text } of running) {
    for (const { whole, start } of text.matchAll(NAME_LIKE)) {
      const known = names.get(whole.text);
      if (known) known.places.push(whole);
      else if (!opensSentence(text.text, start) && !ordinary.has(fold(whole.text)))
        names.set(whole.text, { text: whole.text, places: [whole] });
    }
  }
  const all = [...names.values()];
  // Only names of one first letter and of about one length can be a letter apart.
  const shelves = new Map<string, Name[]>();
  const shelf = (name: Name, more: number) => `${fold(name.text.charAt(0))}${name.text.length + more}`;
  for (const name of all) {
    const shelved = shelves.get(shelf(name, 0));
    if (shelved) shelved.push(name);
    else shelves.set(shelf(name, 0), [name]);
  }
  const initials = initialsOf(blocks);
  const findings: FindingDraft[] = [];
  for (const name of all) {
    for (const other of [...(shelves.get(shelf(name, 0)) ?? []), ...(shelves.get(shelf(name, 1)) ?? [])]) {
      if (name === other || !isVariant(name.text, other.text)) continue;
      if (name.text.length === other.text.length && name.text > other.text) continue;
      findings.push(report(name, other, initials));
    }
  }
  return findings.sort((a, b) => a.passage.lineStart - b.passage.lineStart);
}

/** A capital at the head of a sentence says nothing about the word. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;•»]\s+|\n\s*|["«“]\s*)$/u.test(text.slice(Math.max(0, at - 4), at));
}

function isVariant(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y || x.charAt(0) !== y.charAt(0) || editDistance(x, y, 1) !== 1) return false;
  const acronyms = a === a.toUpperCase() && b === b.toUpperCase();
  if (acronyms)
    return Math.max(x.length, y.length) <= 8 && x.length !== y.length && `${x}s` !== y && `${y}s` !== x;
  if (a === a.toUpperCase() || b === b.toUpperCase()) return false;
  const digits = (text: string) => text.replace(/\D/g, "");
  if (digits(x) !== digits(y)) return false;
  if (digits(x)) return true;
  // One letter for another makes another word more often than a slip, unless the word is long.
  if (x.length < 5 || (x.length === y.length && x.length < 8) || x.slice(0, -1) === y.slice(0, -1))
    return false;
  return x.replace(/(?:e?s?|x)$/, "") !== y.replace(/(?:e?s?|x)$/, "");
}

function report(a: Name, b: Name, initials: string): FindingDraft {
  const [usual, rare] = isUsual(a, b, initials) ? [a, b] : [b, a];
  const [place] = rare.places;
  return {
    code: "name-variants",
    passage: (place as SourcedText).passage,
    message: `« ${rare.text} » s'écrit aussi « ${usual.text} » dans la publication.`,
    found: rare.text,
    expected: usual.text,
    about: null,
  };
}

/** The more frequent spelling; of two as frequent, an acronym that the document spells out, else the first. */
function isUsual(a: Name, b: Name, initials: string): boolean {
  if (a.places.length !== b.places.length) return a.places.length > b.places.length;
  const spelledOut = (name: Name) =>
    name.text === name.text.toUpperCase() && initials.includes(fold(name.text));
  if (spelledOut(a) !== spelledOut(b)) return spelledOut(a);
  return (a.places[0]?.lineStart ?? 0) <= (b.places[0]?.lineStart ?? 0);
}

/** The initials of all words but the small ones, a blank between blocks. */
function initialsOf(blocks: readonly Block[]): string {
  const small = new Set("de du des d la le les l et a au aux en pour par sur un une".split(" "));
  return blocks
    .map(({ text }) =>
      words(text.text)
        .filter((w) => !small.has(w))
        .map((w) => w.charAt(0))
        .join(""),
    )
    .join(" ");
}
