import { fold, foldInPlace, words } from "#lib/text.ts";

/** Openings that point at something said before: « Il », « Son projet », « Dans ce cadre ». */
const POINTS_BACK =
  /^(?:ils?|elles?|son|sa|ses|leurs?|ce|cet|cette|ces|ceux|celle|celui|en effet|de plus|ainsi|dans ce|a ce|pour cela|pour ce|mene|menee|porte|portee|basee?|situee?|nee?|cree|creee|motives?|l'(?:association|entreprise|ea|initiative|objectif|activite|action|ambition)|le (?:dispositif|collectif|projet)|la structure)\b/;

/** What stands before a colon. */
const LABEL = /^[^.:!?]{2,60}:/u;

/** Fewer make a title. */
const FEWEST_WORDS = 6;

/** Whether a text can be read first: it begins a sentence, says one of these names, and points back at nothing. */
export function standsByItself(text: string, names: readonly string[]): boolean {
  const said = words(text);
  // « Périmètre : … » is a label, and says no name.
  const named = words(LABEL.exec(text)?.[0] ?? text);
  return (
    /^["«(]?\s?\p{Lu}/u.test(text) &&
    !POINTS_BACK.test(fold(text)) &&
    said.length >= FEWEST_WORDS &&
    names.some((name) => tellingWords(name).every((word) => named.includes(word)))
  );
}

/** The words by which a name is known, those that stand in every name left out. */
function tellingWords(name: string): string[] {
  const all = words(name);
  const telling = all.filter((word) => word.length > 3 || /\d/.test(word));
  return telling.length > 0 ? telling : all;
}

/** A text as it is read first: « … » stands before one that begins inside a sentence. */
export function opened(text: string): string {
  return /^\p{Ll}/u.test(text) ? `… ${text}` : text;
}

/** Shorter than that, words are the same by chance. */
const SHORTEST = 25;
/** What may be left of a sentence after a cut. */
const CLOSING = /^[^\S\n]*[.!?…»"')]*/u;
/** « Recycljouets – Aisne (02) : »: says only whose sentence follows. */
const ANNOUNCES = /^[^.!?;]{0,80}:[\s*_]*$/u;
const SAYS_NOTHING = /^[^\p{L}\p{N}]*$/u;

/**
 * A text in markdown without the sentences that the page said already. In its middle « […] » stands for them; a text
 * of which nothing is left is empty.
 */
export function withoutSaid(markdown: string, said: string | null): string {
  const at: number[] = [];
  let letters = "";
  const folded = foldInPlace(markdown);
  for (let i = 0; i < folded.length; i++) {
    const char = folded[i] ?? "";
    if (!/[\p{L}\p{N}]/u.test(char)) continue;
    letters += char;
    at.push(i);
  }
  const wanted = foldInPlace(said ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  const found = wanted.length < SHORTEST ? -1 : letters.indexOf(wanted);
  if (found < 0) return markdown;
  const opened = markdown.slice(0, at[found]);
  const rest = markdown.slice((at[found + wanted.length - 1] ?? 0) + 1).replace(CLOSING, "");
  const line = opened.slice(opened.lastIndexOf("\n") + 1);
  const isWholeLine = SAYS_NOTHING.test(line) || ANNOUNCES.test(line);
  const before = paired(isWholeLine ? opened.slice(0, opened.length - line.length) : opened, -1);
  const closed = paired(rest, 0);
  const after = closed.trimStart();
  if (SAYS_NOTHING.test(after)) return SAYS_NOTHING.test(before) ? "" : before.replace(/[\s*_>#-]+$/u, "");
  if (SAYS_NOTHING.test(before)) return after;
  // Lines that are left out whole leave no gap in a sentence.
  return isWholeLine && /^\s*\n/u.test(closed)
    ? `${before.trimEnd()}\n${after}`
    : `${before.trimEnd()} […] ${after}`;
}

/** Without the sign of bold type whose other half was cut off: the last one before a cut (-1), the first after it (0). */
function paired(markdown: string, at: -1 | 0): string {
  const marks = [...markdown.matchAll(/\*\*/gu)];
  const lone = marks.length % 2 === 1 ? marks.at(at)?.index : undefined;
  return lone === undefined ? markdown : markdown.slice(0, lone) + markdown.slice(lone + 2);
}
