import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const PAIR = /--color-([a-z-]+): var\(--light, (#[0-9a-f]{6})\) var\(--dark, (#[0-9a-f]{6})\);/g;
const colours = new Map([...css.matchAll(PAIR)].map(([, name, day, night]) => [name, { day, night }]));
const THEMES = ["day", "night"] as const;
type Theme = (typeof THEMES)[number];

function luminance(name: string, theme: Theme): number {
  const hex = colours.get(name)?.[theme];
  if (!hex) throw new Error(`no colour ${name}`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: Theme): number {
  const [light = 0, dark = 0] = [luminance(a, theme), luminance(b, theme)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "card", "sand", "sand-deep", "sea-tint", "brick-tint", "ochre-tint", "mark"];
const TEXTS = ["ink", "ink-soft", "sea", "sea-deep", "brick", "brick-deep", "ochre"];
const FILLED = [
  ["on-fill", "sea"],
  ["on-fill", "sea-deep"],
  ["on-fill", "brick"],
  ["on-panel", "panel"],
  ["on-panel", "foot"],
] as const;

test.each(THEMES)("de %s : chaque texte se lit sur chaque fond (AA)", (theme) => {
  const pairs = [...TEXTS.flatMap((t) => GROUNDS.map((g) => [t, g] as const)), ...FILLED];
  const bad = pairs.filter(([text, ground]) => contrast(text, ground, theme) < 4.5);
  expect(bad).toEqual([]);
});

test.each(THEMES)("de %s : le bord d'un champ se voit", (theme) => {
  const bad = ["paper", "card", "sand"].filter((ground) => contrast("line", ground, theme) < 3);
  expect(bad).toEqual([]);
});
