import { comparable, fold } from "#lib/text.ts";
import type { Section } from "../directory.ts";
import { allowedErrors, editDistance } from "../search-words.ts";
import { sectionLabel } from "../section-kinds.ts";
import type { Line, Syntax } from "./blocks.ts";
import { isDamaged } from "./damage.ts";
import { type Misread, readable } from "./misread.ts";
import { capital, type Spellings, sentenceCase } from "./sentence-case.ts";

/** A title as printed. */
export interface Printed {
  lineStart: number;
  lineEnd: number;
  text: string;
}

/** What of a publication its titles are read by. */
interface TitleContext {
  spellings: Spellings;
  vocabulary: ReadonlySet<string>;
  syntax: Syntax;
  misread: Misread;
}

/** « e DLA et les approches »: of the word before it one letter is left. */
const HEADLESS = /^(?![ayô]\s)\p{Ll}\s/u;
/** A title under which its part is printed in a few lines, with a few words around: « Atelier 1 - Synthèse : ». */
const TITLE_LINES = 4;
const AROUND_TITLE = 32;
/** Fewer letters may be another word. */
const SHORTEST_MISREAD = 9;

/** A title set to be read: as a sentence, or none that says it is illegible. */
export function shownTitle(
  { title, kind, printed = null }: Pick<Section, "title" | "kind"> & { printed?: Printed | null },
  { spellings, vocabulary, syntax, misread }: TitleContext,
): string {
  const unmarked = title.replace(/[*☰]|<\/?\w+>/g, "").trim();
  const isLost = syntax === "plain" && (isGlued(unmarked, vocabulary) || HEADLESS.test(printed?.text ?? ""));
  const right = isLost || isDamaged(unmarked) ? null : readable(unmarked, misread);
  if (right === null) return `${sectionLabel(kind)} au titre illisible`;
  return capital(calmAfterColon(sentenceCase(right, spellings), spellings));
}

/** What follows a colon goes on with the sentence, though it was printed as a title of its own: « C'est bon à savoir : le contexte ». */
function calmAfterColon(title: string, spellings: Spellings): string {
  return title.replace(/(?<=\s:\s(?:\d+\s)?)\p{Lu}\p{Ll}+/gu, (word) =>
    spellings.get(fold(word)) === word.toLocaleLowerCase("fr") ? word.toLocaleLowerCase("fr") : word,
  );
}

/**
 * Whether the recognition of characters lost an apostrophe, and left « lemploi » or « Financementd actions » of words
 * that the publication has elsewhere.
 */
function isGlued(title: string, vocabulary: ReadonlySet<string>): boolean {
  const all = title.toLocaleLowerCase("fr").match(/\p{L}+/gu) ?? [];
  return all.some((word, at) => {
    const [, after] = /^[ld]([aeiouh]\p{L}{5,})$/u.exec(word) ?? [];
    const [, before] = /^(\p{L}{5,})d$/u.exec(word) ?? [];
    const isBefore = before !== undefined && /^[aeiouyhéè]/.test(all[at + 1] ?? "");
    return [after, isBefore ? before : undefined].some((rest) => rest && vocabulary.has(fold(rest)));
  });
}

/** The text of a title without marks. */
export function plain(text: string): string {
  return text.replace(/\*+|<\/?\w+>|\\(?=[*_#])/g, "").trim();
}

/** Takes out the lines that spell a title, with what a page prints right above it: « Atelier 1 - Synthèse ». */
export function takeTitle(lines: readonly Line[], title: string): { rest: Line[]; printed: Printed | null } {
  const wanted = comparable(title);
  const printed = lines.filter(({ text }) => text.trim());
  // A title of one or two words ends many sentences: only the first lines may be it.
  const starts = wanted.split(" ").length > 2 ? printed.length : Math.min(printed.length, 2);
  const found = wanted ? windowOf(printed.slice(0, starts + TITLE_LINES), wanted) : null;
  if (!found || found.from >= starts) return { rest: [...lines], printed: null };
  const from = found.from > 0 && isAbove(printed, found, wanted) ? found.from - 1 : found.from;
  const taken = printed.slice(from, found.to + 1);
  const numbers = new Set(taken.map(({ number }) => number));
  const text = taken.map((l) => plain(l.text.replace(/^[\s#\uE000-\uF8FF]+/u, "").replace(/\s+/gu, " ")));
  return {
    rest: lines.filter(({ number }) => !numbers.has(number)),
    printed: {
      lineStart: taken[0]?.number ?? 1,
      lineEnd: taken.at(-1)?.number ?? 1,
      text: text.join("\n"),
    },
  };
}

/** The fewest lines one after the other that end with a title, and begin with little else. */
function windowOf(printed: readonly Line[], wanted: string): { from: number; to: number } | null {
  for (let to = 0; to < printed.length; to++) {
    let spelled = "";
    for (let from = to; from > to - TITLE_LINES && from >= 0; from--) {
      const [line, next] = [printed[from], printed[from + 1]];
      if (!line || (from < to && next && next.number - line.number > 2)) break;
      spelled = comparable(`${plain(line.text)} ${spelled}`);
      if (spelled.length > wanted.length + AROUND_TITLE) break;
      if (spelled.endsWith(wanted) || isMisread(spelled, wanted)) return { from, to };
    }
  }
  return null;
}

/** Whether printed words are those of a title that was put right, letters apart: « pdles territoriaux », « Pôles territoriaux ». */
function isMisread(spelled: string, wanted: string): boolean {
  const [printed, words] = [spelled.split(" "), wanted.split(" ")];
  if (printed.length !== words.length || spelled.length < SHORTEST_MISREAD) return false;
  const wrong = words.filter((word, at) => word !== printed[at]);
  return (
    wrong.length * 2 <= words.length &&
    words.every((word, at) => editDistance(word, printed[at] ?? "") <= allowedErrors(word))
  );
}

/** Whether the line above belongs to the title: a heading over it, or the line right before in the same print. */
function isAbove(
  printed: readonly Line[],
  { from, to }: { from: number; to: number },
  wanted: string,
): boolean {
  const [above, first] = [printed[from - 1], printed[from]];
  if (!above || !first || to - from + 1 >= TITLE_LINES) return false;
  const isNear =
    above.number === first.number - 1 || (/^#/.test(above.text) && above.number >= first.number - 2);
  const fits =
    !isDamaged(above.text) && comparable(above.text).length <= AROUND_TITLE && !/[.;,]\s*$/.test(above.text);
  return isNear && fits && wanted.split(" ").length > 2;
}

/** Whether a title says what is printed, in whatever case. */
export function sameWords(printed: Pick<Printed, "text">, title: string): boolean {
  return comparable(printed.text) === comparable(title);
}
