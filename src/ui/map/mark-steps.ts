import type { Point } from "#domain/geography/region-map.ts";

/** Which way each arrow goes, in pixels. */
const WAYS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
/** And how far, from north to south, the keys go that come to each of them. */
const STEPS: Readonly<Record<string, number>> = {
  PageDown: 1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
/** What lies aside is farther than what lies ahead. */
const ASIDE = 2;

/** Where a key leads from one of the marks, which stand from north to south; null for a key that leads nowhere. */
export function stepTo(marks: readonly Point[], at: number, key: string): number | null {
  const step = STEPS[key];
  if (step !== undefined) return Math.min(Math.max(at + step, 0), marks.length - 1);
  const [way, from] = [WAYS[key], marks[at]];
  if (!way || !from) return null;
  const far = marks.map(({ x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * way.x + dy * way.y;
    return ahead > 0 ? ahead + ASIDE * Math.abs(dx * way.y - dy * way.x) : Number.POSITIVE_INFINITY;
  });
  const nearest = Math.min(...far);
  return nearest === Number.POSITIVE_INFINITY ? at : far.indexOf(nearest);
}
