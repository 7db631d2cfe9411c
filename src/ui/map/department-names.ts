import type { Map as LeafletInstance } from "leaflet";
import type { Point } from "#domain/geography/region-map.ts";
import { type Bounds, covers, DEPARTMENT_SHAPES, labelIn, REGION_BOUNDS } from "#domain/geography/shapes.ts";
import { type Box, boxAt, boxOfMark, type Extent, isFree, nearestFree } from "./label-places.ts";
import type { MapDepartment } from "./map-point.ts";

/** The name of a department with what is said of it, and where both stand. */
export interface DepartmentName {
  code: string;
  name: string;
  text: string;
  hollow: MapDepartment["hollow"];
  lat: number;
  lon: number;
  /** How far, in pixels, they stand from the middle of the department. */
  shift: Point;
  box: Box;
  /** Where marks leave no room it lies over the edges of some, never over their numbers. */
  isOver: boolean;
  /** Both on one line. */
  isLine: boolean;
}

/** How wide a text is in pixels, as it is written. */
export type Measure = (text: string, style: "name" | "small") => number;

/** In pixels, half the height of a line; and between two words. */
const LINE = 9;
const BLANK = 4;
/** And how wide the mark is that has no place of its own. */
export const HOLLOW = 16;
/** The first so many ways to place a name lie over no mark. */
const BESIDE_MARKS = 3;
/** The part of a mark that its number takes. */
const CORE = 0.6;

/** Where the names of departments stand that no mark covers, and where they can the names of the largest towns neither. */
export function departmentNames(
  map: LeafletInstance,
  zoom: number,
  departments: ReadonlyMap<string, MapDepartment>,
  marks: readonly (Point & { radius: number })[],
  towns: readonly Box[],
  measure: Measure,
  view: Bounds,
): DepartmentName[] {
  const [whole, cores] = [1, CORE].map((part) =>
    marks.map(({ radius, ...at }) => boxOfMark({ ...at, radius: part * radius })),
  );
  // What lies beyond may be out of sight where the region is seen whole.
  const [west, east] = [
    map.project([REGION_BOUNDS[1], REGION_BOUNDS[0]], zoom),
    map.project([REGION_BOUNDS[1], REGION_BOUNDS[2]], zoom),
  ];
  const [corner, end] = [map.project([view[3], view[0]], zoom), map.project([view[1], view[2]], zoom)];
  const isSeen = (box: Box) =>
    box.left > corner.x && box.right < end.x && box.top > corner.y && box.bottom < end.y;
  const named: DepartmentName[] = [];
  for (const shape of DEPARTMENT_SHAPES) {
    const { code, name, label } = shape.properties;
    // From near its middle may be out of sight: its name then stands where it is seen.
    const place = labelIn(shape, view) ?? label;
    const isMoved = place !== label;
    const [lon, lat] = place;
    const { text = "", hollow } = departments.get(code) ?? {};
    const middle = map.project([lat, lon], zoom);
    const [first, second] = [measure(name, "name"), measure(text, "small") + (hollow ? HOLLOW + BLANK : 0)];
    const height = text ? 2 * LINE : LINE;
    const lines: Extent = { half: Math.max(first, second) / 2, above: height, below: height };
    const line: Extent = { half: (first + BLANK + second) / 2, above: LINE, below: LINE };
    const isInside = ({ x, y }: Point) => {
      const at = map.unproject([x, y], zoom);
      return covers(shape, at.lng, at.lat);
    };
    const before = named.map(({ box }) => box);
    const tries = [
      { extent: lines, taken: [...(whole ?? []), ...towns] },
      { extent: lines, taken: whole ?? [] },
      { extent: line, taken: whole ?? [] },
      { extent: lines, taken: cores ?? [] },
      { extent: line, taken: cores ?? [] },
      { extent: line, taken: [] },
    ];
    for (const [at, { extent, taken }] of tries.slice(0, isMoved ? BESIDE_MARKS : tries.length).entries()) {
      const isWhole = (place: Point) =>
        place.x - extent.half > west.x &&
        place.x + extent.half < east.x &&
        isInside(place) &&
        (!isMoved || isSeen(boxAt(place, extent)));
      const place = nearestFree(middle, extent, [...taken, ...before], isWhole);
      if (!place) continue;
      const shift = { x: place.x - middle.x, y: place.y - middle.y };
      const box = boxAt(place, extent);
      const isOver = at >= BESIDE_MARKS;
      named.push({ code, name, text, hollow, lat, lon, shift, box, isOver, isLine: extent === line });
      break;
    }
  }
  return named;
}

/** The name of a town, and on which side of it the name stands. */
export interface PlacedTown {
  name: string;
  lon: number;
  lat: number;
  side: keyof typeof SIDES;
}

/** How far from its point the middle of a name is, or its end; the far ones are for a town that has a mark. */
const SIDES = {
  below: { x: 0, y: 14 },
  above: { x: 0, y: -14 },
  under: { x: 0, y: 32 },
  over: { x: 0, y: -32 },
  right: { x: 24, y: 0 },
  left: { x: -24, y: 0 },
} as const;
const EACH_SIDE = Object.keys(SIDES) as (keyof typeof SIDES)[];
/** In pixels: half of the dot of a town. */
const DOT = 3;

/** What the name of a town takes on one of its sides. */
export function townBox({ x, y }: Point, width: number, side: keyof typeof SIDES = "below"): Box {
  const { x: dx, y: dy } = SIDES[side];
  const half = width / 2 + 2;
  return boxAt({ x: x + dx + Math.sign(dx) * half, y: y + dy }, { half, above: LINE, below: LINE });
}

/** The names of towns that nothing covers, the first ones before the others, no more than so many. */
export function townNames(
  towns: readonly { name: string; lon: number; lat: number }[],
  at: (town: { lon: number; lat: number }) => Point,
  taken: readonly Box[],
  measure: Measure,
  most: number,
): (PlacedTown & { box: Box })[] {
  const boxes = [...taken];
  const written: Box[] = [];
  const named: (PlacedTown & { box: Box })[] = [];
  for (const { name, lon, lat } of towns) {
    if (named.length >= most) break;
    const point = at({ lon, lat });
    const dot = boxOfMark({ ...point, radius: DOT });
    // Else one would take the name of another for its own.
    if (!isFree(dot, written)) continue;
    const width = measure(name, "small");
    const side = EACH_SIDE.find((one) => isFree(townBox(point, width, one), boxes));
    if (!side) continue;
    const box = townBox(point, width, side);
    boxes.push(box, dot);
    written.push(box);
    named.push({ name, lon, lat, side, box });
  }
  return named;
}
