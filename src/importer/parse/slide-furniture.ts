import { fold } from "#lib/text.ts";
import { pageFeet } from "./page-feet.ts";
import { isSlideSeparator, type Slide } from "./slides.ts";

/** On how many slides a line stands to be what every slide prints. */
const OFTEN = 4;
const PAGE_NUMBER = /^(?:(?:page|p\.?|n°)\s?)?[-–—]?\s?\d{1,3}\s?[-–—]?(?:\s?(?:\/|sur)\s?\d{1,3})?$/iu;

/** A line as read: no form feed, no marks of markdown around its words. */
export function plainLine(line: string): string {
  return line
    .replace(/\f/g, "")
    .replace(/^\s*#{1,6}\s+/u, "")
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, "")
    .trim();
}

/** Lines that slides print around their text, with the reason: page numbers, a head or a foot that comes back, separators. */
export function slideFurniture(lines: readonly string[], slides: readonly Slide[]): Map<number, string> {
  const found = new Map<number, string>();
  const edges = slides.flatMap((slide) => edgesOf(lines, slide));
  // A page number may stand under the foot.
  const numbers = edges.filter((line) => PAGE_NUMBER.test(plainLine(lines[line - 1] ?? "")));
  const values = numbers.map((line) => Number(/\d+/u.exec(lines[line - 1] ?? "")?.[0]));
  if (values.length >= OFTEN && values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0)))
    for (const line of numbers) found.set(line, "numéro de page");
  const printed = new Map<string, number[]>();
  for (const line of edges) {
    const form = fold(plainLine(lines[line - 1] ?? ""))
      .replace(/\d+/g, "#")
      .trim();
    if (/\p{L}{3}/u.test(form) && form.length >= 8) printed.set(form, [...(printed.get(form) ?? []), line]);
  }
  for (const places of printed.values()) {
    // What stands under title after title is a foot; on the slides of one case it would be a name.
    if (places.length >= OFTEN && places.length >= slides.length / 3)
      for (const line of places) found.set(line, "en-tête ou pied de diapositive");
  }
  for (const line of pageFeet(lines)) found.set(line, "en-tête ou pied de diapositive");
  lines.forEach((line, i) => {
    if (line.trim() !== "" && isSlideSeparator(line)) found.set(i + 1, "marque entre deux diapositives");
  });
  return found;
}

/** The first printed line of a slide and the last two. */
function edgesOf(lines: readonly string[], { lineStart, lineEnd }: Slide): number[] {
  const printed: number[] = [];
  for (let line = lineStart; line <= lineEnd; line++) {
    const text = lines[line - 1] ?? "";
    if (text.trim() !== "" && !isSlideSeparator(text)) printed.push(line);
  }
  if (printed.length < 2) return [];
  return [...new Set([...printed.slice(0, 1), ...printed.slice(-2)])];
}
