import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const colours = new Map([...css.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));

function luminance(name: string): number {
  const hex = colours.get(name);
  if (!hex) throw new Error(`no colour ${name}`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "white", "sand", "sand-deep", "sea-tint", "brick-tint", "ochre-tint", "mark"];
const TEXTS = ["ink", "ink-soft", "sea", "sea-deep", "brick", "brick-deep", "ochre"];

test.each(TEXTS.flatMap((t) => GROUNDS.map((g) => [t, g])))("%s se lit sur %s (AA)", (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["white", "sea"],
  ["white", "sea-deep"],
  ["white", "brick"],
  ["sand", "ink"],
])("%s se lit sur %s (AA)", (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(["paper", "white", "sand"])("le bord d'un champ se voit sur %s", (ground) => {
  expect(contrast("line", ground)).toBeGreaterThanOrEqual(3);
});
