import { type RegionMap, regionMap } from "#domain/geography/region-map.ts";
import { count } from "#lib/text.ts";
import type { DepartmentCount } from "#queries/overview.ts";

/** Sea, neighbours and departments, as paths of one picture. */
export function RegionGround({ map }: { map: RegionMap }) {
  return (
    <>
      <rect width={map.width} height={map.height} className="fill-sea-tint" />
      {map.neighbours.map((n) => (
        <path
          key={n.id}
          d={n.path}
          fillRule="evenodd"
          className="fill-sand stroke-sand-deep"
          strokeWidth="1"
        />
      ))}
      {map.neighbours.map(
        (n) =>
          n.label &&
          fits(n.name, n.label.x, map.width) && (
            <text key={n.id} x={n.label.x} y={n.label.y} textAnchor="middle" className="neighbour">
              {n.name}
            </text>
          ),
      )}
    </>
  );
}

const WIDTH = 420;

/** Whether a name stands whole in the picture, a letter being about six wide. */
function fits(name: string, x: number, width: number): boolean {
  const half = name.length * 3.2;
  return x - half > 0 && x + half < width;
}

/** The five departments with their counts, as a picture that needs no script: each is a link. */
export function RegionFigure({
  departments,
  hrefOf = (code) => `/initiatives?departement=${code}`,
  current,
}: {
  departments: readonly DepartmentCount[];
  hrefOf?: (code: string) => string;
  /** The department that the page is about. */
  current?: string;
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
      {map.departments.map(({ code, name, path, label }) => {
        const n = counts.get(code) ?? 0;
        return (
          <a
            key={code}
            href={hrefOf(code)}
            aria-current={code === current ? "page" : undefined}
            aria-label={`${name} : ${count(n, "initiative")}`}
          >
            <path d={path} fillRule="evenodd" />
            {/* Read in this order, as its name says it. */}
            <text x={label.x} y={label.y + 14} textAnchor="middle">
              {name}
            </text>{" "}
            <text x={label.x} y={label.y - 3} textAnchor="middle" className="count">
              {n}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
