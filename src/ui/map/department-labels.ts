import type { Point } from "#domain/geography/region-map.ts";
import { type Box, boxAt, boxOfMark, nearestFree } from "./label-places.ts";
import type { MapDepartment } from "./map-point.ts";
import type { PictureScale } from "./static-marks.tsx";

/** The mean width of a letter, by its size. */
const LETTER = 0.56;

/** Where the name of a department and its count stand in a picture: the nearest to its middle that no mark covers; null for no such place. */
export function departmentLabel(
  { label, name }: { label: Point; name: string },
  text: MapDepartment["text"],
  marks: readonly (Point & { radius: number })[],
  { letters: { department, count } }: PictureScale,
  isAllowed: (box: Box) => boolean = () => true,
): Point | null {
  const half = (Math.max(name.length * department, text.length * count) * LETTER) / 2;
  const extent = { half, above: department, below: 1.4 * count };
  return nearestFree(label, extent, marks.map(boxOfMark), (at) => isAllowed(boxAt(at, extent)));
}
