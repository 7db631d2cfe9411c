import type { DepartmentCode } from "#domain/departments.ts";
import { type RegionMap, regionMap } from "#domain/geography/region-map.ts";
import { count, formatNumber } from "#lib/text.ts";

/** Sea and neighbours, as paths of one picture. */
export function RegionGround({ map }: { map: RegionMap }) {
  return (
    <>
      {/* A picture of a part may look beyond the map. */}
      <rect
        x={-map.width}
        y={-map.height}
        width={3 * map.width}
        height={3 * map.height}
        className="fill-sea-tint"
      />
      <path d={map.inland} className="fill-sand" />
      {map.neighbours.map((n) => (
        <path
          key={n.id}
          d={n.path}
          fillRule="evenodd"
          className="fill-sand stroke-sand-deep"
          strokeWidth="1"
        />
      ))}
    </>
  );
}

/** The neighbours whose names stand whole in the picture. */
export function NeighbourNames({ map, letters }: { map: RegionMap; letters: number }) {
  return map.neighbours.map(
    (n) =>
      n.label &&
      fits(n.name, n.label.x, map.width, letters) && (
        <text
          key={n.id}
          x={n.label.x}
          y={n.label.y}
          textAnchor="middle"
          fontSize={letters}
          className="neighbour"
        >
          {n.name}
        </text>
      ),
  );
}

const WIDTH = 420;
/** As small as can be read where the picture is as narrow as a column. */
const NEIGHBOUR = 16;

/** A letter is about half as wide as it is high. */
function fits(name: string, x: number, width: number, letters: number): boolean {
  const half = (name.length * letters * 0.53) / 2;
  return x - half > 0 && x + half < width;
}

/** The five departments with their counts, as a picture that needs no script: each is a link. */
export function RegionFigure({
  departments,
  hrefOf = (code) => `/initiatives?departement=${code}`,
  current = [],
}: {
  departments: readonly { code: string; count: number }[];
  /** Where choosing one leads; null for nowhere. */
  hrefOf?: (code: DepartmentCode) => string | null;
  /** The departments that the page is about. */
  current?: readonly string[];
}) {
  const map = regionMap(WIDTH);
  const counts = new Map(departments.map((d) => [d.code, d.count]));
  return (
    <svg
      viewBox={map.viewBox}
      className="region h-auto w-full rounded-lg"
      aria-label="Les initiatives par département"
    >
      <RegionGround map={map} />
      <NeighbourNames map={map} letters={NEIGHBOUR} />
      {map.departments.map(({ code, name, path, label }) => {
        const n = counts.get(code) ?? 0;
        const href = hrefOf(code);
        const drawn = (
          <>
            <path d={path} fillRule="evenodd" />
            {/* Read in this order, as its name says it. */}
            <text x={label.x} y={label.y + 16} textAnchor="middle">
              {name}
            </text>{" "}
            <text x={label.x} y={label.y - 3} textAnchor="middle" className="count">
              {formatNumber(n)}
            </text>
          </>
        );
        if (href === null)
          return (
            <g key={code} className="department">
              {drawn}
            </g>
          );
        return (
          <a
            key={code}
            href={href}
            className="department"
            aria-current={current.includes(code) ? "page" : undefined}
            aria-label={`${name} : ${count(n, "initiative")}`}
          >
            {drawn}
          </a>
        );
      })}
    </svg>
  );
}
