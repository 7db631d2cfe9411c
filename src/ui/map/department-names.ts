import { CRS, latLng } from "leaflet";
import { DEPARTMENT_SHAPES } from "#domain/geography/shapes.ts";
import type { Town } from "#domain/geography/towns.ts";

/** The name of a department and how far, in pixels, it stands above or below the middle of it. */
export interface DepartmentName {
  code: string;
  name: string;
  lat: number;
  lon: number;
  shift: number;
}

/** The zoom at which a region fills a map: there names are nearest to one another. */
const FAR = 7.75;
/** What both names need, in pixels; a town's stands below its point. */
const ROOM = { x: 100, y: 38 };
const BELOW = 14;
const SHIFTS = [0, -44, 44, -64, 64];

/** Where the names of departments leave room for those of the largest towns. */
export function departmentNames(largest: readonly Town[]): DepartmentName[] {
  const at = (lat: number, lon: number) => CRS.EPSG3857.latLngToPoint(latLng(lat, lon), FAR);
  const towns = largest.map(({ lat, lon }) => at(lat, lon));
  return DEPARTMENT_SHAPES.map(({ properties: { code, name, label } }) => {
    const [lon, lat] = label;
    const middle = at(lat, lon);
    const isFree = (shift: number) =>
      !towns.some(
        (town) =>
          Math.abs(town.x - middle.x) < ROOM.x && Math.abs(town.y + BELOW - middle.y - shift) < ROOM.y,
      );
    return { code, name, lat, lon, shift: SHIFTS.find(isFree) ?? 0 };
  });
}
