import { expect, test } from "vitest";
import { type MapPoint, spread } from "./map-point.ts";

const at = (slug: string, lon: number, lat: number): MapPoint => ({
  slug,
  name: slug,
  types: [],
  place: "Arras",
  lon,
  lat,
  precision: "commune",
});

test("un point seul reste à sa place", () => {
  expect(spread([at("a", 2.77, 50.29)])).toMatchObject([{ dx: 0, dy: 0 }]);
});

test.each([2, 3, 6, 7, 15])("%i points d'un même lieu se distinguent les uns des autres", (n) => {
  const points = spread(Array.from({ length: n }, (_, i) => at(`p${i}`, 2.77, 50.29)));
  for (const a of points) {
    for (const b of points) {
      if (a !== b) expect(Math.hypot(a.dx - b.dx, a.dy - b.dy)).toBeGreaterThan(14);
    }
  }
});
