import { fold, words } from "#lib/text.ts";

const LONGEST = 320;
/** What is shorter may be an item of a list, which says nothing without what announces it. */
const SHORT = 90;
/** A title longer than this is a sentence. */
const LONGEST_LEAD = 110;
/** Words that every name has: alone they find nothing. */
const LINKING = new Set("a au aux d de des du en et l la le les par pour sur un une".split(" "));
/** Words that say what a thing is, and stand once before several names: « les fondations Alpha, Beta et Gamma ». */
const COMMON = new Set(
  "association commune departement entreprise fondation groupe region reseau societe ville".split(" "),
);
const WORD = /[\p{L}\p{N}]+/gu;
const ITEM = /^\s*(?:[-•*·▪➢✓–→]|\d+[.)])\s+/;
const TITLE = /^\s*#{1,6}\s/;
/** As many lines as a sentence goes on over, before and after a passage. */
const MOST_AROUND = 4;

/** The lines that stand before a passage and after it. */
export interface Around {
  before: readonly string[];
  after: readonly string[];
}

interface Word {
  start: number;
  end: number;
  folded: string;
}

interface Found {
  sentence: string;
  /** Where the words of the name stand in it. */
  marks: readonly Word[];
  /** How much of the name is there, 1 for all of it. */
  worth: number;
}

/**
 * The sentence of a passage that names something, its name between \u0001 and \u0002, cut around it where it is long.
 * Of several names the one that is whole counts; where none is, the sentence that has most of its words. A sentence that
 * goes on beyond the passage is whole; an item of a list comes after what announces the list.
 */
export function sentenceOf(
  lines: readonly string[],
  names: readonly string[],
  { before, after }: Around = { before: [], after: [] },
): string {
  const sentences = sentencesOf([...goingOn(lines, before), ...lines, ...goneOn(lines, after)]);
  const wanted = names.map(words).filter((name) => name.length > 0);
  let best: Found = { sentence: sentences[0] ?? "", marks: [], worth: 0 };
  for (const sentence of sentences) {
    const all = wordsAt(sentence);
    for (const name of wanted) {
      const marks = marksOf(all, name);
      const worth = worthOf(marks, name);
      if (worth > best.worth) best = { sentence, marks, worth };
    }
  }
  const lead = best.sentence.length < SHORT && isItem(lines[0] ?? "") && leadOf(before);
  return lead && lead !== best.sentence ? `${lead} […] ${cut(best)}` : cut(best);
}

/** Begun by a bullet, or by a label of a few words: « National : Alpha ; Beta ». */
function isItem(line: string): boolean {
  return ITEM.test(line) || /^\p{Lu}[^.:!?]{2,25}:\s/u.test(plain(line));
}

/** The nearest title or label above: « ## Partenaires », « Ils nous aident : ». */
function leadOf(before: readonly string[]): string | undefined {
  const isLead = (line: string) => TITLE.test(line) || /:[\s*]*$/.test(line);
  const nearest = before.findLast((line) => isLead(line) && plain(line).length <= LONGEST_LEAD);
  return nearest && plain(nearest);
}

/** The lines above in which the first sentence began: what begins in lower case goes on. */
function goingOn([first = ""]: readonly string[], before: readonly string[]): string[] {
  const lines: string[] = [];
  let next = first;
  for (const line of before.slice(-MOST_AROUND).reverse()) {
    if (!/^\s*[\p{Ll}(]/u.test(next) || line.trim() === "" || /[.!?:]\s*$/.test(line) || TITLE.test(line))
      break;
    lines.unshift(line);
    next = line;
  }
  return lines;
}

/** The lines below in which the last sentence ends. */
function goneOn(lines: readonly string[], after: readonly string[]): string[] {
  const isOpen = (line: string) => line.trim() !== "" && !/[.!?:]\s*$/.test(line) && !TITLE.test(line);
  const more: string[] = [];
  let last = lines.at(-1) ?? "";
  for (const line of after.slice(0, MOST_AROUND)) {
    if (!isOpen(last) || !/^\s*[\p{Ll}(]/u.test(line)) break;
    more.push(line);
    last = line;
  }
  return more;
}

/** Lines as sentences: what a bullet, a title or a blank line parts is never joined, words cut at a line's end are. */
function sentencesOf(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const printed of lines) {
    const begins = ITEM.test(printed) || TITLE.test(printed);
    const line = plain(printed);
    if (line === "") {
      isOpen = false;
      continue;
    }
    const last = blocks.length - 1;
    if (isOpen && !begins) {
      const before = blocks[last] ?? "";
      const isCut = /\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(line);
      blocks[last] = isCut ? before.slice(0, -1) + line : `${before} ${line}`;
    } else blocks.push(line);
    isOpen = !TITLE.test(printed);
  }
  return blocks.flatMap((block) => block.split(/(?<=[.!?…])\s+(?=[\p{Lu}«"])/u));
}

function plain(line: string): string {
  return line
    .replace(/^\s*[-•*·▪➢✓–→#>]+\s+/, "")
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/[*_\\|]+/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/gu, " ")
    .trim();
}

function wordsAt(sentence: string): Word[] {
  return [...sentence.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
}

/** The weightiest run of the name's words that stands in the sentence, linking words between them left out of both. */
function marksOf(sentence: readonly Word[], name: readonly string[]): readonly Word[] {
  const telling = tellingOf(name);
  const there = telling === name ? sentence : sentence.filter(({ folded }) => !LINKING.has(folded));
  let best: readonly Word[] = [];
  for (let at = 0; at < there.length; at++) {
    for (let from = 0; from < telling.length; from++) {
      let length = 0;
      while (from + length < telling.length && isSame(there[at + length]?.folded, telling[from + length]))
        length++;
      const run = there.slice(at, at + length);
      if (weightOf(run.map(({ folded }) => folded)) > weightOf(best.map(({ folded }) => folded))) best = run;
    }
  }
  return withArticle(best, sentence, name);
}

function tellingOf(name: readonly string[]): readonly string[] {
  const telling = name.filter((word) => !LINKING.has(word));
  return telling.length > 0 ? telling : name;
}

/** « Les » of « Les Oyats » belongs to the name. */
function withArticle(
  run: readonly Word[],
  sentence: readonly Word[],
  [article]: readonly string[],
): readonly Word[] {
  const before = run[0] && sentence[sentence.indexOf(run[0]) - 1];
  return before && article && LINKING.has(article) && before.folded === article ? [before, ...run] : run;
}

function weightOf(list: readonly string[]): number {
  return list.reduce((sum, word) => sum + (COMMON.has(word.replace(/s$/, "")) ? 1 : word.length), 0);
}

/** One and several are one word. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || one.replace(/[sx]$/, "") === other.replace(/[sx]$/, "");
}

function worthOf(marks: readonly Word[], name: readonly string[]): number {
  const found = marks.map(({ folded }) => folded).filter((word) => !LINKING.has(word) || name.length === 1);
  return weightOf(found) / weightOf(tellingOf(name));
}

function cut({ sentence, marks }: Found): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return ended(sentence.slice(0, LONGEST), sentence.length > LONGEST);
  const room = Math.max(0, LONGEST - (last.end - first.start));
  let from = sentence.length <= LONGEST ? 0 : Math.max(0, first.start - Math.floor(room / 2));
  if (from > 0) from = sentence.indexOf(" ", from) + 1;
  const to = Math.min(sentence.length, from + Math.max(LONGEST, last.end - from));
  const marked = `${sentence.slice(from, first.start)}\u0001${sentence.slice(first.start, last.end)}\u0002`;
  return `${from > 0 ? "… " : ""}${marked}${ended(sentence.slice(last.end, to), to < sentence.length)}`;
}

function ended(text: string, isCut: boolean): string {
  return isCut ? `${text.slice(0, Math.max(0, text.lastIndexOf(" ")))} …` : text;
}
