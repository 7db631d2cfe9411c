import { fold, foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { editDistance, nameForm } from "../common/near-names.ts";
import type { Slide } from "./slides.ts";

const WORD = /[\p{L}\p{N}]+/gu;

const KIND_WORDS = new Set(
  "ptce aci ei ea ai etti esat geiq scic scop sas sarl association entreprise pole regie".split(" "),
);
const SMALL_WORDS = new Set("le la les l de du des d et a au aux en sur pour".split(" "));

/** Words of a name that tell it apart: small words and the kind of structure left out, where others remain. */
function telling(name: string): string[] {
  const all = nameForm(name).split(" ");
  const own = all.filter((word) => word.length >= 2 && !SMALL_WORDS.has(word));
  const bare = own.filter((word) => !KIND_WORDS.has(word));
  return bare.length > 0 ? bare : own.length > 0 ? own : all;
}

/** Are two words one, but for a letter that recognition changed or letters that the slide's edge cut? */
function isNearWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4) return false;
  if (editDistance(a, b, 1) === 1) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return (
    (short.length >= 4 && long.endsWith(short)) ||
    (short.length >= 5 && long.slice(0, 4) === short.slice(0, 4) && editDistance(a, b, 2) <= 2)
  );
}

/** Is a line a name and little else, damaged or not? */
function isNameLine(line: string, name: string): boolean {
  return holdsName(fold(line).match(WORD) ?? [], telling(name));
}

/** Are the words of a line those that tell a name apart, and little else? */
function holdsName(there: readonly string[], wanted: readonly string[]): boolean {
  const found = wanted.filter((word) => there.some((other) => isNearWord(word, other)));
  const room = Math.max(3, wanted.length);
  const beside = there.filter((word) => word.length > 2 && !SMALL_WORDS.has(word) && !KIND_WORDS.has(word));
  return (
    found.length >= Math.min(2, wanted.length) &&
    found.length / wanted.length >= 0.6 &&
    // A drawing prints the name twice on a line.
    new Set(beside).size - found.length <= room
  );
}

/** The words of the first short lines of a slide, and of two of them in a row: read once for all names. */
const heads = new WeakMap<Slide, string[][]>();

function headsOf(slide: Slide): string[][] {
  const known = heads.get(slide);
  if (known) return known;
  const head = slide.lines.filter((line) => line.length <= 90).slice(0, 6);
  const texts = head.flatMap((line, i) => {
    const next = head[i + 1];
    return next?.lineStart === line.lineStart + 1 ? [line.text, `${line.text} ${next.text}`] : [line.text];
  });
  const read = texts.map((text) => fold(text).match(WORD) ?? []);
  heads.set(slide, read);
  return read;
}

/** Does a slide open on a name? It stands on one of the first short lines, or on two of them in a row. */
export function opensOn(slide: Slide, name: string): boolean {
  const wanted = telling(name);
  return headsOf(slide).some((there) => holdsName(there, wanted));
}

/** Does a slide print a name on a line of its own, wherever? */
export function standsAlone(slide: Slide, name: string): boolean {
  return slide.lines.some((line, i) => {
    const next = slide.lines[i + 1];
    const pair = next && next.lineStart === line.lineStart + 1 ? `${line.text} ${next.text}` : "";
    return [line.text, pair].some((text) => text.length <= name.length + 12 && isNameLine(text, name));
  });
}

/** Are two printings one name, whatever recognition did to a letter of a word? */
export function isOneName(a: string, b: string): boolean {
  const [x, y] = [telling(a), telling(b)];
  return x.length === y.length && x.every((word, i) => isNearWord(word, y[i] ?? ""));
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

/** The printing that reads best: a capital at its head, undamaged words in small letters, no sign among them. */
export function bestPrinting(name: SourcedText, printings: readonly SourcedText[]): SourcedText {
  const same = [...printings, name].filter((p) => nameForm(p.oneLine) === nameForm(name.oneLine));
  const clean = same.filter((p) => /\p{Ll}/u.test(p.text) && /^[\p{L}\p{N}\s'’&.-]+$/u.test(p.text));
  // An article that its own title prints belongs to it.
  const whole = clean.find((p) => p === name && /^(?:L[ae]s?\s|L[’'])/u.test(p.text));
  return whole ?? clean.find((p) => /^[\p{Lu}\d]/u.test(p.text)) ?? clean[0] ?? name;
}

/** Are two names one but for a letter a word, none of them cut? */
export function isDamagedForm(name: string, other: string): boolean {
  const [a, b] = [nameForm(name).split(" "), nameForm(other).split(" ")];
  return a.length === b.length && a.every((word, i) => editDistance(word, b[i] ?? "", 1) <= 1);
}
