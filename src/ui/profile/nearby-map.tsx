import { regionMap } from "#domain/geography/region-map.ts";

export interface NearbyPoint {
  key: string;
  lon: number;
  lat: number;
  /** Its number in the list beside; null for the profile itself. */
  number: number | null;
}

const WIDTH = 1_000;
/** Around the outermost points, and the least that is shown, in the units of the picture. */
const MARGIN = 35;
const LEAST = 210;
const RATIO = 0.75;

/** The departments around some points, as wide as those call for. */
function frameOf(points: readonly { x: number; y: number }[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.ceil(Math.max(LEAST, right - left + 2 * MARGIN, (bottom - top + 2 * MARGIN) / RATIO));
  const height = Math.ceil(width * RATIO);
  return {
    width,
    viewBox: [(left + right - width) / 2, (top + bottom - height) / 2, width, height]
      .map(Math.round)
      .join(" "),
  };
}

/** Where a profile and its neighbours are: the numbers are those of the list, which says the same in words. */
export function NearbyMap({ points }: { points: readonly NearbyPoint[] }) {
  const map = regionMap(WIDTH);
  const placed = points.map((point) => ({ ...point, ...map.project(point.lon, point.lat) }));
  const { width, viewBox } = frameOf(placed);
  const radius = width / 34;
  return (
    <svg viewBox={viewBox} className="h-auto w-full rounded-lg bg-sea-tint" aria-hidden="true">
      {map.departments.map(({ code, path }) => (
        <path
          key={code}
          d={path}
          fillRule="evenodd"
          className="fill-paper stroke-line"
          strokeWidth={width / 400}
        />
      ))}
      {placed.map(({ key, x, y, number }) => (
        <g key={key}>
          <circle
            cx={x}
            cy={y}
            r={number === null ? radius * 0.7 : radius}
            className={number === null ? "fill-brick" : "fill-sea"}
            stroke="var(--color-on-fill)"
            strokeWidth={width / 200}
          />
          {number !== null && (
            <text
              x={x}
              y={y + radius * 0.36}
              textAnchor="middle"
              fontSize={radius * 1.1}
              className="fill-on-fill font-bold"
            >
              {number}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
