import { expect, test } from "vitest";
import { parseLineRange } from "./line-range.ts";

test.each([
  ["120-134", { lineStart: 120, lineEnd: 134 }],
  ["12", { lineStart: 12, lineEnd: 12 }],
  ["L120-L134", { lineStart: 120, lineEnd: 134 }],
  ["134–120", { lineStart: 120, lineEnd: 134 }],
  ["190-9999", { lineStart: 190, lineEnd: 200 }],
  ["0", { lineStart: 1, lineEnd: 1 }],
])("« %s » est un passage", (text, range) => {
  expect(parseLineRange(text, 200)).toEqual(range);
});

test.each([null, "", "abc", "12-", "-4", "1e9", "99999999999"])("« %s » n'en est pas un", (text) => {
  expect(parseLineRange(text, 200)).toBeNull();
});

test("un document vide n'a pas de passage", () => {
  expect(parseLineRange("1", 0)).toBeNull();
});
