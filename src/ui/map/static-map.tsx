import { apart } from "#domain/geography/groups.ts";
import {
  type Around,
  KM_PER_DEGREE,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
  pictureOf,
} from "#domain/geography/picture.ts";
import type { Point, RegionMap } from "#domain/geography/region-map.ts";
import { type Bounds, DEPARTMENT_SHAPES, isWithin, labelIn } from "#domain/geography/shapes.ts";
import { largestTowns } from "#domain/geography/towns.ts";
import { departmentLabel } from "./department-labels.ts";
import type { Box } from "./label-places.ts";
import type { MapCluster, MapDepartment, MapPoint } from "./map-point.ts";
import { NeighbourNames, RegionGround } from "./region-figure.tsx";
import { marksAt, type PictureScale, type StaticMark, StaticMarks } from "./static-marks.tsx";
import { StaticDepartmentName } from "./static-names.tsx";

/** Those that are named where there is room, the largest first, and how many at most. */
const KNOWN_TOWNS = 300;
const TOWNS = 12;
/** And those that the name of a department never takes the place of. */
const FIRST_TOWNS = 4;

/** The same twice, since letters that fit a wide picture cannot be read on a narrow one; styles show one of them. */
const SCALES: readonly PictureScale[] = [
  {
    className: "picture-wide",
    times: 1,
    gap: 62,
    letters: { department: 24, count: 20, town: 18, number: 16, neighbour: 16 },
  },
  {
    className: "picture-narrow",
    times: 2,
    gap: 108,
    letters: { department: 36, count: 31, town: 31, number: 31, neighbour: 31 },
  },
];

/** The map as a picture: what stands there before, without or on paper instead of the one that moves. */
export function StaticMap({
  points,
  clusters,
  departments,
  part,
  circle,
  zone = null,
  listAddress,
}: {
  points: readonly MapPoint[];
  clusters: readonly MapCluster[];
  departments: readonly MapDepartment[];
  /** What of the region it shows; null for all. */
  part: Bounds | null;
  circle: Around | null;
  /** The part of the map that is searched. */
  zone?: Bounds | null | undefined;
  /** The list that one searches around a place, for those that stand together; null for none. */
  listAddress: string | null;
}) {
  const { map, corner, viewBox, bounds } = pictureOf(part);
  const known = new Map(departments.map((d) => [d.code, d]));
  const at = ({ lon, lat }: { lon: number; lat: number }) => map.project(lon, lat);
  const isIn = isWithin(bounds);
  const items = [...clusters, ...points].filter(isIn);
  const towns = largestTowns(part ? KNOWN_TOWNS : TOWNS).filter(isIn);
  const isWhole = ({ left, right, top, bottom }: Box) =>
    left > corner.x &&
    right < corner.x + PICTURE_WIDTH &&
    top > corner.y &&
    bottom < corner.y + PICTURE_HEIGHT;
  const scales = SCALES.map((scale) => {
    const marks = marksAt(items, at, scale);
    const roomOf = (town: { lon: number; lat: number }) => ({
      ...at(town),
      radius: 3.4 * scale.letters.town,
    });
    const labels = new Map(
      DEPARTMENT_SHAPES.flatMap((shape) => {
        const { code, name, label: middle } = shape.properties;
        const seen = labelIn(shape, bounds);
        if (!seen) return [];
        const label = map.project(...seen);
        const text = known.get(code)?.text ?? "";
        // Who looks at a part of it knows it by its towns.
        const first = seen === middle ? [] : towns.slice(0, FIRST_TOWNS).map(roomOf);
        const place = departmentLabel({ name, label }, text, [...marks, ...first], scale, isWhole);
        // Where only a corner is seen, no name is better than one that cannot be read.
        return place ? [[code, place]] : seen === middle ? [[code, label]] : [];
      }),
    );
    return { scale, marks, labels };
  });
  return (
    <svg
      viewBox={viewBox}
      className="size-full"
      preserveAspectRatio="xMidYMid slice"
      aria-label="Les départements et ce qui s'y trouve"
    >
      <RegionGround map={map} />
      {SCALES.map((scale) => (
        <g key={scale.className} className={scale.className}>
          <NeighbourNames map={map} letters={scale.letters.neighbour} />
        </g>
      ))}
      {map.departments.map(({ code, name, path }) => {
        const { text = "", href = null, shade = 0, hollow } = known.get(code) ?? {};
        const shape = (
          <>
            <path d={path} fillRule="evenodd" className="fill-paper stroke-line" strokeWidth="1.2" />
            <path d={path} fillRule="evenodd" className="fill-sea" fillOpacity={0.03 + 0.2 * shade} />
            {scales.map(({ scale: { className, letters }, labels }) => {
              const at = labels.get(code);
              return (
                at && (
                  <g key={className} className={className}>
                    <StaticDepartmentName {...{ name, text, hollow, at, letters }} />
                  </g>
                )
              );
            })}
          </>
        );
        return href ? (
          <a
            key={code}
            href={href}
            className="no-underline"
            aria-label={[name, text].filter(Boolean).join(" : ")}
          >
            {shape}
          </a>
        ) : (
          <g key={code}>{shape}</g>
        );
      })}
      {circle && <Circle circle={circle} map={map} />}
      {zone && <Zone zone={zone} map={map} />}
      {scales.map(({ scale, marks, labels }) => {
        const names = towns.map(({ name, ...town }) => ({ name, ...at(town) }));
        return (
          <g key={scale.className} className={scale.className}>
            {placed(names, { labels: [...labels.values()], marks, corner }, scale).map(({ name, x, y }) => (
              <text
                key={name}
                x={x}
                y={y}
                textAnchor="middle"
                fontSize={scale.letters.town}
                className="fill-ink"
              >
                {name}
              </text>
            ))}
            <StaticMarks marks={marks} scale={scale} listAddress={listAddress} />
          </g>
        );
      })}
    </svg>
  );
}

function Circle({ circle: { lon, lat, km }, map }: { circle: Around; map: RegionMap }) {
  const middle = map.project(lon, lat);
  return (
    <circle
      cx={middle.x}
      cy={middle.y}
      r={middle.y - map.project(lon, lat + km / KM_PER_DEGREE).y}
      className="fill-none stroke-brick"
      strokeWidth="2"
      strokeDasharray="6 5"
    />
  );
}

function Zone({ zone: [west, south, east, north], map }: { zone: Bounds; map: RegionMap }) {
  const [corner, end] = [map.project(west, north), map.project(east, south)];
  return (
    <rect
      {...corner}
      width={end.x - corner.x}
      height={end.y - corner.y}
      className="fill-none stroke-brick"
      strokeWidth="2"
      strokeDasharray="6 5"
    />
  );
}

/**
 * The names of towns that the names of departments, marks and the names of larger towns leave room for, each whole in
 * the picture, under where the mark of its own may stand.
 */
function placed<T extends Point & { name: string }>(
  towns: readonly T[],
  { labels, marks, corner }: { labels: readonly Point[]; marks: readonly StaticMark[]; corner: Point },
  { times, letters: { town: size } }: PictureScale,
): T[] {
  const names = towns
    .map((town) => ({ ...town, y: town.y + 16 * times + size, half: (town.name.length * size) / 3.6 }))
    .filter(({ x, y, half }) => {
      const middle = y - size / 3;
      const isFree = marks.every(
        (mark) =>
          Math.abs(mark.x - x) > mark.radius + half || Math.abs(mark.y - middle) > mark.radius + size / 2,
      );
      const isWhole =
        x - half > corner.x &&
        x + half < corner.x + PICTURE_WIDTH &&
        y - size > corner.y &&
        y + size / 4 < corner.y + PICTURE_HEIGHT;
      return isFree && isWhole;
    });
  const isName = (one: Point | T): one is T => "name" in one;
  return apart<Point | T>([...labels, ...names], (one) => one, { x: 6.7 * size, y: 2.2 * size })
    .filter(isName)
    .slice(0, TOWNS);
}
