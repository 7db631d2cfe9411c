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

test("what means the same is worth less than the word itself, and less still where it is common or at second hand", () => {
  const counts = { menage: 1, proprete: 5, entretien: 60, vitrerie: 5 };
  const meant = draft("menage", [["proprete"], ["entretien"]]);
  const { direct, weak } = weigh(
    { ...meant, weak: [...meant.weak, { lexemes: ["vitrerie"], kind: "far" }] },
    counts,
  );
  const [own = 0, rare = 0, common = 0, far = 0] = [...direct, ...weak].map(({ worth }) => worth);
  expect(own).toBeGreaterThan(rare);
  expect(rare).toBeGreaterThan(common);
  expect(rare).toBeGreaterThan(far);
});

test("a word of nobody's is as rare as the rarest that says something for it by itself", () => {
  const counts = { entretien: 60, local: 70, proprete: 5 };
  const weightOf = (...also: string[][]) => weigh(draft("menage", also), counts).weight;
  expect(weightOf(["proprete"], ["local"])).toBe(weightOf(["proprete"]));
  expect(weightOf(["entretien", "local"], ["local"])).toBe(weightOf(["entretien", "local"]));
});

test("what means the same is not looked for where a crowd says the word itself", () => {
  const term = draft("insertion", [["reinsertion"]]);
  const weakOf = (own: number) => weigh(term, { insertion: own, reinsertion: 5 }, 100_000).weak.length;
  expect(weakOf(CROWD)).toBe(1);
  expect(weakOf(CROWD + 1)).toBe(0);
});

test("only what is known to mean something gathers evidence, most where it is rare; who it is for weighs less", () => {
  const counts = { fauteuil: 2, siege: 2, meuble: 40 };
  const known = { ...draft("fauteuil", [["siege"], ["meuble"]]), plain: null };
  const [, rare = 0, common = 0] = [...weigh(known, counts).direct, ...weigh(known, counts).weak].map(
    ({ evidence }) => evidence,
  );
  expect(rare).toBeGreaterThan(common);
  expect(weigh(draft("fauteuil"), counts).direct[0]?.evidence).toBe(0);
  const weightOf = (typed: string) => weigh({ ...draft("senior"), typed, plain: null }, { senior: 3 }).weight;
  expect(weightOf("ma mere")).toBeLessThan(weightOf("un senior"));
});

test("at second hand nothing is looked for where a crowd says what means the same", () => {
  const term = draft("refection", [["renovation"]]);
  const far = { ...term, weak: [...term.weak, { lexemes: ["platre"], kind: "far" as const }] };
  const weakOf = (near: number) =>
    weigh(far, { refection: 1, renovation: near, platre: 5 }, 100_000).weak.length;
  expect(weakOf(CROWD - 1)).toBe(2);
  expect(weakOf(CROWD)).toBe(1);
});
