import fc from "fast-check";
import { expect, test } from "vitest";
import { apart, groupsOf } from "./groups.ts";

const points = fc.array(
  fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
);

test("nul ne se perd et deux groupes ne se touchent jamais", () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 90 }), (all, gap) => {
      const groups = groupsOf(all, (p) => p, gap);
      expect(groups.flatMap(({ members }) => members).length).toBe(all.length);
      for (const a of groups)
        for (const b of groups)
          if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(gap);
    }),
  );
});

test("de près chacun est à part, de loin ils sont ensemble", () => {
  const two = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  const at = (zoom: number) => groupsOf(two, ({ x, y }) => ({ x: x * zoom, y: y * zoom }), 44).length;
  expect([at(1), at(4), at(5)]).toEqual([1, 1, 2]);
});

test("des noms qui se couvriraient, le premier reste", () => {
  const names = [
    { name: "Lille", x: 100, y: 100 },
    { name: "Lambersart", x: 130, y: 104 },
    { name: "Arras", x: 100, y: 160 },
  ];
  expect(apart(names, (n) => n, { x: 70, y: 20 }).map(({ name }) => name)).toEqual(["Lille", "Arras"]);
});
