import { comparable, fold } from "#lib/text.ts";
import type { SourceDocument } from "../../read/document.ts";
import type { FindingDraft } from "../draft.ts";

/** What a table of contents announces on one line, without marks, leaders and page number. */
export interface ContentsEntry {
  title: string;
  line: number;
}

/** The entries between two lines: those that end in a page number. */
export function contentsEntries(source: SourceDocument, lineStart: number, lineEnd: number): ContentsEntry[] {
  return source.lines.slice(lineStart - 1, lineEnd).flatMap((line, i) => {
    const plain = line
      .replace(/<[^<>]*>/g, "")
      .replace(/[*_#|]+/g, " ")
      .trim();
    const entry = /^[^\p{L}\d«]*(.*)(?<=[\s.…_-])\d{1,3}$/u.exec(plain)?.[1]?.replace(/[\s.…_-]+$/u, "");
    return entry && /\p{L}{2}/u.test(entry) ? [{ title: entry, line: lineStart + i }] : [];
  });
}

/**
 * Compares a table of contents with the titles of the document: an entry whose title is nowhere, and a word whose
 * accents are others in the contents than in the title.
 */
export function contentsFindings(
  entries: readonly ContentsEntry[],
  titles: readonly string[],
  document: string,
): FindingDraft[] {
  const known = [...new Set(titles)].map((title) => ({
    title,
    words: new Set(comparable(title).split(" ")),
  }));
  return entries.flatMap((entry): FindingDraft[] => {
    const passage = { document, lineStart: entry.line, lineEnd: entry.line };
    const best = closest(entry.title, known);
    if (!best) {
      const message = `Le sommaire annonce « ${entry.title} », que la publication ne contient pas sous ce titre.`;
      return [{ code: "missing-part", passage, message, found: entry.title, expected: null, about: null }];
    }
    return accentSlips(entry.title, best).map(([found, expected]) => ({
      code: "misprint",
      passage,
      message: `Le sommaire écrit « ${found} » là où le titre écrit « ${expected} ».`,
      found,
      expected,
      about: null,
    }));
  });
}

/** The title that shares most words with an entry, if it shares three in five of them. */
function closest(
  entry: string,
  titles: readonly { title: string; words: ReadonlySet<string> }[],
): string | null {
  const wanted = [...new Set(comparable(entry).split(" "))];
  let best: { title: string; share: number } | null = null;
  for (const { title, words } of titles) {
    const share = wanted.filter((word) => words.has(word)).length / wanted.length;
    if (share >= 0.6 && (!best || share > best.share)) best = { title, share };
  }
  return best?.title ?? null;
}

/** Words that differ by an accent between an entry and its title, both being printed with accents. */
function accentSlips(entry: string, title: string): [string, string][] {
  const printed = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const inTitle = new Map<string, string[]>();
  for (const word of printed(title)) inTitle.set(fold(word), [...(inTitle.get(fold(word)) ?? []), word]);
  return printed(entry).flatMap((word): [string, string][] => {
    const there = inTitle.get(fold(word)) ?? [];
    const [other] = there;
    if (!other || there.some((w) => w.toUpperCase() === word.toUpperCase())) return [];
    const accented = (text: string) => /[^\p{ASCII}]/u.test(text);
    return accented(word) && accented(other) ? [[word, other]] : [];
  });
}
