import type { Initiative } from "#domain/directory.ts";
import { communeByInsee } from "#domain/geography/communes.ts";
import { regionMap } from "#domain/geography/region-map.ts";
import { largestTowns } from "#domain/geography/towns.ts";
import { boxAt, boxOfMark, isFree, nearestFree } from "../map/label-places.ts";
import { RegionGround } from "../map/region-figure.tsx";

export type PlacedProfile = Pick<Initiative, "communes" | "location">;

/** Where a profile is: its own point, and the middle of every other commune that it is in. */
export function placesOf({ communes, location }: PlacedProfile): { lon: number; lat: number }[] {
  const others = communes.slice(location ? 1 : 0).flatMap(({ insee }) => communeByInsee(insee) ?? []);
  return [...(location ? [location] : []), ...others].map(({ lon, lat }) => ({ lon, lat }));
}

const WIDTH = 420;
/** In the units of the picture, which are a little smaller than a pixel. */
const POINT = 9;
const LETTERS = { department: 22, town: 19 };
/** The mean width of a letter, by its size. */
const LETTER = 0.54;
/** By which one knows the region. */
const TOWNS = 6;

/** The region with the departments of a profile and its places in it; the list beside says the same in words. */
export function PlaceMap({ initiative }: { initiative: PlacedProfile & Pick<Initiative, "departments"> }) {
  const map = regionMap(WIDTH);
  const here = new Set<string>(initiative.departments);
  const points = placesOf(initiative).map(({ lon, lat }) => map.project(lon, lat));
  const taken = points.map((at) => boxOfMark({ ...at, radius: POINT }));
  const room = (text: string, size: number) => ({
    half: (text.length * size * LETTER) / 2,
    above: 0.8 * size,
    below: 0.3 * size,
  });
  const labels = map.departments
    .filter(({ code }) => here.has(code))
    .map(({ name, label }) => {
      const extent = room(name, LETTERS.department);
      const at = nearestFree(label, extent, taken) ?? label;
      taken.push(boxAt(at, extent));
      return { name, ...at };
    });
  const towns = largestTowns(3 * TOWNS)
    .map(({ name, lon, lat }) => ({ name, ...map.project(lon, lat) }))
    .filter(({ name, x, y }) => {
      const box = boxAt({ x, y: y + LETTERS.town }, room(name, LETTERS.town));
      const isWhole = box.left > 0 && box.right < map.width;
      const isNamed = isWhole && isFree(box, taken);
      if (isNamed) taken.push(box);
      return isNamed;
    })
    .slice(0, TOWNS);
  return (
    <svg viewBox={map.viewBox} className="place-map mt-3 h-auto w-full rounded-lg" aria-hidden="true">
      <RegionGround map={map} />
      {map.departments.map(({ code, path }) => (
        <path key={code} d={path} fillRule="evenodd" className={here.has(code) ? "is-here" : undefined} />
      ))}
      {towns.map(({ name, x, y }) => (
        <g key={name}>
          <circle cx={x} cy={y} r="3" className="fill-ink-soft" />
          <text x={x} y={y + LETTERS.town} textAnchor="middle" fontSize={LETTERS.town}>
            {name}
          </text>
        </g>
      ))}
      {labels.map(({ name, x, y }) => (
        <text key={name} x={x} y={y} textAnchor="middle" fontSize={LETTERS.department} fontWeight="600">
          {name}
        </text>
      ))}
      {points.map(({ x, y }) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={POINT}
          className="fill-brick stroke-on-fill"
          strokeWidth="2"
        />
      ))}
    </svg>
  );
}
