import type { DepartmentCode } from "#domain/departments.ts";
import { mercator } from "./mercator.ts";
import {
  type Bounds,
  DEPARTMENT_SHAPES,
  NEIGHBOUR_SHAPES,
  type Position,
  REGION_BOUNDS,
  type Shape,
} from "./shapes.ts";

export interface Point {
  x: number;
  y: number;
}

/** A picture of the region for an inline SVG. Fill the paths with `fill-rule="evenodd"`: one of them has a hole. */
export interface RegionMap {
  width: number;
  height: number;
  viewBox: string;
  /** What it shows. */
  bounds: Bounds;
  departments: { code: DepartmentCode; name: string; path: string; label: Point }[];
  neighbours: {
    id: string;
    name: string;
    kind: "department" | "country";
    path: string;
    label: Point | null;
  }[];
  /** Where a place stands in the picture. */
  project(lon: number, lat: number): Point;
}

/** How much of the surroundings shows, in degrees. */
const MARGIN = 0.12;

const tenth = (value: number) => Math.round(value * 10) / 10;

function pathOf({ geometry }: Shape<unknown>, place: (position: Position) => Point): string {
  return geometry.coordinates
    .flat()
    .map((ring) => {
      const points = ring.slice(0, -1).map(place);
      return `M${points.map(({ x, y }) => `${x},${y}`).join("L")}Z`;
    })
    .join("");
}

/** The region in Mercator's projection, fitted to a width in pixels, with what lies around it. */
export function regionMap(width: number): RegionMap {
  const [west, south, east, north] = REGION_BOUNDS;
  const left = west - MARGIN;
  const top = mercator(north + MARGIN);
  const scale = width / (east + MARGIN - left);
  const height = Math.round((top - mercator(south - MARGIN)) * scale);
  const bounds: Bounds = [left, south - MARGIN, east + MARGIN, north + MARGIN];
  const project = (lon: number, lat: number): Point => ({
    x: tenth((lon - left) * scale),
    y: tenth((top - mercator(lat)) * scale),
  });
  const place = ([lon, lat]: Position) => project(lon, lat);
  return {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    bounds,
    departments: DEPARTMENT_SHAPES.map((shape) => ({
      code: shape.properties.code,
      name: shape.properties.name,
      path: pathOf(shape, place),
      label: place(shape.properties.label),
    })),
    neighbours: NEIGHBOUR_SHAPES.map((shape) => ({
      id: shape.properties.id,
      name: shape.properties.name,
      kind: shape.properties.kind,
      path: pathOf(shape, place),
      label: shape.properties.label && place(shape.properties.label),
    })),
    project,
  };
}
