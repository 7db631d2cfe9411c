import { foldInPlace } from "#lib/text.ts";
import type { Passage } from "./passage.ts";

/** A sentence that goes on about what the one before was of. */
const GOES_ON = /^(?:Ils?|Elles?|Ces?|Cet|Cette|C'est|C’est|Celles?-ci|Ceux-ci|Celui-ci|Leurs?)\b/u;
/** What begins another point, a heading, a note or a table. */
const BEGINS = /^(?:[→►•●▪–—\-+>|#]\s*|\*(?!\*)\s*|\d+[.)]\s|<)/u;
const ENDED = /[.!?:»"”*)]\s*$/u;
const MOST_PARAGRAPHS = 4;

/** Words of a publication, and where they stand. */
export interface Told {
  text: string;
  passage: Passage;
}

/**
 * What a publication goes on to say of what it has just spelt out: the paragraph in which it does, those after it that
 * take it up, and what a page cut in two. Null where it says no more than the words themselves.
 */
export function toldOf(lines: readonly string[], { document, lineStart }: Passage): Told | null {
  const paragraphs: string[] = [];
  let lineEnd = lineStart;
  for (let at = lineStart - 1; at < lines.length && paragraphs.length < MOST_PARAGRAPHS; at++) {
    const line = (lines[at] ?? "").trim();
    if (line === "") continue;
    const last = paragraphs.at(-1);
    const isFirst = last === undefined;
    if (!isFirst && (BEGINS.test(line) || (ENDED.test(last) && !GOES_ON.test(line)))) break;
    if (isFirst || ENDED.test(last)) paragraphs.push(line.replace(BEGINS, (mark) => (isFirst ? "" : mark)));
    else paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    lineEnd = at + 1;
  }
  return paragraphs.length > 1
    ? { text: paragraphs.join("\n\n"), passage: { document, lineStart, lineEnd } }
    : null;
}

/** What stands at the head of a sentence besides its words. */
const MARKS = /^[\s→►•▪>#–—-]+/u;
const ARTICLE = /^(?:l'|les? |la |une? |des )(?:dispositif |programme |reseau )?/;
const ONE = /^(?:l'|le |la )/;
/** « entreprises adaptées ». */
const SEVERAL = /^\p{L}+[sx]\s/u;
/** The acronym or its words, as a text gives both. */
const IN_BRACKETS = /^\s?\([^()]{2,90}\)/;
/** What a sentence does with its subject where it says what that is; folded. */
const SAYS =
  /^,?\s(?:(?:est|sont)(?:,[^,]{1,60},)?\s(?:(?:une?|des?|les?|la)\s|[dl]'(?!une? )|")|(?:designe|regroupe|consiste|vise|rassemble)(?:nt)?\s|reuni(?:t|ssent)\s|(?:a|ont) pour\s)/;
/** And what it does where it has just spelt that out: one that is known may do as much on a day. */
const DOES = /^,?\s(?:permet(?:tent)?|propose(?:nt)?|met(?:tent)? en (?:oe|œ)uvre)\s/;
/** « Sous l'autorité du préfet, la DREETS met en œuvre… » */
const LONGEST_OPENING = 80;

/**
 * For each of these terms, called by its names, the first sentence of a publication whose subject it is and that says
 * what it is, with what goes on about it.
 */
export function sentencesOf(
  terms: readonly { slug: string; names: readonly string[] }[],
  lines: readonly string[],
  document: string,
): Map<string, Told> {
  const found = new Map<string, Told>();
  const wanted = terms.map(({ slug, names }) => ({ slug, names: names.map(foldInPlace) }));
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]?.trim()) continue;
    const from = at;
    while (lines[at + 1]?.trim() && !BEGINS.test(lines[at + 1] ?? "")) at++;
    const passage = { document, lineStart: from + 1, lineEnd: at + 1 };
    const text = lines
      .slice(from, at + 1)
      .join(" ")
      .replace(/\s+/gu, " ")
      .trim();
    const folded = foldInPlace(text);
    for (const { slug, names } of wanted) {
      if (found.has(slug) || !names.some((name) => folded.includes(name))) continue;
      const sentence = sentencesIn(text).find((one) => isAbout(foldInPlace(one.replaceAll("*", "")), names));
      if (!sentence) continue;
      const whole = text.startsWith(sentence) ? toldOf(lines, passage) : null;
      found.set(slug, whole ?? { text: sentence.replace(MARKS, ""), passage });
    }
  }
  return found;
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?…][»"*]{0,3})\s+(?=[\p{Lu}«"“*])/u);
}

function isAbout(sentence: string, names: readonly string[]): boolean {
  const head = sentence.replace(MARKS, "");
  const comma = head.indexOf(", ");
  const areSeveral = names.some((name) => SEVERAL.test(name));
  const openings = comma > 0 && comma < LONGEST_OPENING ? [head, head.slice(comma + 2)] : [head];
  return openings.some((opening) => {
    const [article = ""] = ARTICLE.exec(opening) ?? [];
    // « L'EA » is one that was told of, where the letters stand for several.
    if (!article || (areSeveral && ONE.test(article))) return false;
    const subject = opening.slice(article.length);
    return names.some((name) => {
      if (!subject.startsWith(name)) return false;
      const said = subject.slice(name.length);
      const rest = said.replace(IN_BRACKETS, "");
      return SAYS.test(rest) || (rest !== said && DOES.test(rest));
    });
  });
}
