import { type Criteria, criteriaToQuery, type IgnoredParameter, NO_CRITERIA } from "#domain/criteria.ts";
import { type DepartmentCode, department as departmentNamed } from "#domain/departments.ts";
import { communeByInsee } from "#domain/geography/communes.ts";
import { territoryBounds } from "#domain/geography/territory.ts";
import type { MapFeature } from "#domain/map-view.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { groupBy } from "#lib/group-by.ts";
import { count } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { CountedGrouping } from "#queries/grouping-counts.ts";
import type { InitiativePoints } from "#queries/initiative-points.ts";
import { EMBED, initiativeHref } from "../addresses.ts";
import { placesText } from "../initiative/places.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { TypeMark } from "../marks/type-mark.tsx";
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
import { aroundHref, itemsOf, type MapCluster, type MapDepartment } from "./map-point.ts";
import { PointsList } from "./points-list.tsx";
import { mapPoints } from "./points-of.ts";

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
  groupings,
  documents,
  tileUrl,
}: {
  criteria: Criteria;
  ignored: IgnoredParameter[];
  found: SearchAnswer;
  onMap: InitiativePoints;
  /** The whole region, where the list of points has more than a page. */
  overview: readonly MapFeature[] | null;
  /** Where the map is by groupings of communes: those that have some. */
  groupings: readonly CountedGrouping[] | null;
  documents: readonly DocumentSummary[];
  tileUrl: string | null;
}) {
  const facets = withDocumentNames(found.facets, documents);
  const active = activeFilters(criteria, facets, found.understood.place);
  const profiles = onMap.points.map(mapPoints);
  const { place } = found.understood;
  const withoutPlace = { near: null, page: 1, ...(place?.typed && { q: place.rest }) };
  const middle = place?.kind === "commune" ? communeByInsee(place.code) : undefined;
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
      const types = selected ? others : [...others, value as StructureTypeCode];
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
              zoomOn={criteria.departments}
              circle={middle && place?.radius ? { lon: middle.lon, lat: middle.lat, km: place.radius } : null}
              box={place?.kind === "territory" ? territoryBounds(place.code) : null}
              tileUrl={tileUrl}
              searchAddress={searchAddress}
              areGroupings={inGroupings !== undefined}
            />
            <DepartmentChoices departments={departments} chosen={criteria.departments} />
            <Legend present={inGroupings ? new Set() : typesOn(profiles.flat())} choices={choices} />
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

/** What the map says of departments, in words: choosing one goes into it, and out of it again. */
function DepartmentChoices({
  departments,
  chosen,
}: {
  departments: readonly MapDepartment[];
  chosen: readonly string[];
}) {
  return (
    <nav aria-label="Départements" data-stay="" className="text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {departments.map(({ code, text, href }) => (
          <li key={code}>
            <a
              href={href ?? BASE}
              aria-current={chosen.includes(code) || undefined}
              className="legend-choice"
            >
              {departmentNamed(code)?.name ?? code} <span className="text-ink-soft">{text}</span>
              {chosen.includes(code) && <span className="sr-only">, retirer ce filtre</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same as the map by groupings, in words; each leads to its initiatives. */
function Groupings({ groupings }: { groupings: readonly MapCluster[] }) {
  return (
    <section aria-labelledby="intercommunalites">
      <h3 id="intercommunalites" className="mb-3 text-xl">
        {count(groupings.length, "intercommunalité")}
      </h3>
      <p className="mb-3 text-sm text-ink-soft">
        Celles où une initiative a une commune ; qui est dans plusieurs compte dans chacune. Le nombre est au
        milieu des communes : aucun contour n'est dessiné.
      </p>
      <ul className="grid gap-px overflow-hidden rounded-lg border border-sand-line bg-sand-deep">
        {groupings.map(({ commune: name, count: n, href }) => (
          <li key={href} className="flex items-baseline justify-between gap-3 bg-card px-4 py-2">
            <a href={href} className="link min-w-0 py-1">
              {name}
            </a>
            <span className="shrink-0 text-sm text-ink-soft">{count(n, "fiche")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WithoutPosition({
  count: all,
  cards,
}: {
  count: number;
  cards: InitiativePoints["withoutPosition"];
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="sans-position">
      <h3 id="sans-position" className="mb-3 text-xl">
        {count(all, "fiche")} sans position
      </h3>
      <p className="mb-3 text-sm text-ink-soft">
        La publication n'en donne pas la commune : elles ne peuvent être mises à un point de la carte.
      </p>
      <div className="grid gap-4">
        {[...groupBy(cards, (card) => placesText({ ...card, communes: [] }))].map(([where, inIt]) => (
          <section key={where}>
            <h4 className="mb-1 text-base">{where}</h4>
            <ul className="grid gap-1 text-sm">
              {inIt.map(({ slug, name, structureTypes }) => (
                <li key={slug} className="flex items-center gap-2">
                  <TypeMark code={structureTypes[0] ?? null} size={20} />
                  <a href={initiativeHref(slug)} className="link py-1 font-semibold">
                    {name}
                  </a>
                  <span className="text-ink-soft">{structureTypes.join(" · ")}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
