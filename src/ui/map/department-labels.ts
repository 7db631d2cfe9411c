import type { Point } from "#domain/geography/region-map.ts";
import type { MapDepartment } from "./map-point.ts";
import type { PictureScale, StaticMark } from "./static-marks.tsx";

/** How far, in steps of so many units, a label may go from the middle of its department. */
const STEP = 14;
const FARTHEST = 8;
/** The mean width of a letter, by its size. */
const LETTER = 0.56;

/** From the middle outwards, to the side first: a label is wider than it is high. */
const MOVES = Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => (i - FARTHEST) * STEP)
  .flatMap((x, _, all) => all.map((y) => ({ x, y })))
  .sort((a, b) => Math.hypot(a.x, 1.2 * a.y) - Math.hypot(b.x, 1.2 * b.y));

/** Where the name of a department and its count stand in a picture: the nearest to its middle that no mark covers. */
export function departmentLabel(
  { label, name }: { label: Point; name: string },
  text: MapDepartment["text"],
  marks: readonly StaticMark[],
  { letters: { department, count } }: PictureScale,
): Point {
  const half = (Math.max(name.length * department, text.length * count) * LETTER) / 2;
  const isFree = ({ x, y }: Point) =>
    marks.every(
      (mark) =>
        Math.abs(mark.x - x) > mark.radius + half ||
        mark.y + mark.radius < y - department ||
        mark.y - mark.radius > y + 1.4 * count,
    );
  const places = MOVES.map((move) => ({ x: label.x + move.x, y: label.y + move.y }));
  return places.find(isFree) ?? label;
}
