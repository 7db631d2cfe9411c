import { expect, test } from "vitest";
import { recent } from "./recent.ts";

test("what was asked for last is not made again, what was not used longest is", () => {
  const made: string[] = [];
  const kept = recent<number>(2);
  const ask = (key: string) =>
    kept(key, () => {
      made.push(key);
      return made.length;
    });
  expect([ask("a"), ask("b"), ask("a"), ask("c"), ask("a"), ask("b")]).toEqual([1, 2, 1, 3, 1, 4]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
