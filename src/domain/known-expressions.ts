/** The expressions of several words that are read whole. Pure. */
import { CONCEPTS } from "./concepts.ts";
import type { SearchToken } from "./search-words.ts";

/** What the database makes of words and expressions. */
export interface WordSource {
  of(word: string): readonly string[];
  phrase(expression: string): string | null;
}

/** The expressions of several words, by their first letter, which no inflection changes. */
const EXPRESSIONS = new Map<string, (readonly string[])[]>();
for (const form of CONCEPTS.flatMap(({ forms }) => forms.filter((words) => words.length > 1))) {
  const letter = form[0]?.[0] ?? "";
  EXPRESSIONS.set(letter, [...(EXPRESSIONS.get(letter) ?? []), form]);
}

/**
 * How many tokens the longest expression takes that stands here whole: nothing is cut out of « personnes âgées » nor
 * of « travail temporaire », whatever « personnes » and « travail » are by themselves.
 */
export function expressionLength(tokens: readonly SearchToken[], at: number, source: WordSource): number {
  const isSame = (word: string, typed: string | undefined) =>
    typed !== undefined && (word === typed || source.of(word).join(" ") === source.of(typed).join(" "));
  const alike = EXPRESSIONS.get(tokens[at]?.word[0] ?? "") ?? [];
  const standing = alike.filter((form) => form.every((word, i) => isSame(word, tokens[at + i]?.word)));
  return Math.max(0, ...standing.map((form) => form.length));
}

/** Whether an expression begins within these tokens and ends beyond them: « lit médicalisé » in « un lit médicalisé ». */
export function cutsExpression(
  tokens: readonly SearchToken[],
  at: number,
  length: number,
  source: WordSource,
): boolean {
  return tokens
    .slice(at + 1, at + length)
    .some((_, i) => expressionLength(tokens, at + 1 + i, source) > length - 1 - i);
}
