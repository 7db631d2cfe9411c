import { department } from "#domain/departments.ts";
import { communeByInsee } from "#domain/geography/communes.ts";
import { theme } from "#domain/themes.ts";
import { unbroken } from "#lib/typography.ts";
import type { Related } from "#queries/related.ts";
import { territories } from "../actor/actor-rows.tsx";
import { initiativeHref } from "../addresses.ts";
import { distanceText } from "../search/place-text.ts";
import { NearbyMap, type NearbyPoint } from "./nearby-map.tsx";
import { type PlacedProfile, placesOf } from "./place-map.tsx";

/** Why it stands here. */
function reasonText({ reason, by }: Related): string {
  switch (reason) {
    case "carrier":
      return `porté aussi par ${by}`;
    case "programme":
      return `du même programme : ${by}`;
    case "member":
      return `membre aussi de ${by}`;
    case "workshop":
      return `raconté dans la même partie : « ${by} »`;
    case "theme":
      return `même thème : ${theme(by ?? "")?.label ?? by}`;
    case "department":
      return `du même type ou d'un même thème, dans le département : ${department(by ?? "")?.name ?? by}`;
    case "publication":
      return `à côté d'elle dans « ${by} »`;
    case "near":
      return "dans les environs";
    default:
      return reason satisfies never;
  }
}

/** The initiatives that stand nearest, each with the reason, and its distance where both places are known. */
export function RelatedInitiatives({
  related,
  initiative,
}: {
  related: readonly Related[];
  initiative: PlacedProfile;
}) {
  if (related.length === 0) return null;
  const points = pointsOf(related, initiative);
  return (
    <section aria-labelledby="voisines" className="no-print">
      <h2 id="voisines" className="text-2xl">
        À voir aussi
      </h2>
      <div className={points.length > 0 ? "mt-4 grid items-start gap-4 md:grid-cols-[1fr_15rem]" : "mt-4"}>
        <ol className="card divide-y divide-sand-deep">
          {related.map((one, at) => (
            <li key={one.slug} className="grid gap-x-4 px-4 py-3 sm:grid-cols-[1fr_auto] sm:px-5">
              <span>
                <span className="mr-2 text-sm text-ink-soft tabular-nums">{at + 1}</span>
                <a href={initiativeHref(one.slug)} className="link font-semibold">
                  {unbroken(one.name)}
                </a>
              </span>
              {one.km !== null && (
                <span className="text-sm font-semibold text-brick">{distanceText(one.km)}</span>
              )}
              <span className="text-sm text-ink-soft sm:col-span-2">
                {[unbroken(reasonText(one)), one.communes.join(", ") || territories(one.departments)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ol>
        {points.length > 0 && <NearbyMap points={points} />}
      </div>
    </section>
  );
}

/** Those near it, and the places of the profile itself; none where those are not known. */
function pointsOf(related: readonly Related[], { location, communes }: PlacedProfile): NearbyPoint[] {
  const own = placesOf({ location, communes }).map((place, at) => ({ key: `${at}`, ...place, number: null }));
  if (own.length === 0) return [];
  const others = related.flatMap(({ slug, insee }, at): NearbyPoint[] => {
    const place = insee === null ? undefined : communeByInsee(insee);
    return place ? [{ key: slug, lon: place.lon, lat: place.lat, number: at + 1 }] : [];
  });
  return others.length > 0 ? [...own, ...others] : [];
}
