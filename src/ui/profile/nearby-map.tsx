import { regionMap } from "#domain/geography/region-map.ts";
import { largestTowns } from "#domain/geography/towns.ts";
import { boxAt, boxOfMark, isFree } from "../map/label-places.ts";
import { RegionGround } from "../map/region-figure.tsx";

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
/** Those that are named where there is room, the largest first, and how many at most. */
const KNOWN_TOWNS = 200;
const TOWNS = 6;

/** The departments around some points, as wide as those call for. */
function frameOf(points: readonly { x: number; y: number }[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.ceil(Math.max(LEAST, right - left + 2 * MARGIN, (bottom - top + 2 * MARGIN) / RATIO));
  const height = Math.ceil(width * RATIO);
  return {
    left: Math.round((left + right - width) / 2),
    top: Math.round((top + bottom - height) / 2),
    width,
    height,
  };
}

/** Where a profile and its neighbours are: the numbers are those of the list, which says the same in words. */
export function NearbyMap({ points }: { points: readonly NearbyPoint[] }) {
  const map = regionMap(WIDTH);
  const at = points.map((point) => ({ ...point, ...map.project(point.lon, point.lat) }));
  const { left, top, width, height } = frameOf(at);
  const radius = width / 34;
  // Those of one place stand side by side.
  const placed = at.map((one, i) => {
    const before = at.slice(0, i).filter(({ x, y }) => x === one.x && y === one.y).length;
    return { ...one, x: one.x + 2 * before * radius };
  });
  const letters = width / 20;
  const taken = placed.map(({ x, y }) => boxOfMark({ x, y, radius }));
  const towns = largestTowns(KNOWN_TOWNS)
    .map(({ name, lon, lat }) => ({ name, ...map.project(lon, lat) }))
    .filter(({ name, x, y }) => {
      const half = name.length * letters * 0.28;
      const box = boxAt({ x, y: y + 1.6 * radius }, { half, above: letters / 2, below: letters / 2 });
      const isWhole =
        box.left > left && box.right < left + width && box.top > top && box.bottom < top + height;
      const isNamed = isWhole && isFree(box, taken);
      if (isNamed) taken.push(box);
      return isNamed;
    })
    .slice(0, TOWNS);
  return (
    <svg
      viewBox={`${left} ${top} ${width} ${height}`}
      className="h-auto w-full rounded-lg bg-sea-tint"
      aria-hidden="true"
    >
      <RegionGround map={map} />
      {map.departments.map(({ code, path }) => (
        <path
          key={code}
          d={path}
          fillRule="evenodd"
          className="fill-paper stroke-line"
          strokeWidth={width / 400}
        />
      ))}
      {towns.map(({ name, x, y }) => (
        <text
          key={name}
          x={x}
          y={y + 1.6 * radius + letters / 3}
          textAnchor="middle"
          fontSize={letters}
          className="fill-ink-soft"
        >
          {name}
        </text>
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
