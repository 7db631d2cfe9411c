import { words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

export interface Acronym {
  acronym: SourcedText;
  expansion: SourcedText;
  /** False where one initial is not the letter of the acronym: one of the two is misprinted. */
  agrees: boolean;
}

const SMALL = new Set("de des du d la le les l et a au aux en pour par sur un une".split(" "));
const IN_BRACKETS = /\((\p{Lu}[\p{Lu}\d]{1,9})\)/gu;
const BEFORE_BRACKETS = /(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d]{1,9})\s\(([^()]{8,120})\)/gu;

/** The acronyms that a text spells out: « Action de formation en situation de travail (AFEST) », or the other way round. */
export function acronymsIn(text: SourcedText): Acronym[] {
  const found: Acronym[] = [];
  for (const { start, groups } of text.matchAll(IN_BRACKETS)) {
    const [acronym] = groups;
    const read = acronym ? expansionBefore(acronym.text, text.slice(Math.max(0, start - 160), start)) : null;
    if (acronym && read) found.push({ acronym, ...read });
  }
  for (const { groups } of text.matchAll(BEFORE_BRACKETS)) {
    const [acronym, expansion] = groups;
    if (acronym && expansion && spells(words(expansion.text), lettersOf(acronym.text))) {
      found.push({ acronym, expansion: expansion.trim(), agrees: true });
    }
  }
  return found;
}

/** The words that end a text and begin with the letters of an acronym; failing that, all but one of them. */
function expansionBefore(acronym: string, text: SourcedText): Omit<Acronym, "acronym"> | null {
  const letters = lettersOf(acronym);
  const starts = text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu).map((m) => m.start);
  let near: SourcedText | null = null;
  let loose: SourcedText | null = null;
  for (const start of starts.reverse()) {
    const expansion = text.slice(start).trim();
    const own = initials(expansion.text);
    if (own.length > letters.length || /[.;:!?()]\s/u.test(expansion.text)) break;
    if (own.charAt(0) !== letters.charAt(0) || SMALL.has(words(expansion.text)[0] ?? "")) continue;
    if (own === letters) return { expansion, agrees: true };
    if (spells(words(expansion.text), letters)) loose ??= expansion;
    const apart = [...own].filter((c, i) => c !== letters[i]).length;
    if (
      own.length === letters.length &&
      letters.length >= 4 &&
      apart === 1 &&
      own.charAt(1) === letters.charAt(1)
    )
      near = expansion;
  }
  if (loose) return { expansion: loose, agrees: true };
  return near ? { expansion: near, agrees: false } : null;
}

/** Do words spell an acronym by their first letters? Small words may give theirs or not, elided ones never do. */
function spells(expansion: readonly string[], letters: string): boolean {
  let reached = new Set([0]);
  for (const word of expansion) {
    const next = new Set<number>(SMALL.has(word) ? reached : []);
    const gives = word !== "d" && word !== "l";
    for (const at of reached) if (gives && word.charAt(0) === letters.charAt(at)) next.add(at + 1);
    reached = next;
  }
  return letters.length > 1 && reached.has(letters.length);
}

function lettersOf(acronym: string): string {
  return words(acronym).join("").replace(/\d/g, "");
}

function initials(text: string): string {
  return words(text)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join("");
}
