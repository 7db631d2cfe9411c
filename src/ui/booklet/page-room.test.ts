import { expect, test } from "vitest";
import type { ProfileSection } from "#domain/directory.ts";
import { beginnings, linesLeft } from "./page-room.ts";

const section = (kind: ProfileSection["kind"], markdown: string): ProfileSection => ({
  kind,
  title: "",
  markdown,
  document: "livret",
  lineStart: 1,
  lineEnd: 2,
});
const sentence = "Une phrase entière dit une chose de ce projet.";

test("un texte finit à la fin d'une phrase, et dit qu'il continue", () => {
  const [text] = beginnings([section("context", `${sentence} `.repeat(30).trim())], 40).values();
  expect(text).toMatch(/^(?:Une phrase entière dit une chose de ce projet\. )+\[…\]$/);
});

test("ce qui a aidé et freiné a sa place, si longue que soit l'histoire", () => {
  const story = Array.from({ length: 12 }, () => section("description", `${sentence} `.repeat(9).trim()));
  const lever = section("levers", sentence);
  const texts = beginnings([...story, lever], 30);
  expect(texts.get(lever)).toBe(sentence);
  expect(texts.size).toBeGreaterThan(2);
  expect(texts.size).toBeLessThan(12);
});

test("les articles d'une liste se suivent, sans titre ni marque", () => {
  const [text] = beginnings(
    [section("levers", "#### Titre\n\nTrois :\n\n- **un**\n- deux.\n- trois")],
    40,
  ).values();
  expect(text).toBe("Trois : un ; deux. trois");
});

test("plus il y a de chiffres et de faits, moins il reste de lignes", () => {
  const none = { leads: [], figures: 0, facts: [], partners: [] };
  expect(linesLeft({ ...none, figures: 6, facts: [100, 40], partners: ["x"] })).toBeLessThan(linesLeft(none));
});
