import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { summaryFrom } from "./summary.ts";

const summary = (text: string) => summaryFrom(SourcedText.ofLine("d", 1, text))?.value ?? null;

it("takes the first sentences, with a capital", () => {
  expect(summary("l'association trie des jouets. Elle les revend.")).toBe(
    "L'association trie des jouets. Elle les revend.",
  );
});

it("stops before it grows long, and never in a sentence", () => {
  const long = `Une phrase courte. ${"Une phrase bien plus longue qui dit beaucoup de choses ".repeat(8)}.`;
  expect(summary(long)).toBe("Une phrase courte.");
});

it("leaves out a question that only announces the next sentence", () => {
  expect(summary("Elle forme des jeunes. Son objectif ?")).toBe("Elle forme des jeunes.");
  expect(summary("  ")).toBeNull();
});
