import type { ProfileSection } from "#domain/directory.ts";
import { lessonKindOf } from "#domain/lessons.ts";
import { sentencesIn } from "#lib/sentences.ts";
import { truncate } from "#lib/text.ts";

/**
 * What a page of A4 holds, in lines of the text of a sheet: measured on printed ones. A test prints the sheet of each
 * profile and counts its pages.
 */
const PAGE_LINES = 59;
/** Name, kind, place, publications and the code that leads back. */
const HEAD_LINES = 8;
const HEADING_LINES = 2.6;
const SIGNS = { line: 108, lead: 95, fact: 34 };
const FIGURES_A_ROW = 4;
const FIGURE_LINES = 3.6;

/** What stands on the page besides the texts. */
export interface Around {
  /** Challenge and summary. */
  leads: readonly string[];
  figures: number;
  /** Signs of each fact. */
  facts: readonly number[];
  /** The names of partners, a text for each kind. */
  partners: readonly string[];
}

/** The lines that are left for texts. */
export function linesLeft({ leads, figures, facts, partners }: Around): number {
  const lines = (signs: number, most: number) => Math.ceil(signs / most);
  const used = [
    HEAD_LINES,
    ...leads.map((text) => lines(text.length, SIGNS.lead) * 1.2 + 0.8),
    Math.ceil(figures / FIGURES_A_ROW) * FIGURE_LINES,
    // In two columns.
    ...facts.map((signs) => (lines(signs, SIGNS.fact) + 0.6) / 2),
    partners.length > 0 ? HEADING_LINES : 0,
    ...partners.map((text) => lines(text.length, SIGNS.line)),
  ];
  return PAGE_LINES - used.reduce((sum, n) => sum + n, 0);
}

/** No text takes more of a page that others need. */
const LONGEST = 420;
/** What helped and what hindered has its part of the page, however long the story is. */
const LESSONS_SHARE = 0.45;

/** The beginning of each text in whole sentences, as far as there is room: of the story, and of its lessons. */
export function beginnings(told: readonly ProfileSection[], lines: number): Map<ProfileSection, string> {
  const lessons = told.filter(({ kind }) => lessonKindOf(kind));
  const story = told.filter((section) => !lessons.includes(section));
  const texts = new Map<ProfileSection, string>();
  /** Gives back the lines that are left. */
  const fill = (sections: readonly ProfileSection[], room: number): number => {
    let left = room;
    for (const section of sections) {
      const signs = Math.floor(left - HEADING_LINES) * SIGNS.line;
      const text = firstSentences(plain(section.markdown), Math.min(LONGEST, signs));
      if (!text) continue;
      texts.set(section, text);
      left -= HEADING_LINES + Math.ceil(text.length / SIGNS.line);
    }
    return left;
  };
  const kept = story.length > 0 ? lines * LESSONS_SHARE : lines;
  fill(story, lines - kept + fill(lessons, kept));
  return texts;
}

/** The beginning of a text in whole sentences, or cut in its first one where that is longer. */
export function beginningOf(markdown: string, most: number): string {
  const text = plain(markdown);
  return firstSentences(text, most) || truncate(text, most);
}

/** As many whole sentences as there is room for; of a sentence that is longer than that nothing. */
function firstSentences(text: string, most: number): string {
  const fitting = sentencesIn(text).findLast(({ text: sentence, at }) => at + sentence.length <= most);
  if (!fitting) return "";
  const said = text.slice(0, fitting.at + fitting.text.length);
  return said.length < text.length ? `${said} […]` : said;
}

/** A text without its titles and marks; items of a list, and paragraphs that end without a stop, in a row. */
function plain(markdown: string): string {
  let said = "";
  let isApart = false;
  for (const line of markdown.split("\n").map((printed) => printed.trim())) {
    const text = line.replace(/^[-*+]\s+/, "").replace(/\*\*|<[^>]+>/g, "");
    if (text === "" || line.startsWith("#")) {
      isApart = true;
      continue;
    }
    if (said !== "") said += betweenOf(said, /^[-*+]\s/.test(line), isApart);
    said += text;
    isApart = false;
  }
  return said.replace(/\s+/gu, " ").trim();
}

function betweenOf(said: string, isItem: boolean, isApart: boolean): string {
  if (/[.!?…:;,]$/u.test(said)) return " ";
  return isItem ? " ; " : isApart ? " · " : " ";
}
