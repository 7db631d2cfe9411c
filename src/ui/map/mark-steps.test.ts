import fc from "fast-check";
import { expect, test } from "vitest";
import { stepTo } from "./mark-steps.ts";

// Calais, Dunkerque, Boulogne, Lille, Audruicq's place between them, from north to south.
const MARKS = [
  { x: 40, y: 10 },
  { x: 0, y: 20 },
  { x: 20, y: 24 },
  { x: 4, y: 50 },
  { x: 100, y: 55 },
];

test("an arrow goes to the neighbour on its side, whatever its place from north to south", () => {
  expect(stepTo(MARKS, 1, "ArrowRight")).toBe(2);
  expect(stepTo(MARKS, 2, "ArrowRight")).toBe(0);
  expect(stepTo(MARKS, 0, "ArrowRight")).toBe(4);
  expect(stepTo(MARKS, 4, "ArrowRight")).toBe(4);
  expect(stepTo(MARKS, 4, "ArrowLeft")).toBe(3);
  expect(stepTo(MARKS, 1, "ArrowDown")).toBe(3);
  expect(stepTo(MARKS, 0, "ArrowUp")).toBe(0);
  expect(stepTo(MARKS, 0, "a")).toBeNull();
});

test("an arrow never goes the other way, and the keys of pages come to each mark", () => {
  const points = fc.array(fc.record({ x: fc.integer({ max: 999 }), y: fc.integer({ max: 999 }) }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(points, fc.nat(), (marks, start) => {
      const at = start % marks.length;
      const x = (to: number | null) => marks[to ?? -1]?.x ?? Number.NaN;
      expect(x(stepTo(marks, at, "ArrowRight"))).toBeGreaterThanOrEqual(x(at));
      expect(x(stepTo(marks, at, "ArrowLeft"))).toBeLessThanOrEqual(x(at));
      let last = stepTo(marks, at, "Home") ?? -1;
      expect(last).toBe(0);
      for (let n = 1; n < marks.length; n++) {
        expect(stepTo(marks, last, "PageDown")).toBe(last + 1);
        last += 1;
      }
      expect(stepTo(marks, last, "PageDown")).toBe(last);
    }),
  );
});
