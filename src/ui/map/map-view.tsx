import { type Criteria, criteriaToQuery, type IgnoredParameter, NO_CRITERIA } from "#domain/criteria.ts";
import type { DepartmentCode } from "#domain/departments.ts";
import type { Bounds } from "#domain/geography/shapes.ts";
import type { MapFeature } from "#domain/map-view.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import type { TypeFilter } from "#domain/structure-types.ts";
import type { MapGround } from "#lib/map-ground.ts";
import { count } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { CountedGrouping } from "#queries/grouping-counts.ts";
import type { InitiativePoints } from "#queries/initiative-points.ts";
import { EMBED } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { ActiveFilters, activeFilters } from "../search/active-filters.tsx";
import { Filters } from "../search/filters.tsx";
import { IgnoredParameters, Reading } from "../search/notices.tsx";
import { Pagination } from "../search/pagination.tsx";
import { Choices } from "../search/result-controls.tsx";
import { SearchBar } from "../search/search-bar.tsx";
import { RESULTS } from "../search/search-script.tsx";
import { WaysOn } from "../search/ways-on.tsx";
import { withDocumentNames } from "../source/titles.ts";
import { Legend, typesOn } from "./legend.tsx";
import { MapFigure } from "./map-figure.tsx";
import { DepartmentChoices, Groupings, WithoutPosition } from "./map-lists.tsx";
import { aroundHref, itemsOf } from "./map-point.ts";
import { PointsList } from "./points-list.tsx";
import { mapPoints } from "./points-of.ts";
import { circleOf } from "./shown-part.ts";

const BASE = "/carte";
/** What of it is in a view. */
const VIEWED = "/api/v1/map";
const { sort, tab, page, view } = NO_CRITERIA;
const ONLY_FILTERS = { sort, tab, page, view };
const LAYERS = [
  { view: "liste", label: "Initiatives" },
  { view: "intercommunalites", label: "Intercommunalités" },
] as const;

/** The initiatives that meet the criteria, on a map and in a list that says the same. */
export function MapView({
  criteria,
  ignored,
  found,
  onMap,
  overview,
  part,
  groupings,
  documents,
  ground,
}: {
  criteria: Criteria;
  ignored: IgnoredParameter[];
  found: SearchAnswer;
  onMap: InitiativePoints;
  /** What is looked at first, where the list of points has more than a page. */
  overview: readonly MapFeature[] | null;
  /** What is looked at first; null for all of the region. */
  part: Bounds | null;
  /** Where the map is by groupings of communes: those that have some. */
  groupings: readonly CountedGrouping[] | null;
  documents: readonly DocumentSummary[];
  ground: MapGround | null;
}) {
  const facets = withDocumentNames(found.facets, documents);
  const active = activeFilters(criteria, facets, found.understood.place);
  const profiles = onMap.points.map(mapPoints);
  const { place } = found.understood;
  const withoutPlace = { near: null, page: 1, ...(place?.typed && { q: place.rest }) };
  const most = Math.max(1, ...facets.departments.map((d) => d.count));
  // Who chooses a department goes into it, and out of it again.
  const departments = facets.departments.map(({ value, count: n, selected }) => ({
    code: value,
    text: count(n, "fiche"),
    href:
      BASE + criteriaToQuery(criteria, { departments: selected ? [] : [value as DepartmentCode], page: 1 }),
    shade: n / most,
  }));
  const inGroupings = groupings?.map(({ siren, name, ...grouping }) => ({
    ...grouping,
    commune: name,
    href: BASE + criteriaToQuery(criteria, { ...withoutPlace, near: siren, view: "liste" }),
  }));
  const searchAddress = BASE + criteriaToQuery(criteria, withoutPlace);
  const shown = inGroupings
    ? { points: [], clusters: inGroupings }
    : overview
      ? itemsOf(overview, (insee, km) => aroundHref(searchAddress, insee, km))
      : { points: profiles.flat(), clusters: [] };
  const headline = count(found.total, "initiative");
  const isViewed = overview !== null && !inGroupings;
  // A kind of the legend is one more value of the filter, or one less.
  const choices = new Map(
    facets.types.map(({ value, count: n, selected }) => {
      const others = criteria.types.filter((code) => code !== value);
      const types = selected ? others : [...others, value as TypeFilter];
      return [
        value,
        { href: BASE + criteriaToQuery(criteria, { types, page: 1 }), count: n, isChosen: selected },
      ];
    }),
  );
  const listed = inGroupings ? 0 : onMap.placed;
  const pageCount = Math.ceil(Math.max(listed, onMap.unplaced) / onMap.pageSize);
  return (
    <>
      <PageHeader title="La carte" />
      <div className="page mt-4 grid gap-6">
        <div className="no-print grid gap-4">
          <SearchBar action={BASE} criteria={criteria} />
          <Filters facets={facets} active={active.length} folded />
        </div>
        <IgnoredParameters ignored={ignored} />
        <Reading
          typed={criteria.q}
          understood={found.understood}
          found={found.total}
          asking={(q) => BASE + criteriaToQuery(criteria, { q, page: 1 })}
        />
        <div className="flex flex-wrap items-baseline justify-between gap-3">
          <h2 id={RESULTS} tabIndex={-1} className="text-2xl">
            {headline}
          </h2>
          <p role="status" className="sr-only" data-news={headline} />
          <p className="no-print flex flex-wrap gap-x-6 gap-y-1">
            <a href={`/initiatives${criteriaToQuery(criteria, { view: "liste" })}`} className="link">
              Voir ces résultats en fiches
            </a>
            <a href={`${EMBED}${criteriaToQuery(criteria, { view: "carte", page: 1 })}`} className="link">
              Les montrer sur votre site
            </a>
          </p>
        </div>
        <ActiveFilters base={BASE} criteria={criteria} filters={active} />
        <div className="map-and-list grid items-start gap-8 lg:grid-cols-[minmax(0,36rem)_1fr]">
          <div className="grid min-w-0 gap-4 lg:sticky lg:top-4">
            <Choices
              name="Montrer"
              base={BASE}
              criteria={criteria}
              choices={LAYERS.map(({ view, label }) => ({
                key: view,
                label,
                change: { view },
                isCurrent: (criteria.view === "intercommunalites") === (view === "intercommunalites"),
              }))}
            />
            <MapFigure
              label="Carte des initiatives"
              {...shown}
              viewAddress={isViewed ? VIEWED + criteriaToQuery(criteria, ONLY_FILTERS) : undefined}
              departments={departments}
              part={part}
              circle={circleOf(found)}
              zone={criteria.zone}
              ground={ground}
              searchAddress={searchAddress}
              listAddress={inGroupings ? null : searchAddress}
              list={inGroupings ? "intercommunalites" : profiles.length > 0 ? "sur-la-carte" : null}
              counted={inGroupings ? "intercommunalité" : "fiche"}
            />
            <DepartmentChoices departments={departments} chosen={criteria.departments} />
            <Legend
              present={inGroupings ? new Set() : typesOn(profiles.flat())}
              choices={choices}
              {...(inGroupings && { together: "fiches d'une intercommunalité" })}
            />
          </div>
          <div className="grid min-w-0 gap-8">
            <WaysOn
              base={BASE}
              criteria={criteria}
              waysOn={found.waysOn}
              tabs={found.tabs}
              isEmpty={found.total === 0}
            />
            {inGroupings && <Groupings groupings={inGroupings} />}
            {!inGroupings && profiles.length > 0 && (
              <section aria-labelledby="sur-la-carte">
                <h3 id="sur-la-carte" className="mb-3 text-xl">
                  {count(onMap.placed, "fiche")} sur la carte
                </h3>
                <PointsList profiles={profiles} />
              </section>
            )}
            <WithoutPosition count={onMap.unplaced} cards={onMap.withoutPosition} />
            <Pagination
              page={Math.min(criteria.page, pageCount)}
              pageCount={pageCount}
              href={(page) => BASE + criteriaToQuery(criteria, { page })}
            />
          </div>
        </div>
      </div>
    </>
  );
}
