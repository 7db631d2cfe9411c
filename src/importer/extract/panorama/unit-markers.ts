import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { isStudyMarker, partKind, profileKind } from "./heading-kinds.ts";
import { SUBTITLE } from "./profile-words.ts";

/** « GROS PLAN 1 », « Portrait n° 2 – Titre », « Escale IV »: the words before the number. */
const NUMBERED =
  /^([^\d:.,;!?()«»"]{3,40}?)(?:\s+(?:n\s?[°o]\.?\s*|numero\s|#\s?)?|\s*n°\s*)(\d{1,2}|[ivx]{1,4})(?=\s*[:.|–—-]\s|\s*[:.]?$)/u;
const LONGEST = 160;

function numbered(block: Block): { words: string; number: string } | null {
  const text = block.text.oneLine;
  if (block.kind === "note" || block.kind === "item" || text.length > LONGEST) return null;
  const found = NUMBERED.exec(fold(text).trim());
  const [, words, number] = found ?? [];
  if (!words || !number || SUBTITLE.test(text) || /^(?:volume|vol|page|numero|n)$/.test(words.trim()))
    return null;
  return { words: words.replace(/[\s–—-]+$/u, ""), number };
}

/** The words that a line puts before its number, where it may number a study. */
export function numberingOf(block: Block): string | null {
  return numbered(block)?.words ?? null;
}

/**
 * The words by which a publication numbers its studies, whatever they are: it repeats them on lines of their own
 * with at least two numbers. What numbers the parts of a study (« Axe 1 ») is none.
 */
export function numberedMarkers(blocks: readonly Block[]): ReadonlySet<string> {
  const numbers = new Map<string, Set<string>>();
  for (const [i, block] of blocks.entries()) {
    const found = numbered(block);
    if (!found || isStudyMarker(block) || partKind(block.text.oneLine)) continue;
    // « Histoire n° 2 » may be a part of a study; over another title it numbers one.
    if (profileKind(block.text.oneLine) && !isTitleAfter(blocks[i + 1])) continue;
    numbers.set(found.words, (numbers.get(found.words) ?? new Set()).add(found.number));
  }
  return new Set([...numbers].filter(([, said]) => said.size > 1).map(([words]) => words));
}

function isTitleAfter(next: Block | undefined): boolean {
  return next !== undefined && next.kind === "heading" && profileKind(next.text.oneLine) === null;
}
