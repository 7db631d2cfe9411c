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
  // From near no name is better than one that is cut, or lies over a mark.
  const isNear = zoom > map.getMinZoom();
  const named: DepartmentName[] = [];
  for (const shape of DEPARTMENT_SHAPES) {
    const { code, name, label } = shape.properties;
    // From near its middle may be out of sight: its name then stands where it is seen.
    const seen = labelIn(shape, view);
    if (!seen && isNear) continue;
    const place = seen ?? label;
    const [lon, lat] = place;
    const { text = "", hollow } = departments.get(code) ?? {};
    const middle = map.project([lat, lon], zoom);
    const isInside = ({ x, y }: Point) => {
      const at = map.unproject([x, y], zoom);
      return covers(shape, at.lng, at.lat);
    };
    const extentOf = (said: string, isLine: boolean): Extent => {
      const [first, second] = [measure(name, "name"), measure(said, "small") + (hollow ? HOLLOW + BLANK : 0)];
      if (isLine) return { half: (first + BLANK + second) / 2, above: LINE, below: LINE };
      const height = said ? 2 * LINE : LINE;
      return { half: Math.max(first, second) / 2, above: height, below: height };
    };
    const before = named.map(({ box }) => box);
    // What is counted goes without saying where there is no room to say it.
    const short = /^\d[\d\s]*(?=\s\p{L})/u.exec(text)?.[0] ?? text;
    const beside = [
      { said: text, isLine: false, taken: [...(whole ?? []), ...towns] },
      { said: text, isLine: false, taken: whole ?? [] },
      { said: text, isLine: true, taken: whole ?? [] },
      { said: short, isLine: false, taken: whole ?? [] },
      { said: short, isLine: true, taken: whole ?? [] },
    ];
    const over = [
      { said: text, isLine: false, taken: cores ?? [] },
      { said: text, isLine: true, taken: cores ?? [] },
      { said: short, isLine: true, taken: [] },
    ];
    for (const [at, { said, isLine, taken }] of [...beside, ...(isNear ? [] : over)].entries()) {
      const extent = extentOf(said, isLine);
      const isWhole = (place: Point) =>
        place.x - extent.half > west.x &&
        place.x + extent.half < east.x &&
        (!isNear || isSeen(boxAt(place, extent))) &&
        isInside(place);
      const place = nearestFree(middle, extent, [...taken, ...before], isWhole);
      if (!place) continue;
      const shift = { x: place.x - middle.x, y: place.y - middle.y };
      const isOver = at >= beside.length;
      const box = boxAt(place, extent);
      named.push({ code, name, text: said, hollow, lat, lon, shift, box, isOver, isLine });
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
