import type { DepartmentCode } from "#domain/departments.ts";
import { recent } from "#lib/recent.ts";
import { mercator } from "./mercator.ts";
import {
  type Bounds,
  DEPARTMENT_SHAPES,
  INLAND,
  NEIGHBOUR_SHAPES,
  type Position,
  REGION_BOUNDS,
  type Shape,
} from "./shapes.ts";

export interface Point {
  x: number;
  y: number;
}

/** What an outline takes of a picture. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A picture of the region for an inline SVG. Fill the paths with `fill-rule="evenodd"`: one of them has a hole. */
export interface RegionMap {
  width: number;
  height: number;
  viewBox: string;
  /** What it shows. */
  bounds: Bounds;
  /** What is land for sure, whatever the outlines say. */
  inland: string;
  departments: { code: DepartmentCode; name: string; path: string; label: Point; box: Box }[];
  neighbours: {
    id: string;
    name: string;
    kind: "department" | "country";
    path: string;
    label: Point | null;
    box: Box;
  }[];
  /** Where a place stands in the picture. */
  project(lon: number, lat: number): Point;
}

/** How much of the surroundings shows, in degrees. */
const MARGIN = 0.12;

const tenth = (value: number) => Math.round(value * 10) / 10;

/** From here on a unit is less than a pixel of most screens, and half a unit is nothing that anybody sees. */
const FINE_WIDTH = 800;

/**
 * The outline of a shape, each point by its way from the one before and where it is another: a third of what the
 * points themselves take, and every page with a map carries them.
 */
function pathOf({ geometry }: Shape<unknown>, place: (position: Position) => Point, width: number): string {
  const grains = width < FINE_WIDTH ? 2 : 1;
  return geometry.coordinates
    .flat()
    .map((ring) => {
      let [atX, atY] = [0, 0];
      let path = "";
      for (const { x, y } of ring.slice(0, -1).map(place)) {
        const [nextX, nextY] = [Math.round(x * grains), Math.round(y * grains)];
        const [dx, dy] = [(nextX - atX) / grains, (nextY - atY) / grains];
        if (path && dx === 0 && dy === 0) continue;
        path += `${path ? "l" : "M"}${dx}${dy < 0 ? "" : ","}${dy}`;
        [atX, atY] = [nextX, nextY];
      }
      return `${path}z`;
    })
    .join("");
}

function boxOf({ geometry }: Shape<unknown>, place: (position: Position) => Point): Box {
  const points = geometry.coordinates.flat(2).map(place);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const lastDrawn = recent<RegionMap>(16);

/** The region in Mercator's projection, fitted to a width in pixels, with what lies around it. */
export function regionMap(width: number): RegionMap {
  return lastDrawn(String(width), () => drawMap(width));
}

function drawMap(width: number): RegionMap {
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
    inland: pathOf(INLAND, place, width),
    departments: DEPARTMENT_SHAPES.map((shape) => ({
      code: shape.properties.code,
      name: shape.properties.name,
      path: pathOf(shape, place, width),
      label: place(shape.properties.label),
      box: boxOf(shape, place),
    })),
    neighbours: NEIGHBOUR_SHAPES.map((shape) => ({
      id: shape.properties.id,
      name: shape.properties.name,
      kind: shape.properties.kind,
      path: pathOf(shape, place, width),
      label: shape.properties.label && place(shape.properties.label),
      box: boxOf(shape, place),
    })),
    project,
  };
}
