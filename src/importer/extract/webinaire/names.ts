import { fold, foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { editDistance, nameForm } from "../common/near-names.ts";
import type { Slide } from "./slides.ts";

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a name that tell it apart: those of four letters or more, or all where there are none. */
function telling(name: string): string[] {
  const all = nameForm(name).split(" ");
  const long = all.filter((word) => word.length >= 4);
  return long.length > 0 ? long : all;
}

/** Are two words one, but for a letter that recognition changed or letters that the slide's edge cut? */
export function isNearWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4) return false;
  if (editDistance(a, b, 1) === 1) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return (
    (short.length >= 4 && long.endsWith(short)) ||
    (short.length >= 5 && long.slice(0, 4) === short.slice(0, 4) && editDistance(a, b, 2) <= 2)
  );
}

/** Does a slide open on a name? Most of its telling words stand in the first short lines, damaged or not. */
export function opensOn(slide: Slide, name: string): boolean {
  const head = slide.lines.filter((line) => line.length <= 90).slice(0, 6);
  const there = head.flatMap((line) => fold(line.text).match(WORD) ?? []);
  const wanted = telling(name);
  const found = wanted.filter((word) => there.some((other) => isNearWord(word, other)));
  return found.length >= Math.min(2, wanted.length) && found.length / wanted.length >= 0.6;
}

/** Where a text prints a name, damaged by a letter a word at most; in order. */
export function printingsOf(name: string, text: SourcedText): SourcedText[] {
  const wanted = nameForm(name).split(" ");
  const folded = foldInPlace(text.text);
  const tokens = [...folded.matchAll(WORD)].map((m) => ({
    word: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const found: SourcedText[] = [];
  for (let i = 0; i + wanted.length <= tokens.length; i++) {
    const first = tokens[i];
    const last = tokens[i + wanted.length - 1];
    if (!first || !last || last.end - first.start > name.length + 12) continue;
    const slips = wanted.filter((word, k) => tokens[i + k]?.word !== word);
    const near = wanted.every((word, k) => isNearWord(word, tokens[i + k]?.word ?? ""));
    // Where every word is another, it is another name.
    if (near && (slips.length === 0 || slips.length < wanted.length))
      found.push(text.slice(first.start, last.end));
  }
  return found;
}

/** The printing that reads best: undamaged words in small letters, with no sign among them. */
export function bestPrinting(name: SourcedText, printings: readonly SourcedText[]): SourcedText {
  const same = [...printings, name].filter((p) => nameForm(p.oneLine) === nameForm(name.oneLine));
  return same.find((p) => /\p{Ll}/u.test(p.text) && /^[\p{L}\p{N}\s'’&.-]+$/u.test(p.text)) ?? name;
}

/** Are two names one but for a letter a word, none of them cut? */
export function isDamagedForm(name: string, other: string): boolean {
  const [a, b] = [nameForm(name).split(" "), nameForm(other).split(" ")];
  return a.length === b.length && a.every((word, i) => editDistance(word, b[i] ?? "", 1) <= 1);
}
