import { describe, expect, test } from "vitest";
import type { DepartmentCode } from "#domain/departments.ts";
import { communeIndex, distanceKm } from "./communes.ts";
import { regionMap } from "./region-map.ts";
import {
  type Bounds,
  covers,
  DEPARTMENT_SHAPES,
  departmentBounds,
  INLAND,
  labelIn,
  NEIGHBOUR_SHAPES,
  type Position,
  REGION_BOUNDS,
  type Shape,
} from "./shapes.ts";

const ringsOf = (shape: Shape<unknown>) => shape.geometry.coordinates.flat();

function outline(code: DepartmentCode) {
  const found = DEPARTMENT_SHAPES.find((shape) => shape.properties.code === code);
  if (!found) throw new Error(`${code} has no outline`);
  return found;
}

/** Even-odd, so that a hole is outside. */
function contains(shape: Shape<unknown>, lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of ringsOf(shape))
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring[i - 1] ?? [bx, by];
      if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  return inside;
}

function kmToOutline(shape: Shape<unknown>, lon: number, lat: number): number {
  const along = ([ax, ay]: Position, [bx, by]: Position) =>
    [0, 0.25, 0.5, 0.75].map((t) => ({ lon: ax + t * (bx - ax), lat: ay + t * (by - ay) }));
  const points = ringsOf(shape).flatMap((ring) => ring.flatMap((p, i) => along(ring[i - 1] ?? p, p)));
  return Math.min(...points.map((point) => distanceKm(point, { lon, lat })));
}

describe("the outlines", () => {
  test.each<[DepartmentCode, number[]]>([
    ["02", [2.959, 48.839, 4.255, 50.072]],
    ["59", [2.087, 49.971, 4.231, 51.092]],
    ["60", [1.688, 49.063, 3.165, 49.765]],
    ["62", [1.554, 50.023, 3.188, 51.012]],
    ["80", [1.378, 49.573, 3.203, 50.364]],
  ])("%s fills its official box within 0.01 degree", (code, expected) => {
    departmentBounds(code).forEach((edge, i) => {
      expect(Math.abs(edge - (expected[i] ?? Number.NaN))).toBeLessThan(0.01);
    });
  });

  test("are GeoJSON: rings are closed and have an inside", () => {
    for (const shape of [...DEPARTMENT_SHAPES, ...NEIGHBOUR_SHAPES])
      for (const ring of ringsOf(shape)) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
  });

  test("the enclave of Nord is a hole of Pas-de-Calais", () => {
    expect(outline("62").geometry.coordinates.map((polygon) => polygon.length)).toEqual([2]);
    expect(outline("59").geometry.coordinates.map((polygon) => polygon.length)).toEqual([1, 1]);
    const [, hole = []] = outline("62").geometry.coordinates[0] ?? [];
    const lon = hole.reduce((sum, p) => sum + p[0], 0) / hole.length;
    const lat = hole.reduce((sum, p) => sum + p[1], 0) / hole.length;
    expect(contains(outline("62"), lon, lat)).toBe(false);
    expect(contains(outline("59"), lon, lat)).toBe(true);
  });

  test("hold the communes: 99 in 100 are inside, none is further than two kilometres", () => {
    const { all } = communeIndex();
    const outside = all.filter((c) => !contains(outline(c.department), c.lon, c.lat));
    expect(outside.length).toBeLessThan(all.length / 100);
    for (const { department, lon, lat, name } of outside)
      expect(kmToOutline(outline(department), lon, lat), name).toBeLessThan(2);
  });

  test("have a label inside", () => {
    for (const shape of DEPARTMENT_SHAPES)
      expect(contains(shape, ...shape.properties.label), shape.properties.name).toBe(true);
    for (const shape of NEIGHBOUR_SHAPES)
      if (shape.properties.label)
        expect(contains(shape, ...shape.properties.label), shape.properties.name).toBe(true);
  });

  test("the neighbours of the region are there, and none of its own departments", () => {
    const names = NEIGHBOUR_SHAPES.map((shape) => shape.properties.name);
    expect(names).toEqual(expect.arrayContaining(["Ardennes", "Seine-Maritime", "Belgique", "Angleterre"]));
    expect(NEIGHBOUR_SHAPES.filter((s) => /^(02|59|60|62|80)$/.test(s.properties.id))).toEqual([]);
  });
});

describe("the name of a department in a view", () => {
  const nord = outline("59");

  test("stands at its own place where that is seen, else within what is seen of it", () => {
    expect(labelIn(nord, REGION_BOUNDS)).toBe(nord.properties.label);
    const around: Bounds = [3.9, 49.8, 4.3, 50.2];
    const [lon = 0, lat = 0] = labelIn(nord, around) ?? [];
    expect([covers(nord, lon, lat), lon > 3.9, lat > 49.8]).toEqual([true, true, true]);
    expect(labelIn(nord, [2, 49.1, 2.2, 49.3])).toBeNull();
  });
});

describe("regionMap", () => {
  const map = regionMap(600);
  const inPicture = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && x <= map.width && y >= 0 && y <= map.height;

  test("shows the whole region at the width asked for", () => {
    expect(map.viewBox).toBe(`0 0 600 ${map.height}`);
    const [west, south, east, north] = REGION_BOUNDS;
    expect(inPicture(map.project(west, north))).toBe(true);
    expect(inPicture(map.project(east, south))).toBe(true);
    expect(map.project(west, north).x).toBeLessThan(30);
    expect(map.project(east, south).x).toBeGreaterThan(570);
    expect(map.departments.map((d) => d.code)).toEqual(["02", "59", "60", "62", "80"]);
  });

  test("keeps shapes: a degree of latitude is longer than one of longitude, as on the ground", () => {
    const [lille, east, south] = [map.project(3, 50), map.project(3.1, 50), map.project(3, 49.9)];
    const ratio = (south.y - lille.y) / (east.x - lille.x);
    expect(ratio).toBeCloseTo(1 / Math.cos((50 * Math.PI) / 180), 0.5);
  });

  test("gives drawable paths, and labels within the picture", () => {
    for (const { path } of [...map.departments, ...map.neighbours])
      expect(path).toMatch(/^(M-?[\d.]+,?-?[\d.]+(l-?[\d.]+(,|(?=-))-?[\d.]+){2,}z)+$/);
    for (const { label } of map.departments) expect(inPicture(label)).toBe(true);
    for (const { label } of map.neighbours) expect(label === null || inPicture(label)).toBe(true);
  });

  test("twice the width is twice the picture", () => {
    const { x, y } = map.project(3, 50);
    const twice = regionMap(1200).project(3, 50);
    expect(Math.abs(twice.x - 2 * x)).toBeLessThan(0.2);
    expect(Math.abs(twice.y - 2 * y)).toBeLessThan(0.2);
  });
});

test("what is land for sure is covered by an outline, but for the slivers between two of them", () => {
  const shapes = [...DEPARTMENT_SHAPES, ...NEIGHBOUR_SHAPES];
  const places = Array.from({ length: 80 }, (_, i) =>
    Array.from({ length: 80 }, (_, n): Position => [1.2 + i * 0.037, 49 + n * 0.0262]),
  ).flat();
  const inland = places.filter((at) => covers(INLAND, ...at));
  const bare = inland.filter((at) => !shapes.some((shape) => covers(shape, ...at)));
  expect(inland.length).toBeGreaterThan(2_000);
  expect(bare.length / inland.length).toBeLessThan(0.01);
});
