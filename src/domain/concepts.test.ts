import { expect, test } from "vitest";
import { CONCEPTS, isWord, LIGHT } from "./concepts.ts";

test.each([
  ["chat", true],
  ["tables", true],
  ["recyclerie", true],
  ["recyclrie", false],
  ["hirsson", false],
])("« %s » : un mot, %s", (word, expected) => {
  expect(isWord(word)).toBe(expected);
});

test("no everyday name is written like a small word once its accents are gone: « mémé », « même »", () => {
  const taken = CONCEPTS.flatMap(({ typedOnly }) => typedOnly).flatMap(([only = "", ...others]) =>
    others.length === 0 && LIGHT.has(only) ? [only] : [],
  );
  expect(taken).toEqual(["donner"]);
});
