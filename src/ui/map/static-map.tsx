import { apart, crowdedFirst, GAP, groupsOf } from "#domain/geography/groups.ts";
import { regionMap } from "#domain/geography/region-map.ts";
import { largestTowns } from "#domain/geography/towns.ts";
import { structureType } from "#domain/structure-types.ts";
import { count } from "#lib/text.ts";
import { initiativeHref } from "../addresses.ts";
import { GROUP_SHAPES } from "../marks/shapes.ts";
import {
  clusterPlace,
  groupSize,
  isCluster,
  type MapCluster,
  type MapDepartment,
  type MapItem,
  type MapPoint,
  profilesIn,
  sizeOf,
} from "./map-point.ts";
import { RegionGround } from "./region-figure.tsx";

const WIDTH = 800;
const TOWNS = 12;
/** What the name of a town needs. */
const ROOM = { x: 120, y: 40 };
/** So far under its point, where a mark may stand. */
const BELOW = 34;

/** The map as a picture: what stands there before, without or on paper instead of the one that moves. */
export function StaticMap({
  points,
  clusters,
  departments,
}: {
  points: readonly MapPoint[];
  clusters: readonly MapCluster[];
  departments: readonly MapDepartment[];
}) {
  const map = regionMap(WIDTH);
  const known = new Map(departments.map((d) => [d.code, d]));
  const at = ({ lon, lat }: { lon: number; lat: number }) => map.project(lon, lat);
  const labels = map.departments.map(({ label }) => label);
  const names = apart(
    [...labels, ...largestTowns(TOWNS)],
    (item) => ("name" in item ? { x: at(item).x, y: at(item).y + BELOW } : item),
    ROOM,
  ).filter((item) => "name" in item);
  return (
    <svg
      viewBox={map.viewBox}
      className="size-full"
      preserveAspectRatio="xMidYMid slice"
      aria-label="Les départements et ce qui s'y trouve"
    >
      <RegionGround map={map} />
      {map.departments.map(({ code, name, path, label }) => {
        const { text = "", href = null, shade = 0 } = known.get(code) ?? {};
        const shape = (
          <>
            <path d={path} fillRule="evenodd" className="fill-paper stroke-line" strokeWidth="1.2" />
            <path d={path} fillRule="evenodd" className="fill-sea" fillOpacity={0.03 + 0.2 * shade} />
            <text
              x={label.x}
              y={label.y}
              textAnchor="middle"
              className="fill-ink-soft text-2xl font-semibold"
            >
              {name}
            </text>
            <text x={label.x} y={label.y + 26} textAnchor="middle" className="fill-ink text-xl">
              {text}
            </text>
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
      {names.map((town) => (
        <text
          key={town.name}
          x={at(town).x}
          y={at(town).y + BELOW}
          textAnchor="middle"
          className="fill-ink text-lg"
        >
          {town.name}
        </text>
      ))}
      {groupsOf(crowdedFirst([...clusters, ...points], sizeOf), at, GAP).map(({ x, y, members }) => {
        const [first] = members;
        if (!first) return null;
        if (profilesIn(members) > 1 || isCluster(first)) {
          const together = <Together key={`${x} ${y}`} x={x} y={y} members={members} />;
          if (members.length > 1 || !isCluster(first)) return together;
          return (
            <a
              key={`${x} ${y}`}
              href={first.href}
              aria-label={`${count(first.count, "fiche")} : ${clusterPlace(first)}`}
            >
              {together}
            </a>
          );
        }
        const [type] = first.types;
        const { outline, colour } = GROUP_SHAPES[(type && structureType(type)?.group) ?? "none"];
        return (
          <a key={`${x} ${y}`} href={initiativeHref(first.slug)} aria-label={first.name}>
            <g transform={`translate(${x - 14} ${y - 14}) scale(1.15)`}>
              <path d={outline} fill={colour} stroke="var(--color-on-fill)" strokeWidth="1.5" />
            </g>
          </a>
        );
      })}
    </svg>
  );
}

/** How many stand together; the list beside names them. */
function Together({ x, y, members }: { x: number; y: number; members: readonly MapItem[] }) {
  const all = profilesIn(members);
  return (
    <g>
      <circle cx={x} cy={y} r={groupSize(all) / 2} className="fill-sea stroke-on-fill" strokeWidth="2" />
      <text x={x} y={y + 6} textAnchor="middle" className="fill-on-fill text-base font-bold">
        {all}
      </text>
    </g>
  );
}
