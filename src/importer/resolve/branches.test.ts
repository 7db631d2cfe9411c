import { expect, test } from "vitest";
import type { Initiative } from "#domain/directory.ts";
import type { SourceDocument } from "../read/document.ts";
import { isTownless } from "./branches.ts";
import { findMentions } from "./mentions.ts";

const amiens = { insee: "80021", name: "Amiens" };
const shop = {
  slug: "la-malle-aux-livres-d-amiens",
  name: "La Malle aux Livres d'Amiens",
  aliases: ["La Malle aux Livres"],
  communes: [amiens],
  startedOn: { text: "2023", iso: "2023" },
  occurrences: [{ document: "a", lineStart: 1, lineEnd: 1, role: "own-section" }],
} as unknown as Initiative;

const text = (id: string, publishedOn: string, line: string) =>
  ({ entry: { id, publishedOn }, lines: [line] }) as unknown as SourceDocument;
const mentionsIn = (...args: Parameters<typeof text>) => findMentions([shop], [text(...args)], []).size;

test("a name without its town is that of the house", () => {
  expect(isTownless("La Malle aux Livres", shop)).toBe(true);
  expect(isTownless("La Malle aux Livres d'Amiens", shop)).toBe(false);
  expect(isTownless("La Malle", shop)).toBe(false);
});

test("a house that another publication names is not its shop of a town, but where the town is said", () => {
  expect(mentionsIn("b", "2025", "un accord avec la Malle aux Livres pour les dons")).toBe(0);
  expect(mentionsIn("b", "2025", "un accord avec la Malle aux Livres, à Amiens, pour les dons")).toBe(1);
  expect(mentionsIn("b", "2025", "un accord avec la Malle aux Livres d'Amiens")).toBe(1);
});

test("a publication does not name what began after it", () => {
  expect(mentionsIn("b", "2021", "un accord avec la Malle aux Livres d'Amiens")).toBe(0);
});
