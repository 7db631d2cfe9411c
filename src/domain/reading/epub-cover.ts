import { unbroken } from "#lib/typography.ts";
import { xml } from "#lib/xml.ts";

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 120;
const LONGEST_LINE = 22;
const MOST_LINES = 9;
const [BRICK, SEA, INK, SOFT] = ["#9c3a22", "#17526f", "#1d2a32", "#4b5860"];

/** The picture of a book's cover, as shelves show it: our mark, what the book is called, when and where, by whom. */
export function coverPicture(book: { title: string; occasion: string; makers: string }): string {
  const title = wrapped(unbroken(book.title), LONGEST_LINE).slice(0, MOST_LINES);
  const under = 640 + title.length * 108;
  const small = [...wrapped(book.occasion, 44), ...wrapped(book.makers, 44)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fcf8f1"/>
<rect width="${WIDTH}" height="48" fill="${BRICK}"/>
<g transform="translate(${MARGIN} 170) scale(5)">
<g fill="${BRICK}"><rect x="1" y="3" width="22" height="9.5" rx="1.6"/><rect x="25" y="3" width="14" height="9.5" rx="1.6"/><rect x="1" y="14.5" width="10" height="9.5" rx="1.6"/><rect x="1" y="26" width="16" height="9.5" rx="1.6"/><rect x="19" y="26" width="20" height="9.5" rx="1.6"/></g>
<rect x="16" y="14.5" width="23" height="9.5" rx="1.6" fill="${SEA}"/>
</g>
<g font-family="Georgia, serif" font-size="84" font-weight="bold" fill="${INK}">
${title.map((line, at) => `<text x="${MARGIN}" y="${600 + at * 108}">${xml(line)}</text>`).join("\n")}
</g>
<g font-family="Helvetica, Arial, sans-serif" font-size="40" fill="${SOFT}">
${small.map((line, at) => `<text x="${MARGIN}" y="${under + at * 60}">${xml(line)}</text>`).join("\n")}
<text x="${MARGIN}" y="${HEIGHT - 110}" fill="${BRICK}">Initiatives inclusives en Hauts-de-France</text>
</g>
</svg>
`;
}

/** A text cut between its words into lines of so many characters. */
function wrapped(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
