import type { NearProfile } from "#queries/nearest-profiles.ts";
import { initiativeHref } from "../addresses.ts";
import { distanceText } from "../search/place-text.ts";

/** Where to go from a profile of which little is known. */
export function Nearest({ profiles }: { profiles: readonly NearProfile[] }) {
  if (profiles.length === 0) return null;
  return (
    <section aria-labelledby="proches">
      <h2 id="proches" className="text-2xl">
        Voir aussi
      </h2>
      <ul className="mt-3 grid gap-2">
        {profiles.map(({ slug, name, sharesKind, distance, sharesDepartment }) => (
          <li key={slug}>
            <a href={initiativeHref(slug)} className="link">
              {name}
            </a>{" "}
            <span className="text-sm text-ink-soft">
              {[
                sharesKind ? "du même type" : "sur le même thème",
                distance === null ? sharesDepartment && "dans le même département" : distanceText(distance),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
