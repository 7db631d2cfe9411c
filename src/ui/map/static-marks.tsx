import { distanceKm } from "#domain/geography/communes.ts";
import { crowdedFirst, groupsOf } from "#domain/geography/groups.ts";
import type { Point } from "#domain/geography/region-map.ts";
import { structureType } from "#domain/structure-types.ts";
import { count } from "#lib/text.ts";
import { initiativeHref } from "../addresses.ts";
import { GROUP_SHAPES, TYPE_GLYPHS } from "../marks/shapes.ts";
import {
  aroundHref,
  clusterPlace,
  groupSize,
  INSIDE,
  isCluster,
  type MapItem,
  type MapPoint,
  PRECISIONS,
  placeOf,
  profilesIn,
  sizeOf,
} from "./map-point.ts";

/** How a picture is drawn for a width of the screen: in its own units, of which a narrow one has fewer to a pixel. */
export interface PictureScale {
  className: string;
  /** Marks are so many times as large, and so far apart. */
  times: number;
  gap: number;
  /** The size of letters. */
  letters: { department: number; count: number; town: number; number: number; neighbour: number };
}

/** What stands on a picture as one: where, and how wide. */
export interface StaticMark extends Point {
  radius: number;
  members: readonly MapItem[];
}

/** Those too near one another to be told apart at a scale stand as one. */
export function marksAt(
  items: readonly MapItem[],
  at: (place: { lon: number; lat: number }) => Point,
  { gap, times }: PictureScale,
): StaticMark[] {
  return groupsOf(crowdedFirst(items, sizeOf), at, gap).map(({ x, y, members }) => {
    const all = profilesIn(members);
    return { x, y, members, radius: times * (all === 1 ? ALONE : groupSize(all) / 2) };
  });
}

const ALONE = 14;

/** Each mark leads to its profile, each number to the list of those that it counts. */
export function StaticMarks({
  marks,
  scale: {
    gap,
    letters: { number: letters },
  },
  listAddress,
}: {
  marks: readonly StaticMark[];
  scale: PictureScale;
  /** The list that is searched around a place; null for none. */
  listAddress: string | null;
}) {
  return marks.map(({ x, y, radius, members }) => {
    const [first] = members;
    const all = profilesIn(members);
    if (!first) return null;
    if (all === 1 && !isCluster(first))
      return (
        <a
          key={`${x} ${y}`}
          href={initiativeHref(first.slug)}
          aria-label={`${first.name}, position ${PRECISIONS[first.precision]}`}
        >
          <Finger {...{ x, y, gap }} />
          <Alone point={first} {...{ x, y, radius }} />
        </a>
      );
    const together = (
      <>
        <circle cx={x} cy={y} r={radius} className="fill-sea stroke-on-fill" strokeWidth="2" />
        <text
          x={x}
          y={y + letters * 0.36}
          textAnchor="middle"
          fontSize={letters}
          className="fill-on-fill font-bold"
        >
          {all}
        </text>
      </>
    );
    const href = togetherHref(members, listAddress);
    if (!href) return <g key={`${x} ${y}`}>{together}</g>;
    return (
      <a
        key={`${x} ${y}`}
        href={href}
        className="no-underline"
        aria-label={`${count(all, "fiche")} : ${placesOf(members)}`}
      >
        <Finger {...{ x, y, gap }} />
        {together}
      </a>
    );
  });
}

/** What a finger meets around a mark: as much as stands between two of them. */
function Finger({ x, y, gap }: Point & { gap: number }) {
  return <circle cx={x} cy={y} r={gap / 2} fill="transparent" />;
}

/** The mark of its first type; a halo says that the point is only that of its commune. */
function Alone({ point: { types, precision }, x, y, radius }: Point & { point: MapPoint; radius: number }) {
  const [type] = types;
  const { outline, colour } = GROUP_SHAPES[(type && structureType(type)?.group) ?? "none"];
  const size = (0.75 * radius) / 12;
  return (
    <>
      {precision === "commune" && <circle cx={x} cy={y} r={radius} fill={colour} fillOpacity="0.25" />}
      <g transform={`translate(${x - 12 * size} ${y - 12 * size}) scale(${size})`}>
        <path d={outline} fill={colour} stroke="var(--color-on-fill)" strokeWidth="1.5" />
        {type && (
          <path
            d={TYPE_GLYPHS[type]}
            fill="none"
            stroke="var(--color-on-fill)"
            strokeWidth="1.8"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        )}
      </g>
    </>
  );
}

/** « Lille et 12 autres communes ». */
function placesOf(members: readonly MapItem[]): string {
  const [first] = members;
  if (first && members.length === 1 && isCluster(first)) return clusterPlace(first);
  const names = [...new Set(members.map(placeOf))].filter(Boolean);
  return names.length > 3 ? `${names.slice(0, 3).join(", ")}…` : names.join(", ");
}

/** Where those that stand together are listed: all from the first one's commune to the farthest; null for none. */
function togetherHref(members: readonly MapItem[], search: string | null): string | null {
  const [first] = members;
  if (!first || (members.length === 1 && isCluster(first))) return first?.href ?? null;
  if (!first.insee || search === null) return null;
  const isOnePlace = members.every((item) => item.insee === first.insee && !(isCluster(item) && item.others));
  const farthest = Math.max(...members.flatMap(cornersOf).map((corner) => distanceKm(first, corner)));
  return aroundHref(search, first.insee, isOnePlace ? INSIDE : Math.ceil(farthest) + INSIDE);
}

function cornersOf(item: MapItem): { lon: number; lat: number }[] {
  if (!isCluster(item) || !item.box) return [item];
  const [west, south, east, north] = item.box;
  return [
    { lon: west, lat: south },
    { lon: west, lat: north },
    { lon: east, lat: south },
    { lon: east, lat: north },
  ];
}
