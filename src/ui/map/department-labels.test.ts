import { expect, test } from "vitest";
import { departmentLabel } from "./department-labels.ts";

const scale = {
  className: "",
  times: 1,
  gap: 44,
  letters: { department: 24, count: 20, town: 18, number: 16, neighbour: 16 },
};
const somme = { name: "Somme", label: { x: 200, y: 300 } };
const mark = (x: number, y: number) => ({ x, y, radius: 18, members: [] });

test("a label stands in the middle of its department where nothing else does", () => {
  expect(departmentLabel(somme, "7 fiches", [mark(500, 300)], scale)).toEqual(somme.label);
});

test("a mark moves it aside by no more than it must", () => {
  const covering = mark(220, 310);
  const { x = 0, y = 0 } = departmentLabel(somme, "7 fiches", [covering], scale) ?? {};
  expect(Math.hypot(x - 200, y - 300)).toBeGreaterThan(0);
  expect(Math.hypot(x - 200, y - 300)).toBeLessThan(90);
  const isBeside = Math.abs(x - covering.x) > 18 + 36;
  const isAboveOrBelow = y + 28 < covering.y - 18 || y - 24 > covering.y + 18;
  expect(isBeside || isAboveOrBelow).toBe(true);
});

test("where all is covered, or nothing of it may be seen, it has no place", () => {
  const everywhere = Array.from({ length: 30 }, (_, i) =>
    Array.from({ length: 30 }, (_, n) => mark(i * 20, n * 20)),
  );
  expect(departmentLabel(somme, "7 fiches", everywhere.flat(), scale)).toBeNull();
  expect(departmentLabel(somme, "7 fiches", [], scale, ({ right }) => right < 150)).toEqual(
    expect.objectContaining({ y: 300 }),
  );
  expect(departmentLabel(somme, "7 fiches", [], scale, () => false)).toBeNull();
});
