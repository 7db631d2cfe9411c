import { words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

export interface Acronym {
  acronym: SourcedText;
  expansion: SourcedText;
  /** False where one initial is not the letter of the acronym: one of the two is misprinted. */
  agrees: boolean;
}

const SMALL = new Set(
  "de des du d la le les l et ou a au aux en dans pour par sur avec entre un une".split(" "),
);
const IN_BRACKETS = /\((\p{Lu}[\p{Lu}\d]{1,9}(?:['’][\p{Lu}\d]{2,9})?)\)/gu;
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

/** What ends a text and is called by an acronym in brackets. */
function expansionBefore(acronym: string, text: SourcedText): Omit<Acronym, "acronym"> | null {
  const [first = "", second] = acronym.split(/['’]/u);
  return second ? namedBefore(second, text) : (spelledBefore(first, text) ?? cutBefore(first, text));
}

/** « Réseau régional de l'écologie industrielle et territoriale (COM'EIT) »: the end of a name spells the end of its acronym. */
const HEAD =
  /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:\s(?:\p{Ll}[\p{Ll}-]{2,}|de)){0,6}\s(?:d[eu]s?\s|d['’]|de\sla\s|de\sl['’])$/u;

function namedBefore(letters: string, text: SourcedText): Omit<Acronym, "acronym"> | null {
  const end = spelledBefore(letters, text);
  if (!end?.agrees) return null;
  const at = text.text.trimEnd().length - end.expansion.length;
  const head = text.slice(0, at).match(HEAD);
  return head ? { expansion: text.slice(head.start).trim(), agrees: true } : null;
}

/** « les entreprises en démarche de responsabilité sociétale (RSE) »: the word of the last letter was said before. */
function cutBefore(acronym: string, text: SourcedText): Omit<Acronym, "acronym"> | null {
  const letters = lettersOf(acronym);
  if (letters.length < 3) return null;
  const cut = spelledBefore(letters.slice(0, -1), text);
  if (!cut?.agrees) return null;
  const before = text.slice(0, text.text.trimEnd().length - cut.expansion.length).text;
  const said = words(before.slice(before.search(/[^.!?;:]*$/u)));
  const unsaid = letters.slice(-1);
  return said.some((word) => word.length > 5 && word.startsWith(unsaid)) ? cut : null;
}

/** The words that end a text and begin with the letters of an acronym; failing that, all but one of them. */
function spelledBefore(acronym: string, text: SourcedText): Omit<Acronym, "acronym"> | null {
  const letters = lettersOf(acronym);
  const starts = text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu).map((m) => m.start);
  let near: SourcedText | null = null;
  let loose: SourcedText | null = null;
  for (const start of starts.reverse()) {
    const expansion = text.slice(start).trim();
    const own = initials(expansion.text);
    if (own.length > letters.length || /[.;:!?()]\s/u.test(expansion.text)) break;
    if (own.charAt(0) !== letters.charAt(0) || SMALL.has(words(expansion.text)[0] ?? "")) continue;
    if (own === letters || capitals(expansion.text) === letters) return { expansion, agrees: true };
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

/** « Réseau pour Eviter le Gaspillage ALimentaire »: the letters that a publication sets apart. */
function capitals(text: string): string {
  return words((text.match(/\p{Lu}/gu) ?? []).join("")).join("");
}

function initials(text: string): string {
  return words(text)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join("");
}
