import { fold, words } from "#lib/text.ts";
import type { Passage } from "./passage.ts";
import { ITEM, LINKING_WORDS, plain, type Sentence, sentencesAround, TITLE } from "./printed-sentences.ts";

/** The words of a passage as a reader wants them, and the rest of their sentence on both sides. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

const LONGEST_QUOTE = 420;
const LONGEST_SENTENCE = 320;
/** What is shorter may be an item of a list, which says nothing without what announces it. */
const SHORT = 90;
/** A title longer than this is a sentence. */
const LONGEST_LEAD = 110;
/** Lines above a passage in which a list may be announced. */
const LEAD_LINES = 15;
/** Words that say what a thing is, and stand once before several names: « les fondations Alpha, Beta et Gamma ». */
const COMMON = new Set(
  "association commune departement entreprise fondation groupe region reseau societe ville".split(" "),
);
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The lines of a document that say something, without the signs of its markup, in the sentence that they are of.
 * `needles` find, in folded text, the words by which the telling sentences of a long passage are known.
 */
export function quoteOf(lines: readonly string[], passage: Passage, needles: readonly RegExp[] = []): Quote {
  const sentences = sentencesAround(lines, passage);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return { before: "", words: "", after: "" };
  const said = sentences.map(({ text, from, to }) => text.slice(from, to).trim()).join(" ");
  if (said.length > LONGEST_QUOTE) return { before: "", words: telling(sentences, needles), after: "" };
  return {
    before: first.text.slice(0, first.from).trim(),
    words: said,
    after: last.text.slice(last.to).trim(),
  };
}

/** The quote as one text. */
export function quoteText({ before, words, after }: Quote): string {
  return [before, words, after].filter(Boolean).join(" ");
}

/**
 * The sentence of a passage that names something, its name between \u0001 and \u0002, cut around it where it is long.
 * Of several names the one that is whole counts; where none is, the sentence that has most of its words. An item of a
 * list comes after what announces the list.
 */
export function sentenceOf(lines: readonly string[], passage: Passage, names: readonly string[]): string {
  const sentences = sentencesAround(lines, passage);
  const wanted = names.map(words).filter((name) => name.length > 0);
  let best: Found = { sentence: sentences[0]?.text ?? "", marks: [], worth: 0 };
  for (const { text: sentence } of sentences) {
    const all = wordsAt(sentence);
    for (const name of wanted) {
      const marks = marksOf(all, name);
      const worth = worthOf(marks, name);
      if (worth > best.worth) best = { sentence, marks, worth };
    }
  }
  const at = passage.lineStart - 1;
  const isListed = best.sentence.length < SHORT && isItem(lines[at] ?? "");
  const lead = isListed && leadOf(lines.slice(Math.max(0, at - LEAD_LINES), at));
  return lead && lead !== best.sentence ? `${lead} […] ${cut(best)}` : cut(best);
}

/** Of a long text, the sentence that most of the words are in, or else the first one, and those after it. */
function telling(around: readonly Sentence[], needles: readonly RegExp[]): string {
  const sentences = around.map(({ text }) => text);
  const found = sentences.map((s) => needles.filter((needle) => needle.test(fold(s))).length);
  const first = found.indexOf(Math.max(...found));
  let out = sentences[first] ?? "";
  let next = first + 1;
  while (next < sentences.length && out.length + (sentences[next]?.length ?? 0) <= LONGEST_QUOTE)
    out += ` ${sentences[next++]}`;
  return `${first > 0 ? "… " : ""}${out}${next < sentences.length ? " …" : ""}`;
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
  const there = telling === name ? sentence : sentence.filter(({ folded }) => !LINKING_WORDS.has(folded));
  let best: readonly Word[] = [];
  let most = 0;
  for (let at = 0; at < there.length; at++) {
    for (let from = 0; from < telling.length; from++) {
      let length = 0;
      while (from + length < telling.length && isSame(there[at + length]?.folded, telling[from + length]))
        length++;
      if (length === 0) continue;
      const run = there.slice(at, at + length);
      const weight = weightOf(run.map(({ folded }) => folded));
      if (weight > most) [best, most] = [run, weight];
    }
  }
  return withArticle(best, sentence, name);
}

function tellingOf(name: readonly string[]): readonly string[] {
  const telling = name.filter((word) => !LINKING_WORDS.has(word));
  return telling.length > 0 ? telling : name;
}

/** « Les » of « Les Oyats » belongs to the name. */
function withArticle(
  run: readonly Word[],
  sentence: readonly Word[],
  [article]: readonly string[],
): readonly Word[] {
  const before = run[0] && sentence[sentence.indexOf(run[0]) - 1];
  return before && article && LINKING_WORDS.has(article) && before.folded === article
    ? [before, ...run]
    : run;
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
  const found = marks
    .map(({ folded }) => folded)
    .filter((word) => !LINKING_WORDS.has(word) || name.length === 1);
  return weightOf(found) / weightOf(tellingOf(name));
}

function cut({ sentence, marks }: Found): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return ended(sentence.slice(0, LONGEST_SENTENCE), sentence.length > LONGEST_SENTENCE);
  const room = Math.max(0, LONGEST_SENTENCE - (last.end - first.start));
  let from = sentence.length <= LONGEST_SENTENCE ? 0 : Math.max(0, first.start - Math.floor(room / 2));
  if (from > 0) from = sentence.indexOf(" ", from) + 1;
  const to = Math.min(sentence.length, from + Math.max(LONGEST_SENTENCE, last.end - from));
  const marked = `${sentence.slice(from, first.start)}\u0001${sentence.slice(first.start, last.end)}\u0002`;
  return `${from > 0 ? "… " : ""}${marked}${ended(sentence.slice(last.end, to), to < sentence.length)}`;
}

function ended(text: string, isCut: boolean): string {
  return isCut ? `${text.slice(0, Math.max(0, text.lastIndexOf(" ")))} …` : text;
}
