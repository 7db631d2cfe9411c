import { regionMap } from "#domain/geography/region-map.ts";
import { structureType } from "#domain/structure-types.ts";
import { GROUP_SHAPES } from "../marks/shapes.ts";
import { clusterSize, type MapCluster, type MapPoint, spread } from "./map-point.ts";
import { RegionGround } from "./region-figure.tsx";

const WIDTH = 800;

/** The map as a picture: what stands there before, without or on paper instead of the one that moves. */
export function StaticMap({
  points,
  clusters,
}: {
  points: readonly MapPoint[];
  clusters: readonly MapCluster[];
}) {
  const map = regionMap(WIDTH);
  return (
    <svg viewBox={map.viewBox} className="size-full" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <RegionGround map={map} />
      {map.departments.map(({ code, name, path, label }) => (
        <g key={code}>
          <path d={path} fillRule="evenodd" className="fill-paper stroke-line" strokeWidth="1.2" />
          <text x={label.x} y={label.y} textAnchor="middle" className="fill-ink-soft text-base">
            {name}
          </text>
        </g>
      ))}
      {clusters.map((c) => {
        const { x, y } = map.project(c.lon, c.lat);
        const size = clusterSize(c);
        return (
          <g key={`${c.lon} ${c.lat}`}>
            <circle cx={x} cy={y} r={size / 2} className="fill-sea stroke-white" />
            <text x={x} y={y + 5} textAnchor="middle" className="fill-white text-xs">
              {c.count}
            </text>
          </g>
        );
      })}
      {spread(points).map((p) => {
        const { x, y } = map.project(p.lon, p.lat);
        const [type] = p.types;
        const { outline, colour } = GROUP_SHAPES[(type && structureType(type)?.group) ?? "none"];
        return (
          <g key={p.slug} transform={`translate(${x - 9 + p.dx} ${y - 9 + p.dy}) scale(0.75)`}>
            <path d={outline} fill={colour} stroke="#fff" strokeWidth="1.5" />
          </g>
        );
      })}
    </svg>
  );
}
