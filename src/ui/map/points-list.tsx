import { initiativeHref } from "../addresses.ts";
import { TypeMark } from "../marks/type-mark.tsx";
import { type MapPoint, PRECISIONS } from "./map-point.ts";

/** The same as the map in words: every profile with its places and how sure the first is. */
export function PointsList({ profiles }: { profiles: readonly (readonly [MapPoint, ...MapPoint[]])[] }) {
  return (
    <ul className="points-list map-rows grid gap-px overflow-hidden rounded-lg border border-sand-line bg-sand-deep">
      {profiles.map(([first, ...others]) => (
        <li
          key={first.slug}
          data-at={[first, ...others]
            .map(({ insee, lon, lat }) => `${insee}/${lon.toFixed(2)}/${lat.toFixed(2)}`)
            .join(" ")}
          className="relative flex gap-3 bg-card px-4 py-3"
        >
          <TypeMark code={first.types[0] ?? null} />
          <div className="min-w-0">
            <a href={initiativeHref(first.slug)} className="link after:absolute after:inset-0 font-semibold">
              {first.name}
            </a>
            <p className="text-sm text-ink-soft">
              {[first.types.join(" · "), [first, ...others].map(({ place }) => place).join(", ")]
                .filter(Boolean)
                .join(" · ")}
              <span className="sr-only">, position {PRECISIONS[first.precision]}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
