import { remembered } from "#lib/remembered.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

/** The sentences of a text. An abbreviation, an initial or a number before the full stop does not end one. */
export const sentences = remembered((text: SourcedText): readonly SourcedText[] => {
  const out: SourcedText[] = [];
  let from = 0;
  for (const end of text.matchAll(/(?<![.!?…])[.!?…]+["”»)]*(?=\s+["“«(]*[\p{Lu}\d])/gu)) {
    const before = text.text.slice(from, end.end);
    // « L'A.B.C. (Atelier du Bois de C…) »: an acronym before what it stands for.
    if (/\p{Lu}\.\p{Lu}\.$/u.test(before) && /^\s\(/u.test(text.text.slice(end.end))) continue;
    if (/(?:^|[\s(])(?:\p{Lu}|cf|ex|etc|art|av|bd|n°|p|St|Ste|M|Mme|Dr|tel|Tel)\.$/u.test(before)) continue;
    out.push(text.slice(from, end.end).trim());
    from = end.end;
  }
  const last = text.slice(from).trim();
  if (last.length > 0) out.push(last);
  return out;
});

/** The first sentences of a text, as many as stand within `max` characters, at least one. */
export function firstSentences(text: SourcedText, max: number): SourcedText {
  const all = sentences(text);
  const [first] = all;
  if (!first) return text.trim();
  const trimmed = text.trim();
  let end = first.length;
  for (const sentence of all.slice(1)) {
    const next = trimmed.text.indexOf(sentence.text, end) + sentence.length;
    if (next > max || next < end) break;
    end = next;
  }
  return trimmed.slice(0, end);
}
