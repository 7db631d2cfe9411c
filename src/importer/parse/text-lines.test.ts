import { expect, test } from "vitest";
import { SourcedText } from "./sourced-text.ts";
import { printedLines } from "./text-lines.ts";

const line = (n: number, text: string) => SourcedText.ofLine("d", n, text);

test("a paragraph goes to another line at a hard break and where the source does", () => {
  const text = SourcedText.join([
    line(4, "ADRESSE :\n"),
    line(5, "4 Route de Compiègne"),
    line(5, " "),
    line(6, "60490 Mortemer"),
  ]);
  const lines = printedLines(text);
  expect(lines.map((l) => l.text.text)).toEqual(["ADRESSE :", "4 Route de Compiègne", "60490 Mortemer"]);
  expect(lines.map((l) => l.text.lineStart)).toEqual([4, 5, 6]);
  expect(lines.map((l) => text.text.slice(l.start, l.start + 2))).toEqual(["AD", "4 ", "60"]);
});

test("a word cut by the end of the line stays whole", () => {
  const text = SourcedText.join([line(1, "la boutique d'Hirson. Trou"), line(3, "ver des producteurs")]);
  expect(printedLines(text).map((l) => l.text.text)).toEqual([
    "la boutique d'Hirson. Trouver des producteurs",
  ]);
});

test("a blank text has no line", () => {
  expect(printedLines(line(1, "  \n "))).toEqual([]);
});
