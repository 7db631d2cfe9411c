import type { Sourced } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { firstSentences } from "./sentences.ts";

const LONGEST = 320;

/** The first sentences of a text as a summary: a capital at its start, no question left open at its end. */
export function summaryFrom(text: SourcedText): Sourced<string> | null {
  const head = firstSentences(text, LONGEST);
  const closed = head.without(/\s+(?:[^.!?]{1,60})\?\s*$/u).trim();
  const kept = closed.isBlank ? head : closed;
  if (kept.isBlank) return null;
  const sourced = kept.sourced();
  return { ...sourced, value: sourced.raw.charAt(0).toUpperCase() + sourced.raw.slice(1) };
}
