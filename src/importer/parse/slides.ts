/** A slide of a presentation: its first and last line that hold something, 1-based. */
export interface Slide {
  lineStart: number;
  lineEnd: number;
}

/** Blank lines that stand for the end of a slide. */
const GAP = 3;

/**
 * The slides of a presentation whose text was recognised from pictures: each begins after a form feed, on a line set
 * in by the one blank that a form feed became, or after several blank lines.
 */
export function slidesOf(lines: readonly string[]): Slide[] {
  const slides: Slide[] = [];
  let blanks = 0;
  let begins = true;
  lines.forEach((line, i) => {
    const number = i + 1;
    if (line.includes("\f")) begins = true;
    if (line.trim() === "") {
      blanks++;
      return;
    }
    const last = slides.at(-1);
    if (!last || begins || blanks >= GAP || /^ \S/u.test(line))
      slides.push({ lineStart: number, lineEnd: number });
    else last.lineEnd = number;
    blanks = 0;
    begins = false;
  });
  return slides;
}
