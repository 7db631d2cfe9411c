import { expect, test } from "vitest";
import { CROWD } from "./search-plan.ts";
import type { TermDraft } from "./search-terms.ts";
import { weighedTerm } from "./term-weights.ts";

const draft = (word: string, also: string[][] = []): TermDraft => ({
  typed: word,
  tokens: [],
  direct: [{ lexemes: [word] }],
  weak: also.map((lexemes) => ({ lexemes })),
  plain: word,
  joined: [],
});
const weigh = (term: TermDraft, counts: Record<string, number>, total = 100) =>
  weighedTerm(term, { total, count: (lexeme) => counts[lexeme] ?? 0, neighbours: [] });

test("a word that says how weighs less than one that says what, as rare as it may be", () => {
  const counts = { refaire: 3, toiture: 3 };
  expect(weigh(draft("refaire"), counts).weight).toBeLessThan(weigh(draft("toiture"), counts).weight / 2);
});

test("an expression says something by itself where each of its words is common", () => {
  const counts = { menage: 1, entretien: 60, local: 70 };
  const { weak } = weigh(draft("menage", [["entretien", "local"], ["local"]]), counts);
  expect(weak.map(({ isTelling }) => isTelling)).toEqual([true, false]);
});

test("what means the same is not looked for where a crowd says the word itself", () => {
  const term = draft("insertion", [["reinsertion"]]);
  const weakOf = (own: number) => weigh(term, { insertion: own, reinsertion: 5 }, 100_000).weak.length;
  expect(weakOf(CROWD)).toBe(1);
  expect(weakOf(CROWD + 1)).toBe(0);
});
