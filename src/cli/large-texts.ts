import type { Directory } from "#domain/directory.ts";
import { readDocument, type SourceDocument } from "#importer/read/document.ts";
import { splitLines } from "#lib/lines.ts";

const FOOT_EVERY = 40;
const COLUMN_LINES = 25;
const COLUMN_GAP = 6;

/** What may befall the text of a publication on its way out of a page. */
export const SHAPES: Record<string, (lines: readonly string[]) => string[]> = {
  "telle quelle": (lines) => [...lines],
  "espaces doublées": (lines) => lines.map((line) => line.replaceAll(" ", "  ")),
  "deux colonnes": (lines) => besides(lines),
  "pieds de page": (lines) =>
    lines.flatMap((line, i) =>
      (i + 1) % FOOT_EVERY === 0
        ? [line, "", `Une publication de la DREETS          ${(i + 1) / FOOT_EVERY}`, ""]
        : [line],
    ),
  "une seule ligne": (lines) => [lines.join(" ")],
};

/** Pages of lines set in two columns, as a program that takes text out of a PDF gives them. */
function besides(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 2 * COLUMN_LINES) {
    const left = lines.slice(at, at + COLUMN_LINES);
    const right = lines.slice(at + COLUMN_LINES, at + 2 * COLUMN_LINES);
    const width = COLUMN_GAP + left.reduce((most, line) => Math.max(most, line.length), 0);
    out.push(...left.map((line, i) => (right[i] ? line.padEnd(width) + right[i] : line)));
  }
  return out;
}

/** Gives a text of these publications other names, e-mail domains and company numbers in each round. */
export function renaming({ initiatives }: Directory): (text: string, round: number) => string {
  const names = initiatives
    .flatMap((i) => [i.name, ...i.aliases])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(names.join("|"), "giu");
  return (text, round) => {
    const word = pseudoWord(round);
    return text
      .replace(pattern, (name) => `${name} ${word}`)
      .replaceAll("@", `@${word.toLowerCase()}.`)
      .replace(
        /(SIRET\D{0,8})(\d)/g,
        (_, label: string, digit: string) => `${label}${(Number(digit) + round) % 10}`,
      );
  };
}

/** A word that no text has, another for each number: « Zabobu », « Zacobu »… */
export function pseudoWord(n: number): string {
  const consonants = "bcdfgklmnprstv";
  const at = (i: number) => consonants[i % consonants.length] ?? "b";
  return `Za${at(n)}o${at(Math.floor(n / consonants.length))}u`;
}

/** A publication over and over, of other initiatives each time, up to so many lines, in a shape. */
export function largeText(
  source: SourceDocument,
  rename: ReturnType<typeof renaming>,
  shape: string,
  lineCount: number,
): SourceDocument {
  const lines: string[] = [];
  for (let round = 0; lines.length < lineCount; round++)
    for (const line of splitLines(rename(source.text, round))) lines.push(line);
  const shaped = SHAPES[shape]?.(lines.slice(0, lineCount)) ?? lines;
  return readDocument(source.entry, new TextEncoder().encode(shaped.join("\n")));
}
