import { pageFeet } from "./page-feet.ts";

/** A slide of a presentation: its first and last line that hold something, 1-based. */
export interface Slide {
  lineStart: number;
  lineEnd: number;
}

/** Blank lines that stand for the end of a slide. */
const GAP = 3;

/** What tools print between two slides: a rule, « Diapositive 3 », « [Slide 3/12] ». */
const SEPARATOR =
  /^(?:-{3}|\*{3}|_{3}|[[(#*\s-]*(?:diapo(?:sitive)?|slide)\s?(?:n°\s?)?\d{1,3}(?:\s?\/\s?\d{1,3})?[\])*\s:-]*)$/iu;

/** Is a line only what a tool prints between two slides? */
export function isSlideSeparator(line: string): boolean {
  return SEPARATOR.test(line.trim());
}

const SEVERAL = 3;

/** The level of the headings that open slides, where nothing else parts them: the outermost that comes back. */
function headingOfSlides(lines: readonly string[]): RegExp | null {
  const parted = lines.filter(
    (line) => line.includes("\f") || isSlideSeparator(line) || /^ \S/u.test(line),
  ).length;
  if (parted >= SEVERAL) return null;
  const level = [1, 2, 3].find(
    (n) => lines.filter((line) => new RegExp(`^#{${n}}\\s+\\S`, "u").test(line)).length >= SEVERAL,
  );
  return level === undefined ? null : new RegExp(`^#{1,${level}}\\s+\\S`, "u");
}

/**
 * The slides of a presentation whose text was recognised from pictures: each begins after a form feed, on a line set
 * in by the one blank that a form feed became, after a separator or several blank lines, or on a title in capitals
 * after two, or on one of the `titles` that the publication marks. A break amid a sentence begins none.
 */
export function slidesOf(lines: readonly string[], titles: ReadonlySet<number> = new Set()): Slide[] {
  const slides: Slide[] = [];
  let blanks = 0;
  let begins = true;
  let before = "";
  const heading = headingOfSlides(lines);
  const feet = pageFeet(lines);
  lines.forEach((line, i) => {
    const number = i + 1;
    if (line.includes("\f")) begins = true;
    const text = line.trim();
    if (text === "") {
      blanks++;
      return;
    }
    const separates = isSlideSeparator(line);
    const last = slides.at(-1);
    const marked = (begins || /^ \S/u.test(line)) && !(blanks === 0 && OPEN_END.test(before));
    const titled =
      titles.has(number) || (blanks === GAP - 1 && opensPart(text)) || heading?.test(text) === true;
    if (!last || separates || marked || titled || blanks >= GAP)
      slides.push({ lineStart: number, lineEnd: number });
    else last.lineEnd = number;
    blanks = 0;
    begins = separates || feet.has(number);
    if (!feet.has(number)) before = text;
  });
  return slides;
}

/** Words that no line of a slide ends with, unless the next goes on. */
const OPEN_END =
  /(?:\s(?:[aà]|de|du|des|et|ou|la|le|les|un|une|en|par|pour|sur|au|aux|avec|qui|que)|,|\s[dl][’'])$/u;

/** A title in capitals, of three words or more. */
function opensPart(line: string): boolean {
  return /^(?:1[.)]\s+)?(?:«\s?)?(?:\p{Lu}[\p{Lu}\d’'*-]*|\d{1,2})(?:\s+[\p{Lu}\d’'«»:&*/-]+){2,}$/u.test(
    line,
  );
}
