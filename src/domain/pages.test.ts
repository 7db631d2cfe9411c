import { expect, test } from "vitest";
import { pageOf, placeText, shortPlace } from "./pages.ts";

const STARTS = [1, 40, 90];

test("a line stands on the page that began last before it", () => {
  expect([1, 39, 40, 95].map((line) => pageOf(STARTS, line))).toEqual([1, 1, 2, 3]);
  expect(pageOf([], 12)).toBeNull();
});

test("« p. 2, l. 53 », and « l. 53 » of a text without pages", () => {
  expect(shortPlace({ lineStart: 53, lineEnd: 53 }, STARTS)).toBe("p. 2, l. 53");
  expect(shortPlace({ lineStart: 30, lineEnd: 53 }, STARTS)).toBe("p. 1–2, l. 30–53");
  expect(shortPlace({ lineStart: 53, lineEnd: 53 })).toBe("l. 53");
  expect(placeText({ lineStart: 30, lineEnd: 53 }, STARTS)).toBe("pages 1 à 2, lignes 30 à 53");
  expect(placeText({ lineStart: 53, lineEnd: 53 })).toBe("ligne 53");
});
