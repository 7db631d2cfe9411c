import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { PartKind } from "./expectations.ts";
import type { UnitPart } from "./experience.ts";
import { personLines } from "./header.ts";
import type { Piece, Words } from "./pieces.ts";
import { HOW_TO_REACH } from "./prose.ts";
import { readSpeakers } from "./speakers.ts";
import { isProse } from "./units.ts";

/** A part of experiences, or one under a heading of the document's own. */
export function mayTell({ part, heading }: UnitPart): boolean {
  return part === "experiences" || (part === "unknown" && heading !== null);
}

/** Beside experiences with labels: a titled text behind one of them, which says how to reach somebody. */
export function tellsOnItsOwn({ part, heading, pieces }: UnitPart): boolean {
  const [first, ...more] = pieces;
  if (part !== "presentation" || heading !== null || !first || isProse(first)) return false;
  return more.some((p) => HOW_TO_REACH.test(p.text.text));
}

/** A short line without the marks of a sentence. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}/u.test(text) && !/[.!?,]$/u.test(text);
}

/** What most items of a list are: people with their functions, or nothing sure. */
export function partOfList(items: readonly Piece[]): PartKind {
  const share = (test: (text: SourcedText) => boolean) =>
    items.filter((p) => test(p.text)).length / Math.max(1, items.length);
  if (
    share((text) => readSpeakers(text).some((s) => s.functions !== null || s.affiliations.length > 0)) > 0.6
  )
    return "speakers";
  return "unknown";
}

/** Does a text open with a person and what they do? */
export function headsPerson(piece: Words): boolean {
  return personLines([...printedLines(piece.text), { text: piece.text.slice(0, 0) }]).length > 0;
}
