import type { DepartmentCode } from "#domain/departments.ts";
import { mercator, unmercator } from "./mercator.ts";
import { type Box, type Point, type RegionMap, regionMap } from "./region-map.ts";
import { type Bounds, departmentBounds } from "./shapes.ts";

/** A place and how far around it one looks. */
export interface Around {
  lon: number;
  lat: number;
  km: number;
}

/** A part of the region as a picture of a fixed size, whatever the part. */
export interface Picture {
  /** Of the whole region, as large as the part asks for; outlines that are not in the picture are left out. */
  map: RegionMap;
  /** Where its upper left corner is on that map. */
  corner: Point;
  viewBox: string;
  /** What it shows. */
  bounds: Bounds;
  /** The zoom of a map of tiles on which the same is as large. */
  zoom: number;
}

export const PICTURE_WIDTH = 800;
export const PICTURE_HEIGHT = 1_000;
/** Zooms above the whole region; nearer, outlines are no longer good. */
const NEAREST = 5;

/** The picture that shows all of a part of the region, or the whole where there is none. */
export function pictureOf(part: Bounds | null): Picture {
  const whole = regionMap(PICTURE_WIDTH);
  const [west, south, east, north] = part ?? whole.bounds;
  const [nw, se] = [whole.project(west, north), whole.project(east, south)];
  const fitting = part ? Math.min(PICTURE_WIDTH / (se.x - nw.x), PICTURE_HEIGHT / (se.y - nw.y)) : 1;
  const times = Math.min(Math.max(fitting, 1), 2 ** NEAREST);
  const map = times === 1 ? whole : regionMap(PICTURE_WIDTH * times);
  const middle = map.project((west + east) / 2, unmercator((mercator(south) + mercator(north)) / 2));
  const [left, top] = [Math.round(middle.x - PICTURE_WIDTH / 2), Math.round(middle.y - PICTURE_HEIGHT / 2)];
  const degrees = (whole.bounds[2] - whole.bounds[0]) / (PICTURE_WIDTH * times);
  const lon = (x: number) => whole.bounds[0] + x * degrees;
  const lat = (y: number) => unmercator(mercator(whole.bounds[3]) - y * degrees);
  const isSeen = ({ box: [x0, y0, x1, y1] }: { box: Box }) =>
    x1 >= left && x0 <= left + PICTURE_WIDTH && y1 >= top && y0 <= top + PICTURE_HEIGHT;
  return {
    map: { ...map, departments: map.departments.filter(isSeen), neighbours: map.neighbours.filter(isSeen) },
    corner: { x: left, y: top },
    viewBox: `${left} ${top} ${PICTURE_WIDTH} ${PICTURE_HEIGHT}`,
    bounds: [lon(left), lat(top + PICTURE_HEIGHT), lon(left + PICTURE_WIDTH), lat(top)],
    zoom: Math.log2(360 / 256 / degrees),
  };
}

/** From north to south. */
export const KM_PER_DEGREE = 111.32;

/** The box around a circle. */
export function boundsAround({ lon, lat, km }: Around): Bounds {
  const north = km / KM_PER_DEGREE;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return [lon - east, lat - north, lon + east, lat + north];
}

/** How much of itself is left around a territory, on each side. */
const ROOM = 0.2;

/** What a map is opened on: the territory, around the place, the departments chosen; null for all of the region. */
export function boundsToShow({
  territory = null,
  circle = null,
  departments = [],
}: {
  territory?: Bounds | null;
  circle?: Around | null;
  departments?: readonly DepartmentCode[];
}): Bounds | null {
  if (territory) {
    const [west, south, east, north] = territory;
    const [dx, dy] = [(east - west) * ROOM, (north - south) * ROOM];
    return [west - dx, south - dy, east + dx, north + dy];
  }
  if (circle) return boundsAround(circle);
  const boxes = departments.map(departmentBounds);
  if (boxes.length === 0) return null;
  const at = (edge: 0 | 1 | 2 | 3) => boxes.map((box) => box[edge]);
  return [Math.min(...at(0)), Math.min(...at(1)), Math.max(...at(2)), Math.max(...at(3))];
}
