import { fold } from "#lib/text.ts";
import { hasSigns, isAddress, isUnspeakable, signsPutRight } from "./ocr-signs.ts";

/** What the document prints elsewhere, to judge a damaged word by. */
export interface Lexicon {
  /** How often each folded word of three letters or more is printed. */
  counts: ReadonlyMap<string, number>;
  /** Folded words by first letter and length, to look for near ones. */
  shelves: ReadonlyMap<string, readonly string[]>;
  /** Folded halves of words that the end of a line cuts: they are no words by themselves. */
  cut: ReadonlySet<string>;
  /** Whether recognition spoiled so much of it that a word that French does not know is doubtful. */
  isDamaged: boolean;
}

/** A clean text has a slip or two. */
const FEWEST_DAMAGED = 6;
const ONE_OF = 400;

export function lexiconOf(lines: readonly string[]): Lexicon {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const word of line.match(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu) ?? []) {
      const form = fold(word);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const shelves = new Map<string, string[]>();
  for (const word of counts.keys()) {
    const shelf = shelves.get(`${word.charAt(0)}${word.length}`);
    if (shelf) shelf.push(word);
    else shelves.set(`${word.charAt(0)}${word.length}`, [word]);
  }
  const tokens = lines.flatMap((line) => line.match(/\S+/gu) ?? []);
  const damaged = tokens.filter(isSpoiled).length;
  return {
    counts,
    shelves,
    cut: cutWords(lines),
    isDamaged: damaged >= FEWEST_DAMAGED && damaged * ONE_OF >= tokens.length,
  };
}

function isSpoiled(token: string): boolean {
  const isSure = signsPutRight(token) !== token || hasSigns(token) || isUnspeakable(token);
  return isSure && !isAddress(token);
}

function cutWords(lines: readonly string[]): Set<string> {
  const cut = new Set<string>();
  lines.forEach((line, at) => {
    const [, head] = /(\p{L}+)-\s*$/u.exec(line) ?? [];
    const [tail] = /^\s*\p{L}+/u.exec(lines[at + 1] ?? "") ?? [];
    if (head) for (const half of [head, tail?.trim() ?? ""]) cut.add(fold(half));
  });
  return cut;
}
