import type { Point } from "#domain/geography/region-map.ts";

/** What a name or a mark takes of a picture or a screen, in its units. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far a name goes to both sides of its point, above it and below it. */
export interface Extent {
  half: number;
  above: number;
  below: number;
}

export function boxAt({ x, y }: Point, { half, above, below }: Extent): Box {
  return { left: x - half, right: x + half, top: y - above, bottom: y + below };
}

export function boxOfMark({ radius, ...at }: Point & { radius: number }): Box {
  return boxAt(at, { half: radius, above: radius, below: radius });
}

const isApart = (a: Box, b: Box) =>
  a.left >= b.right || a.right <= b.left || a.top >= b.bottom || a.bottom <= b.top;

export function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every((other) => isApart(box, other));
}

/** How far, in steps of so many units, a label may go from where it stands best. */
const STEP = 10;
const FARTHEST = 11;

/** From the middle outwards, to the side first: a label is wider than it is high. */
const MOVES = Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => (i - FARTHEST) * STEP)
  .flatMap((x, _, all) => all.map((y) => ({ x, y })))
  .sort((a, b) => Math.hypot(a.x, 1.2 * a.y) - Math.hypot(b.x, 1.2 * b.y));

/** Where a label stands that nothing covers, as near to its middle as can be; null where there is no such place. */
export function nearestFree(
  middle: Point,
  extent: Extent,
  taken: readonly Box[],
  isAllowed: (at: Point) => boolean = () => true,
): Point | null {
  const places = MOVES.map((move) => ({ x: middle.x + move.x, y: middle.y + move.y }));
  return places.find((at) => isFree(boxAt(at, extent), taken) && isAllowed(at)) ?? null;
}
