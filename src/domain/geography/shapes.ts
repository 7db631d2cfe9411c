import { DEPARTMENTS, type DepartmentCode } from "#domain/departments.ts";
import neighbourData from "./neighbours.json" with { type: "json" };
import outlineData from "./outlines.json" with { type: "json" };

/**
 * Outlines of the departments and of what lies around them, good to about zoom 11: they are within a few hundred
 * metres of the official ones. The sea is what no shape covers.
 */

export type Position = [lon: number, lat: number];

/** A GeoJSON feature; rings are closed, and those after the first of a polygon are holes. */
export interface Shape<Properties> {
  type: "Feature";
  properties: Properties;
  geometry: { type: "MultiPolygon"; coordinates: Position[][][] };
}

export interface DepartmentProperties {
  code: DepartmentCode;
  name: string;
  /** Where a label has most room. */
  label: Position;
}

export interface NeighbourProperties {
  /** The code of a French department, or the ISO 3166-1 number of a country. */
  id: string;
  name: string;
  kind: "department" | "country";
  /** Null where a picture of the region shows too little of it for a label. */
  label: Position | null;
}

/** West, south, east and north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The files keep rings as flat lists of numbers, open. */
function ring(flat: number[]): Position[] {
  const positions: Position[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) positions.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
  const [first] = positions;
  return first ? [...positions, [...first]] : [];
}

function shape<P>(properties: P, polygons: number[][][]): Shape<P> {
  const coordinates = polygons.map((polygon) => polygon.map(ring));
  return { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } };
}

const position = ([lon = 0, lat = 0]: number[]): Position => [lon, lat];

/** The five departments, in the order of their codes. Nord has an enclave, which is a hole of Pas-de-Calais. */
export const DEPARTMENT_SHAPES: Shape<DepartmentProperties>[] = DEPARTMENTS.flatMap(({ code, name }) =>
  outlineData
    .filter((outline) => outline.code === code)
    .map((outline) => shape({ code, name, label: position(outline.label) }, outline.polygons)),
);

/** The departments and countries around, cut half a degree beyond the region. */
export const NEIGHBOUR_SHAPES: Shape<NeighbourProperties>[] = neighbourData.map(
  ({ id, name, label, polygons }) => {
    const kind = id.length === 3 ? "country" : "department";
    return shape({ id, name, kind, label: label && position(label) }, polygons);
  },
);

/** Land for sure: outlines of two sources do not meet everywhere, and what is between them inland is no sea. */
export const INLAND: Shape<null> = shape(null, [
  [
    [
      2.45, 50.95, 2.75, 51.08, 3.3, 51.1, 4.9, 50.9, 4.9, 49.2, 4.2, 48.6, 1.5, 48.6, 1.2, 49.4, 1.55, 49.95,
      2, 50.2, 2, 50.6,
    ],
  ],
]);

function boundsOf(shapes: Shape<unknown>[]): Bounds {
  const positions = shapes.flatMap((s) => s.geometry.coordinates.flat(2));
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export const REGION_BOUNDS: Bounds = boundsOf(DEPARTMENT_SHAPES);

/** The smallest box around one department. */
export function departmentBounds(code: DepartmentCode): Bounds {
  return boundsOf(DEPARTMENT_SHAPES.filter((s) => s.properties.code === code));
}

/** Whether a place is inside an outline: a way from it to the east crosses the outline an odd number of times. */
export function covers({ geometry }: Shape<unknown>, lon: number, lat: number): boolean {
  let isInside = false;
  for (const ring of geometry.coordinates.flat())
    ring.forEach(([x, y], i) => {
      const [toX, toY] = ring[i + 1] ?? [x, y];
      if (y > lat !== toY > lat && lon < x + ((lat - y) * (toX - x)) / (toY - y)) isInside = !isInside;
    });
  return isInside;
}

/** Of so many places each way a view is asked. */
const GRID = 12;

/** Where a name stands in what a view shows of an outline: its own place, else the middle of what is seen; null for nothing. */
export function labelIn(
  shape: Shape<{ label: Position }>,
  [west, south, east, north]: Bounds,
): Position | null {
  const [lon, lat] = shape.properties.label;
  if (lon > west && lon < east && lat > south && lat < north) return shape.properties.label;
  const [left, bottom, right, top] = boundsOf([shape]);
  if (left > east || right < west || bottom > north || top < south) return null;
  const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
  const seen = steps.flatMap((x) =>
    steps.flatMap((y): Position[] => {
      const at: Position = [west + x * (east - west), south + y * (north - south)];
      return covers(shape, ...at) ? [at] : [];
    }),
  );
  const mean = (axis: 0 | 1) => seen.reduce((sum, at) => sum + at[axis], 0) / seen.length;
  const [x, y] = [mean(0), mean(1)];
  const [nearest] = seen.toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
  return nearest ?? null;
}

/** Whether a place is in a box, its edges included. */
export const isWithin =
  ([west, south, east, north]: Bounds) =>
  ({ lon, lat }: { lon: number; lat: number }): boolean =>
    lon >= west && lon <= east && lat >= south && lat <= north;
