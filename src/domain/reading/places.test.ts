import { expect, test } from "vitest";
import { pagesOf, placeOf, wholePagesOf } from "./places.ts";
import { readingOf } from "./reading.ts";

const LINES = 17_000;
const TEXTS: Record<string, (line: number) => string> = {
  "de lignes sans blanc entre elles": (n) => `Ligne ${n} de ce texte.`,
  "de mots seuls": (n) => (n % 2 ? "" : `Mot ${n}`),
  "de points d'une liste": (n) => `- point ${n}`,
  "de titres": (n) => ["# Titre", "", "Un mot.", ""][n % 4] ?? "",
};

/** Bytes of HTML that a paragraph and a title take besides their words, at the least: with their ways, and without. */
const [BLOCK, TITLE] = [400, 800];
const [WHOLE_BLOCK, WHOLE_TITLE] = [70, 330];

test.each(Object.entries(TEXTS))("17 000 lignes %s se lisent en pages de moins de 200 Ko", (_, line) => {
  const lines = Array.from({ length: LINES }, (_, n) => line(n));
  const source = { family: "restitution", title: "Long", pageStarts: [], sections: [], ignored: [] } as const;
  const { parts } = readingOf({ ...source, lines, sections: [], ignored: [], misread: new Map() });
  const pages = pagesOf(parts.flatMap(({ sections }) => sections));
  const whole = wholePagesOf(parts).map((pieces) => pieces.flatMap(({ sections }) => sections));
  const weighed = [
    ...pages.map((page) => ({ page, block: BLOCK, title: TITLE })),
    ...whole.map((page) => ({ page, block: WHOLE_BLOCK, title: WHOLE_TITLE })),
  ];
  for (const { page, block, title } of weighed) {
    const blocks = page.flatMap((section) => section.blocks);
    const titles = page.filter((section) => section.title !== null).length;
    const words = blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(block * blocks.length + title * titles + words).toBeLessThan(170_000);
  }
  // No line is lost between pages.
  const shown = pages.flat().reduce((sum, { blocks }) => sum + blocks.length, 0);
  expect(shown).toBe(parts.flatMap(({ sections }) => sections).reduce((sum, s) => sum + s.blocks.length, 0));
});

test("une note au milieu d'une phrase a sa place, la phrase la sienne", () => {
  const lines = [
    "Un livret suit chaque essai et la",
    "",
    "<sup>4</sup> Source : Bilan 2025",
    "",
    "conseillère reste joignable.",
  ];
  const source = { family: "panorama", title: "Un texte", pageStarts: [] } as const;
  const reading = readingOf({ ...source, lines, sections: [], ignored: [], misread: new Map() });
  expect([1, 3, 5].map((line) => placeOf(reading, line)?.anchor)).toEqual(["L1", "L3", "L1"]);
});
