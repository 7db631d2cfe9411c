import { type Criteria, criteriaToQuery } from "#domain/criteria.ts";
import type { DepartmentCode } from "#domain/departments.ts";
import { pictureOf } from "#domain/geography/picture.ts";
import { type Bounds, isWithin } from "#domain/geography/shapes.ts";
import type { MapFeature } from "#domain/map-view.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import { count, formatNumber } from "#lib/text.ts";
import type { InitiativePoints } from "#queries/initiative-points.ts";
import { initiativeHref } from "../addresses.ts";
import { placesText } from "../initiative/places.ts";
import { Legend, typesOn } from "../map/legend.tsx";
import { aroundHref, itemsOf } from "../map/map-point.ts";
import { PointsList } from "../map/points-list.tsx";
import { mapPoints } from "../map/points-of.ts";
import { circleOf } from "../map/shown-part.ts";
import { StaticMap } from "../map/static-map.tsx";
import { activeFilters } from "../search/active-filters.tsx";
import type { FrameSettings } from "./frame-settings.ts";

interface Embedded {
  criteria: Criteria;
  found: SearchAnswer;
  onMap: InitiativePoints;
  /** What the picture shows, where the list of points has more than a page. */
  overview: readonly MapFeature[] | null;
  /** What of the region the picture shows; null for all. */
  part: Bounds | null;
  settings: FrameSettings;
  site: string;
}

/**
 * What another site shows in a frame: the initiatives of a search as a picture of a map, as a list, or both. No
 * script, no cookie; every link opens the site itself.
 */
export function EmbeddedView({ criteria, found, onMap, overview, part, settings, site }: Embedded) {
  const filters = activeFilters(criteria, found.facets, found.understood.place);
  const there = listAt(criteria);
  return (
    <div data-theme={settings.appearance.theme ?? undefined} className="grid gap-4 p-4">
      <h1 className="text-xl">
        {count(found.total, "initiative")}
        {filters.length > 0 && <> : {filters.map(({ label }) => label).join(", ")}</>}
      </h1>
      {settings.content !== "liste" && (
        <EmbeddedMap {...{ criteria, found, onMap, overview, part }} isAlone={settings.content === "carte"} />
      )}
      {settings.content !== "carte" && <EmbeddedList {...{ criteria, found, onMap }} />}
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

/** The same search on the site. */
function listAt(criteria: Criteria, changes: Partial<Criteria> = {}): string {
  return `/initiatives${criteriaToQuery(criteria, { view: "liste", page: 1, ...changes })}`;
}

/** Alone, it is whole in the frame without scrolling, beside its legend where that has room. */
function EmbeddedMap({
  criteria,
  found,
  onMap,
  overview,
  part,
  isAlone,
}: Omit<Embedded, "settings" | "site"> & { isAlone: boolean }) {
  const profiles = onMap.points.map(mapPoints);
  const most = Math.max(1, ...found.facets.departments.map((d) => d.count));
  const departments = found.facets.departments.map((d) => ({
    code: d.value,
    text: count(d.count, "fiche"),
    href: listAt(criteria, { departments: [d.value as DepartmentCode] }),
    shade: d.count / most,
  }));
  const { place } = found.understood;
  const around = listAt(criteria, { near: null, ...(place?.typed && { q: place.rest }) });
  const shown = overview
    ? itemsOf(overview, (insee, km) => aroundHref(around, insee, km))
    : { points: profiles.flat(), clusters: [] };
  return (
    <div className={isAlone ? "embedded-map" : "grid max-w-xl gap-3"}>
      <div className="picture aspect-[4/5] overflow-hidden rounded-lg border border-sand-line">
        <StaticMap
          {...shown}
          departments={departments}
          part={part}
          circle={circleOf(found)}
          zone={criteria.zone}
          listAddress={around}
        />
      </div>
      <div className="grid content-start gap-3">
        <Legend present={typesOn(shown.points.filter(isWithin(pictureOf(part).bounds)))} />
        {isAlone && (
          <p className="text-sm">
            <a href={listAt(criteria)} className="link">
              La liste de ces initiatives
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

function EmbeddedList({ criteria, found, onMap }: Pick<Embedded, "criteria" | "found" | "onMap">) {
  const profiles = onMap.points.map(mapPoints);
  const rest = found.total - onMap.points.length - onMap.withoutPosition.length;
  return (
    <>
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
          <a href={listAt(criteria)} className="link">
            Et {formatNumber(rest)} {rest < 2 ? "autre" : "autres"}, sur le site
          </a>
        </p>
      )}
    </>
  );
}
