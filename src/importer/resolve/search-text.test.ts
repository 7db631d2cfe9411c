import { expect, test } from "vitest";
import type { Initiative } from "#domain/directory.ts";
import { initiativeDraft } from "../extract/draft.ts";
import { toInitiative } from "./initiative.ts";
import { searchTextsOf } from "./search-text.ts";

const LINES = [
  "# Des structures du handicap",
  "",
  "Le groupe Cap réunit des structures. Les Ateliers du Port font du câblage pour la fibre optique. L'EA Les Dunes",
  "gère un golf.",
];

/** Told of in a line of the publication. */
function told(name: string, role: Initiative["occurrences"][number]["role"]): Initiative {
  const passage = { document: "a", lineStart: 3, lineEnd: 3 };
  const draft = initiativeDraft({ value: name, raw: name, passage }, "listed", role, passage);
  const made = toInitiative([{ draft, document: "a", publishedOn: "2025", parts: [] }], [], [], []);
  return { ...made, slug: "a" };
}

const textsOf = (initiative: Initiative) => searchTextsOf(initiative, new Map([["a", LINES]]));

test("who has no text of its own is found by the sentence that names it, and not by its neighbours", () => {
  const texts = textsOf(told("Les Ateliers du Port", "listed"));
  expect(texts.told).toBe("Les Ateliers du Port font du câblage pour la fibre optique.");
  expect(texts.main).toBe(texts.told);
  // It is nothing to know it again by: others are named in it too.
  expect(texts.text).toBe("");
  expect(textsOf(told("Les Dunes", "mention")).told).toBe("L'EA Les Dunes gère un golf.");
});

test("its own section is not told again", () => {
  expect(textsOf(told("Les Ateliers du Port", "own-section")).told).toBe("");
});

test("who is told of among others is found by what is said of it, not by what is said of them", () => {
  const summary = "Les Ateliers du Port font du câblage";
  const texts = textsOf({ ...told("Les Ateliers du Port", "listed"), summary });
  expect([texts.told, texts.main]).toEqual(["", ""]);
  const other = textsOf({ ...told("Les Dunes", "mention"), summary: "Une entreprise adaptée" });
  expect([other.told, other.main]).toEqual(["L'EA Les Dunes gère un golf.", ""]);
});
