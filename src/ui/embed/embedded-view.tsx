import { type Criteria, criteriaToQuery } from "#domain/criteria.ts";
import type { MapFeature } from "#domain/map-view.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import { count, formatNumber } from "#lib/text.ts";
import type { InitiativePoints } from "#queries/initiative-points.ts";
import { initiativeHref } from "../addresses.ts";
import { placesText } from "../initiative/places.ts";
import { Legend, typesOn } from "../map/legend.tsx";
import { itemsOf } from "../map/map-point.ts";
import { PointsList } from "../map/points-list.tsx";
import { mapPoints } from "../map/points-of.ts";
import { StaticMap } from "../map/static-map.tsx";
import { activeFilters } from "../search/active-filters.tsx";

/**
 * What another site shows in a frame: the initiatives of a search as a picture of a map with its list, or the list
 * alone. No script, no cookie; every link opens the site itself.
 */
export function EmbeddedView({
  criteria,
  found,
  onMap,
  overview,
  theme,
  site,
}: {
  criteria: Criteria;
  found: SearchAnswer;
  onMap: InitiativePoints;
  /** The whole region, where the list of points has more than a page. */
  overview: readonly MapFeature[] | null;
  /** Null for that of the visitor's device. */
  theme: "light" | "dark" | null;
  site: string;
}) {
  const filters = activeFilters(criteria, found.facets, found.understood.place);
  const profiles = onMap.points.map(mapPoints);
  const most = Math.max(1, ...found.facets.departments.map((d) => d.count));
  const departments = found.facets.departments.map((d) => ({
    code: d.value,
    text: count(d.count, "fiche"),
    href: null,
    shade: d.count / most,
  }));
  const rest = found.total - onMap.points.length - onMap.withoutPosition.length;
  const there = `/initiatives${criteriaToQuery(criteria, { view: "liste", page: 1 })}`;
  return (
    <div data-theme={theme ?? undefined} className="grid gap-4 p-4">
      <h1 className="text-xl">
        {count(found.total, "initiative")}
        {filters.length > 0 && <> : {filters.map(({ label }) => label).join(", ")}</>}
      </h1>
      {criteria.view === "carte" && (
        <div className="grid max-w-xl gap-3">
          <div className="aspect-[4/5] overflow-hidden rounded-lg border border-sand-line">
            <StaticMap
              {...(overview ? itemsOf(overview, () => there) : { points: profiles.flat(), clusters: [] })}
              departments={departments}
            />
          </div>
          <Legend present={typesOn(profiles.flat())} />
        </div>
      )}
      {profiles.length > 0 && <PointsList profiles={profiles} />}
      {onMap.withoutPosition.length > 0 && (
        <section aria-labelledby="sans-position">
          <h2 id="sans-position" className="mb-2 text-lg">
            Sans position précise
          </h2>
          <ul className="grid gap-2 text-sm">
            {onMap.withoutPosition.map((card) => (
              <li key={card.slug}>
                <a href={initiativeHref(card.slug)} className="link font-semibold">
                  {card.name}
                </a>{" "}
                <span className="text-ink-soft">{placesText(card)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rest > 0 && (
        <p>
          <a href={there} className="link">
            Et {formatNumber(rest)} {rest < 2 ? "autre" : "autres"}, sur le site
          </a>
        </p>
      )}
      <p className="border-t border-sand-line pt-3 text-sm text-ink-soft">
        Source : publications de la DREETS Hauts-de-France, lues par{" "}
        <a href={there} className="link">
          Initiatives inclusives
        </a>{" "}
        ({site.replace(/^https?:\/\//, "")}).
      </p>
    </div>
  );
}
