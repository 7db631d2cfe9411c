import { initiativeHref } from "../addresses.ts";
import { TypeMark } from "../marks/type-mark.tsx";
import { type MapPoint, PRECISIONS } from "./map-point.ts";

/** The same as the map in words: every point with its place and how sure it is. */
export function PointsList({ points }: { points: readonly MapPoint[] }) {
  return (
    <ul className="grid gap-px overflow-hidden rounded-lg border border-sand-line bg-sand-deep">
      {points.map((p) => (
        <li key={p.slug} className="flex gap-3 bg-white px-4 py-3">
          <TypeMark code={p.types[0] ?? null} />
          <div className="min-w-0">
            <a href={initiativeHref(p.slug)} className="link font-semibold">
              {p.name}
            </a>
            <p className="text-sm text-ink-soft">
              {[p.types.join(" · "), p.place].filter(Boolean).join(" · ")}
              <span className="sr-only">, position {PRECISIONS[p.precision]}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
